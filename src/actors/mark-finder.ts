/** Tells where some signs stand in a text, for stretches from its front to its back: so each letter is looked at once, and by what is fastest at it. */
export class MarkFinder {
  /** Where each of the signs stands next. */
  readonly #next: number[] = [];

  constructor(
    private readonly text: string,
    private readonly signs: readonly string[],
  ) {
    for (let i = 0; i < signs.length; i++) this.#next.push(-1);
  }

  /** Whether one of the signs stands in a stretch; none of those asked for before may begin after it. */
  isIn(start: number, end: number): boolean {
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
