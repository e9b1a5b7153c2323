import { KeyReader, packKeys } from './packed-keys.js';
import type { PackedKeys } from './packed-keys.js';

/** Words of which those are read that may be one that is asked for. */
export class LazySet implements ReadonlySet<string> {
  readonly #known = new Set<string>();
  readonly #keys: KeyReader;

  constructor(words: PackedKeys) {
    this.#keys = new KeyReader(words, (word) => void this.#known.add(word));
  }

  get size(): number {
    return this.#keys.size;
  }

  has(word: string): boolean {
    return this.#known.has(word) || (this.#keys.readLike(word) && this.#known.has(word));
  }

  values(): SetIterator<string> {
    this.#keys.readAll();
    return this.#known.values();
  }

  keys(): SetIterator<string> {
    return this.values();
  }

  entries(): SetIterator<[string, string]> {
    this.#keys.readAll();
    return this.#known.entries();
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  forEach(tell: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) tell(word, word, this);
  }
}

export const packSet = (words: ReadonlySet<string>): PackedKeys => packKeys([...words]);
