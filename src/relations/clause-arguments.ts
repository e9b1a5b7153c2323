import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';

const NO_RIVALS: ReadonlySet<Mention> = new Set();

/** The mentions in the argument places of a sentence's clauses, gone through once for all that ask for rivals. */
export class ClauseArguments {
  readonly #mentions: Mention[] = [];
  /** The clause and the place of each of them. */
  readonly #clauses: number[] = [];
  readonly #places: number[] = [];

  constructor(predications: readonly Predication[]) {
    for (let clause = 0; clause < predications.length; clause++) {
      const { subject, objects, phrases, whose } = predications[clause] as Predication;
      let place = 0;
      this.#add(clause, place++, subject);
      for (const object of objects) this.#add(clause, place++, object);
      for (const phrase of phrases) this.#add(clause, place++, phrase);
      this.#add(clause, place, whose);
    }
  }

  /** The mentions in the other argument places of the clauses that a mention is an argument of. */
  rivalsOf(mention: Mention): ReadonlySet<Mention> {
    let rivals: Set<Mention> | null = null;
    let own = this.#mentions.indexOf(mention);
    for (; own >= 0; own = this.#mentions.indexOf(mention, own + 1)) rivals = this.#withOthers(own, rivals);
    return rivals ?? NO_RIVALS;
  }

  /** Those in other places of the same clause. */
  #withOthers(own: number, rivals: Set<Mention> | null): Set<Mention> | null {
    const [clause, place] = [this.#clauses[own], this.#places[own]];
    let all = rivals;
    let at = own;
    while (at > 0 && this.#clauses[at - 1] === clause) at--;
    for (; at < this.#clauses.length && this.#clauses[at] === clause; at++)
      if (this.#places[at] !== place) all = (all ?? new Set()).add(this.#mentions[at] as Mention);
    return all;
  }

  #add(clause: number, place: number, slot: Slot | null): void {
    if (!slot) return;
    for (const mention of slot.mentions) {
      this.#mentions.push(mention);
      this.#clauses.push(clause);
      this.#places.push(place);
    }
  }
}
