import { append } from '../common/append.js';

const NONE: ReadonlySet<string> = new Set();

/** Words that are kept by their first two letters, a line each; those of two letters are read when one of them is first asked for. */
export class LazySet implements ReadonlySet<string> {
  readonly size: number;
  readonly #read = new Map<number, ReadonlySet<string>>();
  readonly #linesByOpening: ReadonlyMap<number, string>;

  constructor({ size, openings, lines }: WordLines) {
    this.size = size;
    this.#linesByOpening = new Map(lines.map((words, i) => [openings[i] ?? 0, words]));
  }

  has(word: string): boolean {
    return this.#wordsLike(openingOf(word)).has(word);
  }

  #wordsLike(opening: number): ReadonlySet<string> {
    const known = this.#read.get(opening);
    const line = known ? undefined : this.#linesByOpening.get(opening);
    // what no word begins with is not kept: texts in other scripts begin their words in a million ways
    if (line === undefined) return known ?? NONE;
    const words = new Set(line.split('\n'));
    this.#read.set(opening, words);
    return words;
  }

  *values(): SetIterator<string> {
    for (const opening of this.#linesByOpening.keys()) yield* this.#wordsLike(opening);
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  *entries(): SetIterator<[string, string]> {
    for (const word of this.values()) yield [word, word];
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(tell: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) tell(word, word, this);
  }
}

/** A few hundred strings are read from disk much faster than tens of thousands. */
export interface WordLines {
  readonly size: number;
  readonly openings: readonly number[];
  readonly lines: readonly string[];
}

export function toWordLines(words: ReadonlySet<string>): WordLines {
  const byOpening = new Map<number, string[]>();
  for (const word of words) append(byOpening, openingOf(word), word);
  return {
    size: words.size,
    openings: [...byOpening.keys()],
    lines: [...byOpening.values()].map((own) => own.join('\n')),
  };
}

/** A number for the first two letters; of the second there may be none. */
const openingOf = (word: string): number => word.charCodeAt(0) * 0x10000 + (word.charCodeAt(1) || 0);
