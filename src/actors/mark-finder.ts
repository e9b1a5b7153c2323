/** Tells whether some signs stand in stretches of a text; where these are asked for from front to back, each letter is looked at once. */
export class MarkFinder {
  /** Where each of the signs stands next. */
  readonly #next: number[] = [];
  #last = 0;

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {
    for (let i = 0; i < signs.length; i++) this.#next.push(-1);
  }

  /** Whether one of the signs stands in a stretch. */
  isIn(start: number, end: number): boolean {
    if (start < this.#last) this.#next.fill(-1);
    this.#last = start;
    for (let i = 0; i < this.signs.length; i++) {
      let next = this.#next[i] as number;
      if (next < start) {
        const found = this.text.indexOf(this.signs[i] as string, start);
        this.#next[i] = next = found < 0 ? Infinity : found;
      }
      if (next < end) return true;
    }
    return false;
  }
}
