import { KeyReader, packKeys } from './packed-keys.js';
import type { PackedKeys } from './packed-keys.js';
import { packTexts, textAt } from './packed-texts.js';
import type { PackedTexts } from './packed-texts.js';

/** A map whose values are kept as JSON, each read when it is first asked for: most of them never are. */
export class LazyMap<Key extends string, Value extends object | string> implements ReadonlyMap<Key, Value> {
  /** What was read, and where that is what was not: one look tells both, as this is asked for every word. */
  readonly #known = new Map<string, Value | number>();
  readonly #keys: KeyReader;

  /** `read` makes the value of a key of what was parsed. */
  constructor(
    private readonly packed: PackedMap,
    private readonly read: (parsed: unknown, key: Key) => Value,
  ) {
    this.#keys = new KeyReader(packed.keys, (key, number) => void this.#known.set(key, number));
  }

  get size(): number {
    return this.#keys.size;
  }

  has(key: Key): boolean {
    return this.#known.has(key) || (this.#keys.readLike(key) && this.#known.has(key));
  }

  get(key: Key): Value | undefined {
    let known = this.#known.get(key);
    if (known === undefined && this.#keys.readLike(key)) known = this.#known.get(key);
    return typeof known === 'number' ? this.#readValue(key, known) : known;
  }

  #readValue(key: Key, number: number): Value {
    const value = this.read(JSON.parse(textAt(this.packed.values, number)), key);
    this.#known.set(key, value);
    return value;
  }

  /** In the order in which the entries were given. */
  *keys(): MapIterator<Key> {
    const keys = new Array<Key>(this.size);
    new KeyReader(this.packed.keys, (key, number) => (keys[number] = key as Key)).readAll();
    yield* keys;
  }

  *values(): MapIterator<Value> {
    for (const key of this.keys()) yield this.get(key) as Value;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.keys()) yield [key, this.get(key) as Value];
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(tell: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) tell(value, key, this);
  }
}

export interface PackedMap {
  readonly keys: PackedKeys;
  /** The JSON of each value. */
  readonly values: PackedTexts;
}

export function packMap(entries: Iterable<readonly [string, unknown]>): PackedMap {
  const all = [...entries];
  return { keys: packKeys(all.map(([key]) => key)), values: packTexts(all.map(([, value]) => JSON.stringify(value))) };
}
