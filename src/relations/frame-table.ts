import type { Frame } from '../model/frame.js';
import { hasHead, isNamedPerson } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { placeOfRoot, rootOf } from './open-functions.js';
import type { Roots } from './open-functions.js';

/** Past so many functions of a table all share the last bit, which is as good for a quick look. */
const LAST_BIT = 30;

/** What a frame asks of one function; no lemmas ask for its presence alone. */
interface Constraint {
  readonly at: number;
  readonly lemmas: ReadonlySet<string>;
}

/** What else a frame asks for. */
export interface FrameRow {
  readonly frame: Frame;
  readonly require: readonly Constraint[];
  readonly forbid: readonly Constraint[];
}

/** What is kept of a frame side by side, so that most of them fall at a glance: the functions of its ends, and those that it requires. */
const SOURCE = 0;
const TARGET = 1;
const REQUIRED = 2;
const WIDTH = 3;
/** The bit of frames that look through things to their owners, beside those of the functions that they require. */
const THROUGH = 1 << 31;

/** The frames of one trigger, with the functions that they ask for counted up: all of them ask for the same few. */
export class FrameTable {
  readonly functions: readonly string[];
  /** What must stand there for each of them. */
  readonly #roots: readonly string[];
  readonly rows: readonly FrameRow[];
  readonly looks: Int32Array;
  /** The bits of the functions of each root: of those with a place of their own, and of others. */
  readonly #bitsByPlace: number[] = [];
  /** The places that some function has. */
  #places = 0;
  readonly #bitsByName = new Map<string, number>();

  constructor(frames: readonly Frame[]) {
    const functions = new Set<string>();
    for (const { source, target, require, forbid } of frames)
      for (const names of [source, target, require.keys(), forbid.keys()])
        for (const name of names) functions.add(name);
    this.functions = [...functions];
    this.rows = frames.map((frame) => this.#rowOf(frame));
    this.looks = Int32Array.from(frames.flatMap((frame) => this.#looksOf(frame)));
    this.#roots = this.functions.map(rootOf);
    this.#roots.forEach((root, at) => this.#addRoot(root, bitOf(at)));
  }

  /** The bits of the functions that can be filled where something of these roots stands. */
  openWith({ bits, names }: Roots): number {
    let open = 0;
    for (let rest = bits & this.#places; rest !== 0; rest &= rest - 1)
      open |= this.#bitsByPlace[lowestIn(rest)] as number;
    if (this.#bitsByName.size > 0) for (const name of names) open |= this.#bitsByName.get(name) ?? 0;
    return open;
  }

  /** The same for one function alone, which may share its bit. */
  isOpen(at: number, { bits, names }: Roots): boolean {
    const root = this.#roots[at] as string;
    const place = placeOfRoot(root);
    return place < 0 ? names.includes(root) : (bits & (1 << place)) !== 0;
  }

  /** Whether the frame of a row can find both ends, and what it requires, where these functions alone may be filled. */
  mayFit(row: number, open: number): boolean {
    const place = row * WIDTH;
    const required = (this.looks[place + REQUIRED] as number) & ~THROUGH;
    return (
      ((this.looks[place + SOURCE] as number) & open) !== 0 &&
      ((this.looks[place + TARGET] as number) & open) !== 0 &&
      (required & open) === required
    );
  }

  /** Whether that is so of any frame. */
  mayFitAny(open: number): boolean {
    for (let row = 0; row < this.rows.length; row++) if (this.mayFit(row, open)) return true;
    return false;
  }

  #addRoot(root: string, bit: number): void {
    const place = placeOfRoot(root);
    if (place < 0) this.#bitsByName.set(root, (this.#bitsByName.get(root) ?? 0) | bit);
    while (this.#bitsByPlace.length <= place) this.#bitsByPlace.push(0);
    if (place < 0) return;
    this.#bitsByPlace[place] = (this.#bitsByPlace[place] as number) | bit;
    this.#places |= 1 << place;
  }

  #rowOf(frame: Frame): FrameRow {
    return { frame, require: this.#constraints(frame.require), forbid: this.#constraints(frame.forbid) };
  }

  /** In the order of `SOURCE`, `TARGET` and `REQUIRED`. */
  #looksOf({ source, target, require, throughSource, throughTarget }: Frame): readonly number[] {
    const isThrough = throughSource || throughTarget;
    return [this.#bitsOf(source), this.#bitsOf(target), this.#bitsOf(require.keys()) | (isThrough ? THROUGH : 0)];
  }

  #bitsOf(names: Iterable<string>): number {
    let bits = 0;
    for (const name of names) bits |= bitOf(this.functions.indexOf(name));
    return bits;
  }

  #constraints(asked: ReadonlyMap<string, ReadonlySet<string>>): readonly Constraint[] {
    return [...asked].map(([name, lemmas]) => ({ at: this.functions.indexOf(name), lemmas }));
  }
}

/** The place of the lowest bit that is set. */
const lowestIn = (bits: number): number => 31 - Math.clz32(bits & -bits);

const bitOf = (at: number): number => 1 << Math.min(at, LAST_BIT);

/**
 * Gives the table of frames that the lexicon lists together, or of those that `pick` takes of them; it is made when they are first asked
 * for, as most words never are. What is asked for beside the frames is of the same lexicon, and so the same for the same frames.
 */
export function tables<Asked extends readonly unknown[]>(
  pick: (frame: Frame, ...asked: Asked) => boolean = () => true,
): (frames: readonly Frame[], ...asked: Asked) => FrameTable {
  const known = new WeakMap<readonly Frame[], FrameTable>();
  return (frames, ...asked) => {
    const before = known.get(frames);
    if (before) return before;
    const table = new FrameTable(frames.filter((frame) => pick(frame, ...asked)));
    known.set(frames, table);
    return table;
  };
}

/** The table of all the frames that a word triggers. */
export const tableOf = tables();

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
