/** Whole numbers one after the other, of 4 bytes each, or of 8 where they may be larger than that: a list of JavaScript takes 8 and more. */
export class NumberList<Numbers extends Uint32Array | Float64Array = Uint32Array> {
  #numbers: Numbers;
  #length = 0;

  constructor(private readonly make: (length: number) => Numbers) {
    this.#numbers = make(1024);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow();
    this.#numbers[this.#length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** All of them, until more are added. */
  get numbers(): Numbers {
    return this.#numbers.subarray(0, this.#length) as Numbers;
  }

  #grow(): void {
    const before = this.#numbers;
    this.#numbers = this.make(before.length + (before.length >> 1));
    this.#numbers.set(before);
  }
}

/** A list of numbers below 2 to the power of 32. */
export function smallNumbers(): NumberList {
  return new NumberList((length) => new Uint32Array(length));
}

/** A list of numbers of any size. */
export function largeNumbers(): NumberList<Float64Array> {
  return new NumberList((length) => new Float64Array(length));
}
