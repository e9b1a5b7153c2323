import type { ActorId } from '../model/actor.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { ListedActors } from './listed-actors.js';

/** How the ids of places begin. */
const PLACE = 'place:';

/** Where a document says that its actors are, beside what the gazetteer knows. */
export class Seats {
  readonly #byActor = new Map<ActorId, Set<ActorId>>();
  readonly #countries = new Map<ActorId, ActorReference>();

  constructor(private readonly listed: ListedActors) {}

  state(actor: ActorReference, seat: ActorReference): void {
    this.#byActor.set(actor.id, (this.#byActor.get(actor.id) ?? new Set<ActorId>()).add(seat.id));
    if (seat.type === 'country') this.#countries.set(actor.id, seat);
  }

  /** The country that the document says an actor is from. */
  countryOf({ id }: ActorReference): ActorReference | null {
    return this.#countries.get(id) ?? null;
  }

  /** Whether an actor is of a place or country ("the Danish shipper", "the Leeds firm"); null if nothing tells. */
  isOf(actor: ActorId, places: readonly ActorId[]): boolean | null {
    const stated = [...(this.#byActor.get(actor) ?? [])];
    if (stated.some((seat) => places.some((place) => seat === place || this.#countryOf(seat) === place))) return true;
    const known = this.listed.get(actor)?.country;
    const asked = places.flatMap((place) => this.#countryOf(place) ?? []);
    const elsewhere = [...(known ? [known] : []), ...stated.flatMap((seat) => this.#countryOf(seat) ?? [])];
    if (known && places.includes(known)) return true;
    // Where nobody listed the place that is asked for, another place is all that tells.
    if (asked.length === 0 && stated.some((seat) => seat.startsWith(PLACE))) return false;
    return elsewhere.length > 0 && asked.length > 0 && elsewhere.every((country) => !asked.includes(country))
      ? false
      : null;
  }

  /** The country that a place is in or that it is; null of a place that nobody listed. */
  #countryOf(place: ActorId): ActorId | null {
    const listed = this.listed.get(place)?.country;
    return listed ?? (place.startsWith(PLACE) ? null : place);
  }
}
