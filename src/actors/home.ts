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

const NOBODY: ReadonlySet<ActorId> = new Set();

interface Count {
  actor: ActorReference;
  times: number;
}

/** A country, named somewhere. */
interface Naming {
  readonly actor: ActorReference;
  readonly at: Mention;
}

/** How often a text names its countries, and which it opens with. */
export class Home {
  readonly #namings: Naming[] = [];
  readonly #counts = new Map<ActorId, Count>();
  /** What has been asked, as far as it was: all is noted before. */
  #openings: readonly (readonly Naming[])[] | null = null;
  #country: ActorReference | null | undefined = undefined;
  #domestic: ActorReference | null | undefined = undefined;

  /** `seats`: the countries of the text's dateline. */
  constructor(private readonly seats: ReadonlySet<ActorId>) {}

  /** Notes that a mention names a country or a place in it. */
  note(actor: ActorReference, at: Mention): void {
    this.#namings.push({ actor, at });
    const count = this.#counts.get(actor.id);
    if (!count) this.#counts.set(actor.id, { actor, times: 1 });
    else {
      count.actor = actor;
      count.times++;
    }
  }

  /** The country that a text names first and keeps naming, if it names no other half as often; of those that are not left out. */
  country(without: ReadonlySet<ActorId> = NOBODY): ActorReference | null {
    if (without.size > 0) return this.#countryOf(without);
    if (this.#country === undefined) this.#country = this.#countryOf(without);
    return this.#country;
  }

  /** That country; else the one that a report from there opens with, or that both first sentences do, whichever others it names. */
  domestic(without: ReadonlySet<ActorId> = NOBODY): ActorReference | null {
    if (without.size > 0) return this.#domesticOf(without);
    if (this.#domestic === undefined) this.#domestic = this.#domesticOf(without);
    return this.#domestic;
  }

  #countryOf(without: ReadonlySet<ActorId>): ActorReference | null {
    const { first, weight, next } = this.#most(without);
    if (!first) return null;
    const { id } = first.actor;
    const isOften = first.times >= (this.#opens(id) || this.#isSeat(id) ? OPENS : OFTEN);
    const isFirst = this.#firstOf(without) === id;
    const lead = isFirst && this.#isSeat(id) ? LEAD_OF_SEAT : LEAD;
    return isOften && (isFirst || this.#isSeat(id)) && weight >= lead * next ? first.actor : null;
  }

  #domesticOf(without: ReadonlySet<ActorId>): ActorReference | null {
    const home = this.country(without);
    const id = this.#firstOf(without);
    const count = id && this.#counts.get(id);
    if (home || !count) return home;
    if (this.#isSeat(id)) return count.times >= OPENS ? count.actor : null;
    const openings = this.#opened();
    const isFirst = openings.every((row) => row[0]?.actor.id === id && !isListed(row) && row[0].at.sentence <= EARLY);
    const isAhead = this.#weigh(count) >= LEAD_OF_FIRST * this.#most(without).weight;
    const isTopic = openings.length > 1 && isFirst && openings.some(([naming]) => (naming?.at.from ?? 0) <= FRONT);
    const isRival = openings.flat().some(({ actor, at }) => at.type === 'country' && this.#isSeat(actor.id));
    return isTopic && !isRival && isAhead && count.times >= OFTEN ? count.actor : null;
  }

  /** The country that weighs most, and what the next one does. */
  #most(without: ReadonlySet<ActorId>): {
    readonly first: Count | null;
    readonly weight: number;
    readonly next: number;
  } {
    let first: Count | null = null;
    let [weight, next] = [0, 0];
    for (const count of this.#counts.values()) {
      if (without.has(count.actor.id)) continue;
      const own = this.#weigh(count);
      if (own > weight) [first, weight, next] = [count, own, weight];
      else if (own > next) next = own;
    }
    return { first, weight, next };
  }

  /** What the first two sentences that name countries name, in order. */
  #opened(): readonly (readonly Naming[])[] {
    if (this.#openings) return this.#openings;
    const first = this.#openingAfter(-1);
    const second = first.length > 0 ? this.#openingAfter((first[0] as Naming).at.sentence) : first;
    this.#openings = second.length > 0 ? [first, second] : first.length > 0 ? [first] : [];
    return this.#openings;
  }

  /** What the first sentence after another one that names countries names, in order. */
  #openingAfter(sentence: number): readonly Naming[] {
    let row: Naming[] = [];
    let own = Infinity;
    for (const naming of this.#namings) {
      const { at } = naming;
      if (at.sentence <= sentence || at.sentence > own) continue;
      if (at.sentence < own) [row, own] = [[], at.sentence];
      row.push(naming);
    }
    return row.sort((a, b) => a.at.from - b.at.from);
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
    return row.some(({ at }) => at.form === 'name') && row.every(({ actor }) => actor.id === id);
  }
}

/** "France and Spain": the first country stands right before another. */
function isListed([first, ...others]: readonly Naming[]): boolean {
  const next = others.find(({ actor }) => actor.id !== first?.actor.id);
  return first !== undefined && next !== undefined && next.at.start - first.at.end <= LISTED;
}
