import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ListedActors } from './listed-actors.js';
import { SpokenOf } from './spoken-of.js';
import { SureActors } from './sure-actors.js';

/** How often at least a text must speak of the country of a body, and how many times as often as of that of the best known of its name. */
const OFTEN = 2;
const LEAD = 3;

/** Which of several listed actors of one name a document means: Georgia beside Atlanta and Savannah is no country. */
export class Homonyms {
  /** Few documents name anything that shares its name with a country, or bodies of one name. */
  #sure: SureActors | null = null;
  #spokenOf: SpokenOf | null = null;

  constructor(
    private readonly mentions: readonly Mention[],
    private readonly listed: ListedActors,
    private readonly nationalSorts: ReadonlySet<string>,
  ) {}

  /** The first of the candidates, unless nothing in the text has to do with it, and enough with another. */
  choose(candidates: readonly ActorId[]): ActorId | undefined {
    if (candidates.length < 2) return candidates.length === 1 ? candidates[0] : undefined;
    const first = candidates[0] as ActorId;
    const type = this.listed.of(first).actor?.type;
    if (type === 'country') return this.#likelier(first, candidates);
    return type === 'organization' ? this.#body(first, candidates) : first;
  }

  /** "The Senate" of a text about Nigeria is Nigeria's. */
  #body(first: ActorId, candidates: readonly ActorId[]): ActorId {
    const spokenOf = (this.#spokenOf ??= new SpokenOf(this.mentions, this.listed, this.nationalSorts));
    const named = candidates.filter((id) => spokenOf.names(id));
    if (named.length > 0) return named.length === 1 ? (named[0] as ActorId) : first;
    const times = (id: ActorId): number => spokenOf.times(this.listed.of(id).actor?.country ?? id);
    let best = first;
    let most = times(first);
    const enough = Math.max(OFTEN, LEAD * most + 1);
    for (const id of candidates) {
      const own = times(id);
      if (own > most) [best, most] = [id, own];
    }
    return most >= enough ? best : first;
  }

  #likelier(country: ActorId, candidates: readonly ActorId[]): ActorId {
    const sure = (this.#sure ??= new SureActors(this.mentions, this.listed));
    if (sure.has(country)) return country;
    return candidates.find((id) => id !== country && sure.meansPlace(id)) ?? country;
  }
}
