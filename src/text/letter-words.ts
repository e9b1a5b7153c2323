import { SMALL } from '../common/plain-letters.js';

const FIRST = 0x61;
const LETTERS = 26;

/** Words of small letters from a to z, looked up where they stand in a text: no string is made of what stands there, nor kept. */
export class LetterWords {
  readonly #longest: number;
  /** Those that begin with a letter and are so long, in a row for each letter. */
  readonly #listed: (readonly string[] | undefined)[];

  constructor(words: Iterable<string>) {
    const plain = [...words].filter((word) => /^[a-z]+$/.test(word));
    this.#longest = Math.max(0, ...plain.map(({ length }) => length));
    this.#listed = new Array<readonly string[] | undefined>(LETTERS * (this.#longest + 1)).fill(undefined);
    for (const word of plain) {
      const cell = this.#cell(word.charCodeAt(0), word.length);
      this.#listed[cell] = [...(this.#listed[cell] ?? []), word];
    }
  }

  /** Whether the letters from A to Z between two places are one of the words, small or not. */
  hasAt(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length > this.#longest) return false;
    const listed = this.#listed[this.#cell(text.charCodeAt(start) | SMALL, length)];
    if (listed === undefined) return false;
    for (const word of listed) if (standsAt(word, text, start)) return true;
    return false;
  }

  #cell(first: number, length: number): number {
    return (first - FIRST) * (this.#longest + 1) + length;
  }
}

function standsAt(word: string, text: string, start: number): boolean {
  for (let i = 1; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | SMALL)) return false;
  return true;
}
