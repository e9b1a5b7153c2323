import type { Frame } from '../model/frame.js';
import { hasHead, isNamedPerson } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { bitOf, LAST_BIT, lowestIn, REQUIRED, SOURCE, TARGET, THROUGH, WIDTH } from './frame-table.js';
import type { FrameRow, FrameTable } from './frame-table.js';
import type { Roots } from './open-functions.js';

const ALL = ~THROUGH;

/** What fills the functions of a table around one predicate, each looked up once, when a frame first asks for it. */
export class Places {
  readonly #fillers: (Filler | null | undefined)[];
  readonly #looks: Int32Array;
  #known: number;
  /** Functions that something fills, and those that somebody does. */
  #filled = 0;
  #named = 0;

  /** `open` are the bits of functions that may be filled at all, as `roots` tell. */
  constructor(
    private readonly table: FrameTable,
    private readonly lookup: Lookup,
    private readonly open = ALL,
    private readonly roots: Roots | null = null,
  ) {
    this.#fillers = new Array<Filler | null | undefined>(table.functions.length);
    this.#looks = table.looks;
    this.#known = ~open;
  }

  /** The frames that may fit: somebody is there for their ends, what they require, and nothing that they forbid. */
  fitting(): readonly Frame[] {
    const { rows } = this.table;
    const found: Frame[] = [];
    for (let i = 0; i < rows.length; i++)
      if (this.table.mayFit(i, this.open) && this.fit(i)) found.push((rows[i] as FrameRow).frame);
    return found;
  }

  /** The functions, be they the table's or not; the table's are known by now. */
  functions(): Lookup {
    return (name) => {
      const at = this.table.functions.indexOf(name);
      return at < 0 ? this.lookup(name) : this.#at(at);
    };
  }

  /** Whether somebody may be at either end of the frame of a row, and what it asks for is so. */
  fit(row: number): boolean {
    const place = row * WIDTH;
    const isThrough = (this.#look(place + REQUIRED) & THROUGH) !== 0;
    return (
      this.#isSomebody(this.#look(place + SOURCE), isThrough) &&
      this.#isSomebody(this.#look(place + TARGET), isThrough) &&
      this.meet(row)
    );
  }

  /** Whether all is there that the frame of a row requires, and nothing that it forbids. */
  meet(row: number): boolean {
    const required = this.#look(row * WIDTH + REQUIRED) & ~THROUGH;
    this.#learnAll(required);
    if ((this.#filled & required) !== required) return false;
    const { require, forbid } = this.table.rows[row] as FrameRow;
    for (const { at, lemmas } of require) {
      const found = this.#at(at);
      if (!found || (lemmas.size > 0 && !hasHead(found, lemmas))) return false;
    }
    for (const { at, lemmas } of forbid) {
      const found = this.#at(at);
      if (found && (lemmas.size === 0 || (hasHead(found, lemmas) && !isNamedPerson(found)))) return false;
    }
    return true;
  }

  #look(at: number): number {
    return this.#looks[at] as number;
  }

  /** Whether somebody fills one of the functions, or for frames that look through things to their owners, anything does. */
  #isSomebody(bits: number, isThrough: boolean): boolean {
    if (((isThrough ? this.#filled : this.#named) & bits) !== 0) return true;
    for (let rest = bits & ~this.#known; rest !== 0; rest &= rest - 1) {
      this.#learn(rest & -rest);
      if (((isThrough ? this.#filled : this.#named) & bits) !== 0) return true;
    }
    return false;
  }

  #learnAll(bits: number): void {
    for (let rest = bits & ~this.#known; rest !== 0; rest &= rest - 1) this.#learn(rest & -rest);
  }

  /** Looks up the function of a bit, or all that share it. */
  #learn(bit: number): void {
    const at = lowestIn(bit);
    const end = at === LAST_BIT ? this.#fillers.length : at + 1;
    for (let i = at; i < end; i++) this.#at(i);
    this.#known |= bit;
  }

  #at(at: number): Filler | null {
    const known = this.#fillers[at];
    if (known !== undefined) return known;
    const found = this.#isOpen(at) ? this.lookup(this.table.functions[at] as string) : null;
    this.#fillers[at] = found;
    if (found) this.#filled |= bitOf(at);
    if (found && found.mentions.length > 0) this.#named |= bitOf(at);
    return found;
  }

  #isOpen(at: number): boolean {
    if ((bitOf(at) & this.open) === 0) return false;
    return at < LAST_BIT || this.roots === null || this.table.isOpen(at, this.roots);
  }
}
