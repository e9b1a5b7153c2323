import type { ActorId } from '../model/actor.js';
import type { GazetteerActor } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ListedActors } from './listed-actors.js';

/** What its organs and those who hold an office there tell of a country, in times that it is named: others may only deal with it. */
const OWN = 2;

/** How often a document speaks of each country: by its name, its people, its capital, its organs and those who hold an office there. */
export class SpokenOf {
  readonly #times = new Map<ActorId, number>();
  readonly #named = new Set<ActorId>();

  constructor(
    mentions: readonly Mention[],
    private readonly listed: ListedActors,
    /** The sorts of listed bodies that speak of their country: firms and clubs do not. */
    private readonly nationalSorts: ReadonlySet<string>,
  ) {
    for (const { candidates, metonym } of mentions) {
      const [id] = candidates;
      if (metonym) this.#count(metonym, 1);
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
    const { actor } = this.listed.of(id);
    const { type, country = null, sort = '' } = actor ?? {};
    if (type === 'person') for (const of of officesOf(actor, this.listed)) this.#count(of, OWN);
    else if (type === 'organization' && country && this.nationalSorts.has(sort)) this.#count(country, OWN);
    else this.#count((type === 'group' && country) || id, 1);
  }

  #count(country: ActorId, times: number): void {
    this.#times.set(country, this.times(country) + times);
  }

  #isCountry(id: ActorId): boolean {
    return this.listed.of(id).actor?.type === 'country';
  }
}

/** The countries that somebody has an office of, or of a body of theirs. */
function officesOf(actor: GazetteerActor | null, listed: ListedActors): ReadonlySet<ActorId> {
  return new Set(actor?.offices.map(({ of }) => listed.of(of).actor?.country ?? of));
}
