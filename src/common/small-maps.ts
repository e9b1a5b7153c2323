/**
 * A map of strings for each of many numbers. Most have one string only, for which a map of its own would take ten times the memory: that
 * one stands in a list.
 */
export class SmallMaps<Value> {
  readonly #keys: (string | undefined)[] = [];
  readonly #values: (Value | undefined)[] = [];
  readonly #more = new Map<number, Map<string, Value>>();

  get(at: number, key: string): Value | undefined {
    return this.#keys[at] === key ? this.#values[at] : this.#more.get(at)?.get(key);
  }

  set(at: number, key: string, value: Value): void {
    // An array with holes takes more.
    for (let next = this.#keys.length; next <= at; next++) {
      this.#keys.push(undefined);
      this.#values.push(undefined);
    }
    this.#keys[at] ??= key;
    if (this.#keys[at] === key) this.#values[at] = value;
    else {
      const more = this.#more.get(at) ?? new Map<string, Value>();
      this.#more.set(at, more.set(key, value));
    }
  }

  /** The string that was set first for a number; undefined if none was. */
  first(at: number): string | undefined {
    return this.#keys[at];
  }

  *entries(at: number): Generator<readonly [string, Value]> {
    const key = this.#keys[at];
    if (key === undefined) return;
    yield [key, this.#values[at] as Value];
    yield* this.#more.get(at) ?? [];
  }
}
