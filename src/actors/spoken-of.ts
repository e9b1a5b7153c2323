import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';

/** How often a document speaks of each country: by its name, its people, its capital, its organs and those who hold an office there. */
export class SpokenOf {
  readonly #times = new Map<ActorId, number>();
  readonly #named = new Set<ActorId>();

  constructor(
    mentions: readonly Mention[],
    private readonly gazetteer: ReadonlyMap<ActorId, GazetteerActor>,
    /** The sorts of listed bodies that speak of their country: firms and clubs do not. */
    private readonly nationalSorts: ReadonlySet<string>,
  ) {
    for (const { candidates, metonym } of mentions) {
      const [id] = candidates;
      if (metonym) this.#count(metonym);
      else if (id !== undefined && (candidates.length === 1 || this.#isCountry(id))) this.#note(id);
    }
  }

  /** Whether the document names an actor by what nobody else is called. */
  names(id: ActorId): boolean {
    return this.#named.has(id);
  }

  times(country: ActorId): number {
    return this.#times.get(country) ?? 0;
  }

  #note(id: ActorId): void {
    this.#named.add(id);
    for (const country of this.#countriesOf(id)) this.#count(country);
  }

  #countriesOf(id: ActorId): ReadonlySet<ActorId> {
    const actor = this.gazetteer.get(id);
    if (actor?.type === 'person') return new Set(actor.offices.map(({ of }) => this.gazetteer.get(of)?.country ?? of));
    const isNational =
      actor?.type === 'group' || (actor?.type === 'organization' && this.nationalSorts.has(actor.sort));
    return new Set([isNational ? (actor.country ?? id) : id]);
  }

  #count(country: ActorId): void {
    this.#times.set(country, this.times(country) + 1);
  }

  #isCountry(id: ActorId): boolean {
    return this.gazetteer.get(id)?.type === 'country';
  }
}
