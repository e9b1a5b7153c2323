import type { Frame } from '../model/frame.js';
import { isNamedPerson } from './arguments.js';
import type { Filler } from './arguments.js';

/** Frames of a table as bits, in words of so many. */
const WORD = 32;

export const wordOf = (row: number): number => row >> 5;
export const bitIn = (row: number): number => 1 << (row & (WORD - 1));
/** Bits for so many frames, none of them set. */
export const noRows = (count: number): number[] => new Array<number>(Math.ceil(count / WORD)).fill(0);

/** What the frames of a table require and forbid of one function: so one look at what fills it tells of all of them. */
export class Asked {
  readonly #required: RowsByHead;
  readonly #forbidden: RowsByHead;

  constructor(frames: readonly Frame[], name: string) {
    this.#required = new RowsByHead(frames.map(({ require }) => require.get(name)));
    this.#forbidden = new RowsByHead(frames.map(({ forbid }) => forbid.get(name)));
  }

  /** Marks the frames that fall with what fills the function. */
  drop(found: Filler | null, fallen: number[]): void {
    const [required, forbidden] = [this.#required, this.#forbidden];
    const isHeadless = found === null || isNamedPerson(found);
    for (let word = 0; word < fallen.length; word++) {
      let bits = required.all[word] as number;
      if (found) {
        if (bits !== 0) bits &= ~(required.bare[word] as number) & ~required.withHead(found, word);
        bits |= forbidden.bare[word] as number;
        if (!isHeadless) bits |= forbidden.withHead(found, word);
      }
      fallen[word] = (fallen[word] as number) | bits;
    }
  }
}

/** The rows of the frames that ask for something, by the heads that they ask for. */
class RowsByHead {
  readonly all: number[];
  /** Those that ask for its presence alone. */
  readonly bare: number[];
  readonly #byHead = new Map<string, number[]>();

  constructor(asked: readonly (ReadonlySet<string> | undefined)[]) {
    this.all = noRows(asked.length);
    this.bare = noRows(asked.length);
    asked.forEach((lemmas, row) => {
      if (!lemmas) return;
      add(this.all, row);
      if (lemmas.size === 0) add(this.bare, row);
      for (const lemma of lemmas) this.#addHead(lemma, row, asked.length);
    });
  }

  /** Those that ask for the head of what stands there, or for the sort of actor that is named. */
  withHead({ lemmas, mentions }: Filler, word: number): number {
    if (this.#byHead.size === 0) return 0;
    let bits = 0;
    for (const lemma of lemmas) bits |= this.#byHead.get(lemma)?.[word] ?? 0;
    for (const { sort } of mentions) if (sort !== null) bits |= this.#byHead.get(sort)?.[word] ?? 0;
    return bits;
  }

  #addHead(lemma: string, row: number, count: number): void {
    const known = this.#byHead.get(lemma);
    const rows = known ?? noRows(count);
    if (!known) this.#byHead.set(lemma, rows);
    add(rows, row);
  }
}

function add(rows: number[], row: number): void {
  rows[wordOf(row)] = (rows[wordOf(row)] as number) | bitIn(row);
}
