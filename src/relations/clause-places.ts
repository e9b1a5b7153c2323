import type { GrammaticalFunction } from '../model/discourse.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';
import type { ReadClauses } from './predications.js';
import { surfaceSubject } from './surface-subject.js';

const NO_RIVALS: ReadonlySet<Mention> = new Set();

/**
 * Where the mentions of a sentence stand in its clauses: what each is to them, and with which others. The clauses are gone through once for
 * all that ask.
 */
export class ClausePlaces {
  readonly #functions: GrammaticalFunction[] = [];
  /** The mentions in argument places, and the clause and the place of each. */
  readonly #arguments: Mention[] = [];
  readonly #clauses: number[] = [];
  readonly #places: number[] = [];

  constructor(
    private readonly mentions: readonly Mention[],
    { predications, rows }: ReadClauses,
  ) {
    for (let i = 0; i < mentions.length; i++) this.#functions.push('modifier');
    for (const row of rows)
      for (let i = 0; i < row.length; i++) {
        const slot = row[i] as Slot;
        this.#raise(slot, i === 0 && slot.prep === null ? 'object' : 'other');
      }
    for (let clause = 0; clause < predications.length; clause++)
      this.#read(predications[clause] as Predication, clause);
    this.#raiseFirst();
  }

  /** What a mention is to its clauses; undefined of what is no mention of the sentence. */
  get(mention: Mention): GrammaticalFunction | undefined {
    return this.#functions[this.mentions.indexOf(mention)];
  }

  /** The mentions in the other argument places of the clauses that a mention is an argument of. */
  rivalsOf(mention: Mention): ReadonlySet<Mention> {
    let rivals: Set<Mention> | null = null;
    let own = this.#arguments.indexOf(mention);
    for (; own >= 0; own = this.#arguments.indexOf(mention, own + 1)) rivals = this.#withOthers(own, rivals);
    return rivals ?? NO_RIVALS;
  }

  /** Those in other places of the same clause. */
  #withOthers(own: number, rivals: Set<Mention> | null): Set<Mention> | null {
    const [clause, place] = [this.#clauses[own], this.#places[own]];
    let all = rivals;
    let at = own;
    while (at > 0 && this.#clauses[at - 1] === clause) at--;
    for (; at < this.#clauses.length && this.#clauses[at] === clause; at++)
      if (this.#places[at] !== place) all = (all ?? new Set()).add(this.#arguments[at] as Mention);
    return all;
  }

  #read(predication: Predication, clause: number): void {
    const { subject, objects, phrases, slots, whose } = predication;
    let place = 0;
    this.#add(clause, place++, subject);
    for (const object of objects) {
      this.#add(clause, place++, object);
      this.#raise(object, 'object');
    }
    for (const phrase of phrases) this.#add(clause, place++, phrase);
    this.#add(clause, place, whose);
    for (const slot of slots) this.#raise(slot, 'other');
    this.#raise(surfaceSubject(predication), 'subject');
  }

  #add(clause: number, place: number, slot: Slot | null): void {
    if (!slot) return;
    for (const mention of slot.mentions) {
      this.#arguments.push(mention);
      this.#clauses.push(clause);
      this.#places.push(place);
    }
  }

  /** What a mention is in several clauses is the most that it is in any. */
  #raise(slot: Slot | null, value: GrammaticalFunction): void {
    if (!slot) return;
    for (const mention of slot.mentions) {
      const at = this.mentions.indexOf(mention);
      const known = this.#functions[at];
      if (known !== undefined && isMore(value, known)) this.#functions[at] = value;
    }
  }

  /** A sentence is about the name that it begins with. */
  #raiseFirst(): void {
    const first = this.mentions.findIndex(({ form }) => form === 'name');
    const mention = this.mentions[first];
    if (mention && mention.from <= 1 && this.#functions[first] === 'modifier' && !owns(mention, this.mentions))
      this.#functions[first] = 'subject';
  }
}

function isMore(value: GrammaticalFunction, known: GrammaticalFunction): boolean {
  if (known === 'modifier') return true;
  return known === 'other' ? value !== 'other' : known === 'object' && value === 'subject';
}

/** Whether a name only begins another mention, or stands before somebody's title ("U.S. District Judge Ann Orr"). */
function owns(name: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(({ parent, title }) => parent === name || title?.from === name.to);
}
