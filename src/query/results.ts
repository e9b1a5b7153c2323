/** Answers that are worked out as they are asked for, as often as they are gone through, always in the same order. */
export class Results<T> implements Iterable<T> {
  readonly #generate: () => Iterable<T>;

  constructor(generate: () => Iterable<T>) {
    this.#generate = generate;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#generate()[Symbol.iterator]();
  }

  toArray(): T[] {
    return [...this];
  }

  first(): T | undefined {
    for (const item of this) return item;
    return undefined;
  }

  count(): number {
    let count = 0;
    for (const iterator = this[Symbol.iterator](); iterator.next().done !== true;) count += 1;
    return count;
  }

  map<U>(change: (item: T) => U): Results<U> {
    return new Results(() => mapped(this, change));
  }

  filter(isWanted: (item: T) => boolean): Results<T> {
    return new Results(() => filtered(this, isWanted));
  }

  /** Those from `offset` on, `limit` of them at most. */
  page(offset: number, limit: number): Results<T> {
    return new Results(() => paged(this, offset, limit));
  }
}

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

function* filtered<T>(items: Iterable<T>, isWanted: (item: T) => boolean): Generator<T> {
  for (const item of items) if (isWanted(item)) yield item;
}

function* paged<T>(items: Iterable<T>, offset: number, limit: number): Generator<T> {
  let index = 0;
  if (limit <= 0) return;
  for (const item of items) {
    if (index >= offset) yield item;
    index += 1;
    if (index >= offset + limit) return;
  }
}
