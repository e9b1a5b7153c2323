import { append } from '../common/append.js';
import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ListedActors } from './listed-actors.js';

/** So many other places of a country make a place in it likelier than the country of its name. */
const ENOUGH = 2;

/** Whom a document names by what nobody else is called, the countries that those have to do with, and the places in each. */
export class SureActors {
  readonly #sure = new Set<ActorId>();
  readonly #placesIn = new Map<ActorId, ActorId[]>();
  readonly #officesOf = new Set<ActorId>();

  constructor(
    mentions: readonly Mention[],
    private readonly listed: ListedActors,
  ) {
    for (const { candidates, metonym } of mentions) {
      if (metonym) this.#sure.add(metonym);
      const only = candidates.length === 1 ? candidates[0] : undefined;
      if (only && !this.#sure.has(only)) this.#note(only);
    }
  }

  /** Whether the document means a country for sure. */
  has(country: ActorId): boolean {
    return this.#sure.has(country) || this.#officesOf.has(country);
  }

  /** Whether a place is likely meant that shares its name with a country. */
  meansPlace(id: ActorId): boolean {
    const { actor } = this.listed.of(id);
    if (actor?.type !== 'place' || actor.country === null) return false;
    return this.#officesOf.has(id) || (this.#placesIn.get(actor.country)?.length ?? 0) >= ENOUGH;
  }

  #note(id: ActorId): void {
    this.#sure.add(id);
    const { actor } = this.listed.of(id);
    if (!actor) return;
    for (const { of } of actor.offices) this.#officesOf.add(of);
    if (actor.country === null) return;
    if (actor.type !== 'place') this.#sure.add(actor.country);
    else if (actor.metonym === null) append(this.#placesIn, actor.country, id);
  }
}
