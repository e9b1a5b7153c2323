import type { Frame } from '../model/frame.js';
import { hasHead, isNamedPerson } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { rootOf } from './open-functions.js';

/** Past so many functions of a table all share the last bit, which is as good for a quick look. */
const LAST_BIT = 30;

/** What a frame asks of one function; no lemmas ask for its presence alone. */
interface Constraint {
  readonly at: number;
  readonly lemmas: ReadonlySet<string>;
}

/** A frame, and where it looks: a bit for each function. */
export interface FrameRow {
  readonly frame: Frame;
  readonly source: number;
  readonly target: number;
  readonly required: number;
  readonly isThrough: boolean;
  readonly require: readonly Constraint[];
  readonly forbid: readonly Constraint[];
}

/** The frames of one trigger, with the functions that they ask for counted up: all of them ask for the same few. */
export class FrameTable {
  readonly functions: readonly string[];
  readonly rows: readonly FrameRow[];
  #bitsByRoot: ReadonlyMap<string, number> | null = null;

  constructor(frames: readonly Frame[]) {
    const functions = new Set<string>();
    for (const { source, target, require, forbid } of frames)
      for (const names of [source, target, require.keys(), forbid.keys()])
        for (const name of names) functions.add(name);
    this.functions = [...functions];
    this.rows = frames.map((frame) => this.#rowOf(frame));
  }

  /** The frames that fit where `lookup` says what stands: somebody for their ends, what they require, and nothing that they forbid. */
  fitting(lookup: Lookup): readonly Frame[] {
    return new Places(this, lookup).fitting();
  }

  /** The bits of the functions that can be filled where something of these roots stands. */
  openWith(roots: readonly string[]): number {
    this.#bitsByRoot ??= this.#rootBits();
    let bits = 0;
    for (const root of roots) bits |= this.#bitsByRoot.get(root) ?? 0;
    return bits;
  }

  #rootBits(): ReadonlyMap<string, number> {
    const bits = new Map<string, number>();
    this.functions.forEach((name, at) => bits.set(rootOf(name), (bits.get(rootOf(name)) ?? 0) | bitOf(at)));
    return bits;
  }

  #rowOf(frame: Frame): FrameRow {
    const { source, target, require, forbid, throughSource, throughTarget } = frame;
    return {
      frame,
      source: this.#bitsOf(source),
      target: this.#bitsOf(target),
      required: this.#bitsOf(require.keys()),
      isThrough: throughSource || throughTarget,
      require: this.#constraints(require),
      forbid: this.#constraints(forbid),
    };
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

const bitOf = (at: number): number => 1 << Math.min(at, LAST_BIT);

/**
 * Gives the table of frames that the lexicon lists together, or of those that `pick` takes of them; it is made when they are first asked
 * for, as most words never are.
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

const ALL = -1;

/** What fills the functions of a table around one predicate, each looked up once, when a frame first asks for it. */
export class Places {
  readonly #fillers: (Filler | null | undefined)[];
  #known: number;
  /** Functions that something fills, and those that somebody does. */
  #filled = 0;
  #named = 0;

  /** `open` are the bits of functions that may be filled at all. */
  constructor(
    private readonly table: FrameTable,
    private readonly lookup: Lookup,
    private readonly open = ALL,
  ) {
    this.#fillers = new Array<Filler | null | undefined>(table.functions.length);
    this.#known = ~open;
  }

  fitting(): readonly Frame[] {
    const found: Frame[] = [];
    for (const row of this.table.rows) if (this.fit(row)) found.push(row.frame);
    return found;
  }

  /** What fills a function, be it one of the table's or not. */
  at(name: string): Filler | null {
    const at = this.table.functions.indexOf(name);
    return at < 0 ? this.lookup(name) : this.#at(at);
  }

  /** Whether somebody may be at either end of a frame, and what it asks for is so. */
  fit(row: FrameRow): boolean {
    const { source, target, isThrough } = row;
    return (
      (this.#found(source, isThrough) & source) !== 0 &&
      (this.#found(target, isThrough) & target) !== 0 &&
      this.meet(row)
    );
  }

  /** Whether all is there that a frame requires, and nothing that it forbids. */
  meet({ required, require, forbid }: FrameRow): boolean {
    if ((this.#found(required, true) & required) !== required) return false;
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

  /** The functions that somebody fills, or for frames that look through things to their owners, anything; `bits` are sure to be known. */
  #found(bits: number, isThrough: boolean): number {
    if ((bits & ~this.#known) !== 0) this.#learn(bits & ~this.#known);
    return isThrough ? this.#filled : this.#named;
  }

  #learn(bits: number): void {
    const { length } = this.#fillers;
    for (let at = 0; at < length; at++) if ((bitOf(at) & bits) !== 0) this.#at(at);
    this.#known |= bits;
  }

  #at(at: number): Filler | null {
    const known = this.#fillers[at];
    if (known !== undefined) return known;
    const found = (bitOf(at) & this.open) === 0 ? null : this.lookup(this.table.functions[at] as string);
    this.#fillers[at] = found;
    if (found) this.#filled |= bitOf(at);
    if (found && found.mentions.length > 0) this.#named |= bitOf(at);
    return found;
  }
}
