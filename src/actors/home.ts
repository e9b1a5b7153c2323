import type { ActorId } from '../model/actor.js';
import type { Mention } from '../model/mention.js';
import type { ActorReference } from '../model/relation-mention.js';

/** How often a text names the country that it is about; fewer times are enough for the one that it opens with. */
const OFTEN = 3;
const OPENS = 2;
/** What opening a text or its dateline is worth, in times. */
const OPENING = 3;
/** So many times as often as any other; fewer are enough where the report was sent from there. */
const LEAD = 2;
const LEAD_OF_SEAT = 1.5;

interface Count {
  readonly actor: ActorReference;
  readonly times: number;
}

/** The countries of the first sentence that names any, in order, and whether it does so by more than an adjective ("a Danish ship"). */
interface Opening {
  readonly sentence: number;
  readonly isNamed: boolean;
  readonly countries: ReadonlySet<ActorId>;
}

/** How often a text names its countries, and which it opens with. */
export class Home {
  readonly #counts = new Map<ActorId, Count>();
  #opening: Opening | null = null;

  /** `seats`: the countries of the text's dateline. */
  constructor(private readonly seats: ReadonlySet<ActorId>) {}

  /** Notes that a mention names a country or a place in it. */
  note(actor: ActorReference, { sentence, form }: Pick<Mention, 'sentence' | 'form'>): void {
    this.#counts.set(actor.id, { actor, times: (this.#counts.get(actor.id)?.times ?? 0) + 1 });
    const opening = this.#opening;
    if (opening !== null && opening.sentence < sentence) return;
    const same = opening?.sentence === sentence ? opening : null;
    const isNamed = form === 'name' || (same?.isNamed ?? false);
    this.#opening = { sentence, isNamed, countries: new Set([...(same?.countries ?? []), actor.id]) };
  }

  /** The country that a text names first and keeps naming, if it names no other half as often; of those that are not left out. */
  country(without: ReadonlySet<ActorId> = new Set()): ActorReference | null {
    const counts = [...this.#counts.values()].filter(({ actor }) => !without.has(actor.id));
    const ranked = counts.map((count) => ({ ...count, weight: this.#weigh(count) }));
    const [first, second] = ranked.sort((a, b) => b.weight - a.weight);
    if (!first) return null;
    const { id } = first.actor;
    const isOften = first.times >= (this.#opens(id) || this.#isSeat(id) ? OPENS : OFTEN);
    const isFirst = [...(this.#opening?.countries ?? [])].find((country) => !without.has(country)) === id;
    const lead = (isFirst && this.#isSeat(id) ? LEAD_OF_SEAT : LEAD) * (second?.weight ?? 0);
    return isOften && (isFirst || this.#isSeat(id)) && first.weight >= lead ? first.actor : null;
  }

  #weigh({ actor, times }: Count): number {
    return times + (this.#opens(actor.id) ? OPENING : 0) + (this.#isSeat(actor.id) ? OPENING : 0);
  }

  #isSeat(id: ActorId): boolean {
    return this.seats.size === 1 && this.seats.has(id);
  }

  /** Whether the first sentence that names a country names this one alone. */
  #opens(id: ActorId): boolean {
    const { countries, isNamed = false } = this.#opening ?? {};
    return isNamed && countries?.size === 1 && countries.has(id);
  }
}
