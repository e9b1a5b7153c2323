import type { Frame } from '../model/frame.js';
import { isNamedPerson } from './arguments.js';
import type { Filler } from './arguments.js';

/** Frames of a table as bits, in words of so many. */
const WORD = 32;

export const wordOf = (row: number): number => row >> 5;
export const bitIn = (row: number): number => 1 << (row & (WORD - 1));
/** Bits for so many frames, none of them set. */
export const noRows = (count: number): number[] =>
  count <= WORD ? [0] : new Array<number>(Math.ceil(count / WORD)).fill(0);

/** The frames that ask for a head, by it. */
type RowsByHead = ReadonlyMap<string, readonly number[]>;

/** What is kept of a function side by side: the frames that require it, those of them that do for its presence alone, and the same of what forbids. */
const REQUIRED = 0;
const PRESENT = 1;
const FORBIDDEN = 2;
const ABSENT = 3;
const WIDTH = 4;

/** What the frames of a table require and forbid of its functions: so one look at what fills one tells of all of them. */
export class Asks {
  readonly #words: number;
  readonly #bits: Int32Array;
  readonly #required: RowsByHead[] = [];
  readonly #forbidden: RowsByHead[] = [];

  constructor(
    private readonly frames: readonly Frame[],
    private readonly functions: readonly string[],
  ) {
    this.#words = noRows(frames.length).length;
    this.#bits = new Int32Array(functions.length * this.#words * WIDTH);
    frames.forEach(({ require, forbid }, row) => {
      for (const [name, lemmas] of require) this.#note(name, row, REQUIRED, lemmas.size === 0 ? PRESENT : null);
      for (const [name, lemmas] of forbid) this.#note(name, row, FORBIDDEN, lemmas.size === 0 ? ABSENT : null);
    });
  }

  /** Marks the frames that fall as they require what does not fill a function. */
  dropLacking(at: number, found: Filler | null, fallen: number[]): void {
    for (let word = 0; word < fallen.length; word++)
      fallen[word] = (fallen[word] as number) | this.#lacking(at, found, word, fallen[word] as number);
  }

  /** Marks those that forbid what does. */
  dropBarred(at: number, found: Filler, fallen: number[]): void {
    for (let word = 0; word < fallen.length; word++)
      fallen[word] = (fallen[word] as number) | this.#barred(at, found, word, fallen[word] as number);
  }

  #lacking(at: number, found: Filler | null, word: number, out: number): number {
    const required = this.#look(at, word, REQUIRED) & ~out;
    if (!found) return required;
    const byHead = required & ~this.#look(at, word, PRESENT);
    if (byHead === 0) return 0;
    return byHead & ~withHead((this.#required[at] ??= this.#byHead('require', at)), found, word);
  }

  /** "a former officer, Karel Novak": what a name is given for is said of whom it names. */
  #barred(at: number, found: Filler, word: number, out: number): number {
    const forbidden = this.#look(at, word, FORBIDDEN) & ~out;
    if (forbidden === 0) return 0;
    const bare = this.#look(at, word, ABSENT) & ~out;
    if (bare === forbidden || isNamedPerson(found)) return bare;
    return bare | withHead((this.#forbidden[at] ??= this.#byHead('forbid', at)), found, word);
  }

  #look(at: number, word: number, column: number): number {
    return this.#bits[(at * this.#words + word) * WIDTH + column] as number;
  }

  #note(name: string, row: number, column: number, bare: number | null): void {
    const place = (this.functions.indexOf(name) * this.#words + wordOf(row)) * WIDTH;
    for (const own of bare === null ? [column] : [column, bare])
      this.#bits[place + own] = (this.#bits[place + own] as number) | bitIn(row);
  }

  #byHead(kind: 'require' | 'forbid', at: number): RowsByHead {
    const rowsByHead = new Map<string, number[]>();
    this.frames.forEach((frame, row) => {
      for (const lemma of frame[kind].get(this.functions[at] as string) ?? NOTHING) {
        const rows = rowsByHead.get(lemma) ?? noRows(this.frames.length);
        rows[wordOf(row)] = (rows[wordOf(row)] as number) | bitIn(row);
        rowsByHead.set(lemma, rows);
      }
    });
    return rowsByHead;
  }
}

const NOTHING: readonly never[] = [];

/** The frames that ask for the head of what stands there, or for the sort of actor that is named. */
function withHead(rowsByHead: RowsByHead, { lemmas, mentions }: Filler, word: number): number {
  let bits = 0;
  for (const lemma of lemmas) bits |= rowsByHead.get(lemma)?.[word] ?? 0;
  for (const { sort } of mentions) if (sort !== null) bits |= rowsByHead.get(sort)?.[word] ?? 0;
  return bits;
}
