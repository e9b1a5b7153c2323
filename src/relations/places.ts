import { added } from '../common/added.js';
import type { Filler, Lookup } from './arguments.js';
import { bitIn, noRows, wordOf } from './asks.js';
import type { FrameFunction } from './frame-function.js';
import {
  ANY_FUNCTION,
  bitOf,
  FORBIDDEN,
  LAST_BIT,
  lowestIn,
  REQUIRED,
  ROWS,
  SOURCE,
  SOURCE_TYPES,
  TARGET,
  TARGET_TYPES,
  WIDTH,
} from './frame-table.js';
import type { FrameRow } from './frame-row.js';
import type { FrameTable } from './frame-table.js';
import { ANY_ROOT } from './open-functions.js';

/** Gives what fills a function of a table, or one beside them. */
export interface Filled {
  /** Of the table's by its place. */
  at(place: number): Filler | null;
  of(asked: FrameFunction): Filler | null;
}

/** What fills the functions of a table around one predicate, each looked up once, when a frame first asks for it. */
export class Places implements Filled {
  readonly #fillers: (Filler | null | undefined)[];
  /** The bits of functions that are known to be filled or not; of those, that are filled; and that were held against what frames require, and forbid. */
  #known: number;
  #filled = 0;
  #tested: number;
  #freed: number;
  /** The frames that what they require or forbid tells are out. */
  readonly #fallen: number[];

  /** `open` are the bits of functions that may be filled at all, as `roots` tell; `named` of those that somebody may fill. */
  constructor(
    private readonly table: FrameTable,
    private readonly lookup: Lookup,
    private readonly open = ANY_FUNCTION,
    private readonly roots = ANY_ROOT,
    private readonly named = open,
  ) {
    this.#fillers = new Array<Filler | null | undefined>(table.functions.length);
    this.#known = ~open;
    this.#tested = ~open;
    this.#freed = ~open;
    this.#fallen = noRows(table.size);
  }

  /** The frames that may fit: somebody of their types is there for their ends, what they require, and nothing that they forbid; none before `first`. */
  fitting(first = 0): readonly FrameRow[] {
    const { table, open, named } = this;
    let found: FrameRow[] = [];
    for (let row = table.nextFit(first, open, named); row >= 0; row = table.nextFit(row + 1, open, named))
      if (this.fit(row)) found = added(found, table.rows[row] as FrameRow);
    return found;
  }

  of(asked: FrameFunction): Filler | null {
    if (asked.at >= 0) return this.at(asked.at);
    return (asked.root & this.roots) === 0 ? null : this.lookup(asked);
  }

  /** Whether what the frame of a row asks for is so, and somebody may be at either end: most fall as a noun is another than they require. */
  fit(row: number): boolean {
    const { looks } = this.table;
    const place = ROWS + row * WIDTH;
    return (
      this.#meets(row, looks[place + REQUIRED] as number) &&
      this.#isSomebody(looks[place + SOURCE] as number, looks[place + SOURCE_TYPES] as number) &&
      this.#isSomebody(looks[place + TARGET] as number, looks[place + TARGET_TYPES] as number) &&
      this.#isFree(row, looks[place + FORBIDDEN] as number)
    );
  }

  /** Whether all is there that the frame of a row requires, and nothing that it forbids. */
  meet(row: number): boolean {
    const { looks } = this.table;
    const place = ROWS + row * WIDTH;
    return this.#meets(row, looks[place + REQUIRED] as number) && this.#isFree(row, looks[place + FORBIDDEN] as number);
  }

  #meets(row: number, required: number): boolean {
    return (required & ~this.open) === 0 && !this.#isOut(row) && this.#hasAll(row, required);
  }

  /** Whether a frame is in still where functions are held against what it requires of them. */
  #hasAll(row: number, functions: number): boolean {
    for (let rest = functions & ~this.#tested; rest !== 0; rest &= rest - 1) {
      const first = lowestIn(rest);
      const end = this.#endOf(first);
      for (let at = first; at < end; at++) this.table.asks.dropLacking(at, this.at(at), this.#fallen);
      this.#tested |= bitOf(first);
      if (this.#isOut(row)) return false;
    }
    return true;
  }

  /** Whether it is where they are held against what it forbids: that is asked of few, for most lack something. */
  #isFree(row: number, functions: number): boolean {
    for (let rest = functions & ~this.#freed; rest !== 0; rest &= rest - 1) {
      const first = lowestIn(rest);
      const end = this.#endOf(first);
      for (let at = first; at < end; at++) {
        const found = this.at(at);
        if (found) this.table.asks.dropBarred(at, found, this.#fallen);
      }
      this.#freed |= bitOf(first);
      if (this.#isOut(row)) return false;
    }
    return true;
  }

  #isOut(row: number): boolean {
    return ((this.#fallen[wordOf(row)] as number) & bitIn(row)) !== 0;
  }

  /** Whether somebody of some types fills one of the functions. */
  #isSomebody(functions: number, types: number): boolean {
    for (let rest = functions & this.#filled; rest !== 0; rest &= rest - 1)
      if (this.#isOf(lowestIn(rest), types)) return true;
    for (let rest = functions & ~this.#known; rest !== 0; rest &= rest - 1) {
      this.#learn(lowestIn(rest));
      if (this.#isOf(lowestIn(rest), types)) return true;
    }
    return false;
  }

  #isOf(first: number, types: number): boolean {
    const end = this.#endOf(first);
    for (let at = first; at < end; at++) if (((this.#fillers[at]?.types ?? 0) & types) !== 0) return true;
    return false;
  }

  /** Looks up the function of a bit, or all that share it. */
  #learn(first: number): void {
    const end = this.#endOf(first);
    for (let at = first; at < end; at++) this.at(at);
    this.#known |= bitOf(first);
  }

  #endOf(first: number): number {
    return first === LAST_BIT ? this.#fillers.length : first + 1;
  }

  at(at: number): Filler | null {
    const known = this.#fillers[at];
    if (known !== undefined) return known;
    const found = this.#isOpen(at) ? this.lookup(this.table.functions[at] as FrameFunction) : null;
    this.#fillers[at] = found;
    if (found) this.#filled |= bitOf(at);
    return found;
  }

  #isOpen(at: number): boolean {
    if ((bitOf(at) & this.open) === 0) return false;
    return at < LAST_BIT || this.table.isOpen(at, this.roots);
  }
}
