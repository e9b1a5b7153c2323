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
/** What is enough for the country that both of the first sentences that name any begin with, and how far down the second may be. */
const LEAD_OF_FIRST = 0.6;
const EARLY = 3;
/** How far into its sentence such a country may stand. */
const FRONT = 2;
/** How many letters stand between two that are listed: " and ". */
const LISTED = 5;

interface Count {
  actor: ActorReference;
  times: number;
}

type Place = Pick<Mention, 'sentence' | 'form' | 'type' | 'from' | 'start' | 'end'>;

/** A country, named somewhere. */
interface Naming extends Place {
  readonly actor: ActorReference;
}

/** How often a text names its countries, and which it opens with. */
export class Home {
  readonly #namings: Naming[] = [];
  readonly #counts = new Map<ActorId, Count>();
  #openings: readonly (readonly Naming[])[] | null = null;

  /** `seats`: the countries of the text's dateline. */
  constructor(private readonly seats: ReadonlySet<ActorId>) {}

  /** Notes that a mention names a country or a place in it. */
  note(actor: ActorReference, { sentence, form, type, from, start, end }: Place): void {
    this.#namings.push({ actor, sentence, form, type, from, start, end });
    const count = this.#counts.get(actor.id);
    if (!count) this.#counts.set(actor.id, { actor, times: 1 });
    else {
      count.actor = actor;
      count.times++;
    }
    this.#openings = null;
  }

  /** The country that a text names first and keeps naming, if it names no other half as often; of those that are not left out. */
  country(without: ReadonlySet<ActorId> = new Set()): ActorReference | null {
    const [first, second] = this.#ranked(without);
    if (!first) return null;
    const { id } = first.actor;
    const isOften = first.times >= (this.#opens(id) || this.#isSeat(id) ? OPENS : OFTEN);
    const isFirst = this.#firstOf(without) === id;
    const lead = (isFirst && this.#isSeat(id) ? LEAD_OF_SEAT : LEAD) * (second?.weight ?? 0);
    return isOften && (isFirst || this.#isSeat(id)) && first.weight >= lead ? first.actor : null;
  }

  /** That country; else the one that a report from there opens with, or that both first sentences do, whichever others it names. */
  domestic(without: ReadonlySet<ActorId> = new Set()): ActorReference | null {
    const home = this.country(without);
    const id = this.#firstOf(without);
    const count = id && this.#counts.get(id);
    if (home || !count) return home;
    if (this.#isSeat(id)) return count.times >= OPENS ? count.actor : null;
    const openings = this.#opened();
    const isFirst = openings.every((row) => row[0]?.actor.id === id && !isListed(row) && row[0].sentence <= EARLY);
    const isAhead = this.#weigh(count) >= LEAD_OF_FIRST * (this.#ranked(without)[0]?.weight ?? 0);
    const isTopic = openings.length > 1 && isFirst && openings.some(([naming]) => (naming?.from ?? 0) <= FRONT);
    const isRival = openings.flat().some(({ actor, type }) => type === 'country' && this.#isSeat(actor.id));
    return isTopic && !isRival && isAhead && count.times >= OFTEN ? count.actor : null;
  }

  #ranked(without: ReadonlySet<ActorId>): readonly (Count & { readonly weight: number })[] {
    const counts = [...this.#counts.values()].filter(({ actor }) => !without.has(actor.id));
    return counts
      .map(({ actor, times }) => ({ actor, times, weight: this.#weigh({ actor, times }) }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** What the first two sentences that name countries name, in order. */
  #opened(): readonly (readonly Naming[])[] {
    if (this.#openings) return this.#openings;
    const ordered = [...this.#namings].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
    const sentences = [...new Set(ordered.map(({ sentence }) => sentence))].slice(0, 2);
    this.#openings = sentences.map((index) => ordered.filter(({ sentence }) => sentence === index));
    return this.#openings;
  }

  #firstOf(without: ReadonlySet<ActorId>): ActorId | undefined {
    return this.#opened()[0]?.find(({ actor }) => !without.has(actor.id))?.actor.id;
  }

  #weigh({ actor, times }: Count): number {
    return times + (this.#opens(actor.id) ? OPENING : 0) + (this.#isSeat(actor.id) ? OPENING : 0);
  }

  #isSeat(id: ActorId): boolean {
    return this.seats.size === 1 && this.seats.has(id);
  }

  /** Whether the first sentence that names a country names this one alone, and does so by more than an adjective ("a Danish ship"). */
  #opens(id: ActorId): boolean {
    const row = this.#opened()[0] ?? [];
    return row.some(({ form }) => form === 'name') && row.every(({ actor }) => actor.id === id);
  }
}

/** "France and Spain": the first country stands right before another. */
function isListed([first, ...others]: readonly Naming[]): boolean {
  const next = others.find(({ actor }) => actor.id !== first?.actor.id);
  return first !== undefined && next !== undefined && next.start - first.end <= LISTED;
}
