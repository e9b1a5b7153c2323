import type { Frame } from '../model/frame.js';
import { placeOfRoot, rootOf } from './open-functions.js';
import type { Roots } from './open-functions.js';

/** Past so many functions of a table all share the last bit, which is as good for a quick look. */
export const LAST_BIT = 30;

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
export const SOURCE = 0;
export const TARGET = 1;
export const REQUIRED = 2;
export const WIDTH = 3;
/** The bit of frames that look through things to their owners, beside those of the functions that they require. */
export const THROUGH = 1 << 31;

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
export const lowestIn = (bits: number): number => 31 - Math.clz32(bits & -bits);

export const bitOf = (at: number): number => 1 << Math.min(at, LAST_BIT);

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
