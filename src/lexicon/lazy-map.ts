/** A map of values that are kept as JSON, each read when it is first asked for: most of them never are. */
export class LazyMap<Key extends string, Value> implements ReadonlyMap<Key, Value> {
  readonly #read = new Map<Key, Value>();
  readonly #places = new Map<Key, number>();

  /** `read` makes the value of a key of what was parsed. */
  constructor(
    private readonly lines: LazyLines,
    private readonly read: (parsed: unknown, key: Key) => Value,
  ) {
    const keys = lines.keys.split('\n');
    for (let i = 0; i < lines.ends.length; i++) this.#places.set(keys[i] as Key, i);
  }

  get size(): number {
    return this.#places.size;
  }

  has(key: Key): boolean {
    return this.#places.has(key);
  }

  get(key: Key): Value | undefined {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const { texts, ends } = this.lines;
    const value = this.read(JSON.parse(texts.slice(ends[place - 1] ?? 0, ends[place])), key);
    this.#read.set(key, value);
    return value;
  }

  keys(): MapIterator<Key> {
    return this.#places.keys();
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

/** Keys, a line each, and the JSON of their values: two strings are read from disk much faster than as many objects. */
export interface LazyLines {
  readonly keys: string;
  readonly texts: string;
  /** Where the JSON of each value ends. */
  readonly ends: Int32Array;
}

export function toLines(entries: Iterable<readonly [string, unknown]>): LazyLines {
  const all = [...entries];
  const texts = all.map(([, value]) => inAscii(JSON.stringify(value)));
  let end = 0;
  return {
    keys: all.map(([key]) => key).join('\n'),
    texts: texts.join(''),
    ends: Int32Array.from(texts, ({ length }) => (end += length)),
  };
}

/** A single letter beyond Latin-1 would double what a string takes. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
