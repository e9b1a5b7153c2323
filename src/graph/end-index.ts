import { Interned } from '../common/interned.js';
import { smallNumbers } from '../common/number-list.js';

/** Actors from one id to another, both included, in their order. */
export interface ActorRange {
  readonly first: string;
  readonly last: string;
}

export function isWithin({ first, last }: ActorRange, id: string): boolean {
  return first <= id && id <= last;
}

/**
 * Which actors the relations of a corpus are between, and no more than that: so that what they say can be gathered for some of the actors
 * at a time. A relation is known by its number, in the order of adding.
 */
export class EndIndex {
  readonly #ids = new Interned();
  readonly #sources = smallNumbers();
  readonly #targets = smallNumbers();

  /** The actors, by numbers. */
  get ids(): Interned {
    return this.#ids;
  }

  add(source: string, target: string): void {
    this.#sources.push(this.#ids.of(source));
    this.#targets.push(this.#ids.of(target));
  }

  /** All actors, each in one range; a range has so many ends of relations at most, or one actor alone. */
  ranges(most: number): readonly ActorRange[] {
    const ends = new Uint32Array(this.#ids.size);
    for (const list of [this.#sources, this.#targets]) for (const at of list.numbers) ends[at] = (ends[at] ?? 0) + 1;
    const ranges: { first: string; last: string }[] = [];
    let held = most;
    for (const id of [...this.#ids.texts].sort()) {
      const own = ends[this.#ids.of(id)] ?? 0;
      const range = ranges.at(-1);
      if (range === undefined || held + own > most) {
        ranges.push({ first: id, last: id });
        held = own;
      } else {
        range.last = id;
        held += own;
      }
    }
    return ranges;
  }

  /** The numbers of the relations with an end in a range, in their order. */
  touching(range: ActorRange): readonly number[] {
    const isIn = Uint8Array.from(this.#ids.texts, (id) => (isWithin(range, id) ? 1 : 0));
    const found: number[] = [];
    this.#sources.numbers.forEach((source, relation) => {
      if (isIn[source] === 1 || isIn[this.#targets.at(relation)] === 1) found.push(relation);
    });
    return found;
  }
}
