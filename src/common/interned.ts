/** Strings as numbers, counting up from 0: each string is held once, and what is known of it can be kept in lists. */
export class Interned {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** The number of a string, a new one if it has none. */
  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** The string of a number that `of` gave. */
  at(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** All strings, by number. */
  get texts(): readonly string[] {
    return this.#texts;
  }
}
