import { asName } from '../common/as-name.js';
import type { Frame } from '../model/frame.js';
import { Asks } from './asks.js';
import { functionNamed } from './frame-function.js';
import type { FrameFunction } from './frame-function.js';
import { FrameRow } from './frame-row.js';
import { ANY_TYPE, bitsOfTypes } from './type-bits.js';

/** Past so many functions of a table all share the last bit, which is as good for a quick look. */
export const LAST_BIT = 30;
/** The bits of all functions. */
export const ANY_FUNCTION = -1;

/** What is kept of a table side by side, so that most frames fall at a glance: first the functions of each root bit. */
export const ROWS = 32;
/** Then of each frame: the functions and types of its ends, and what it asks for. */
export const SOURCE = 0;
export const TARGET = 1;
export const REQUIRED = 2;
export const FORBIDDEN = 3;
export const SOURCE_TYPES = 4;
export const TARGET_TYPES = 5;
export const WIDTH = 6;

/** The frames of one trigger, with the functions that they ask for counted up: all of them ask for the same few. */
export class FrameTable {
  readonly functions: readonly FrameFunction[];
  readonly rows: readonly FrameRow[];
  readonly looks: Int32Array;
  /** How many frames it has. */
  readonly size: number;
  /** The roots that some function has. */
  #someRoots = 0;
  readonly #places = new Map<string, number>();
  #asks: Asks | null = null;
  #selfTypes: number | null = null;

  constructor(readonly frames: readonly Frame[]) {
    const names = new Set<string>();
    for (const { source, target, require, forbid } of frames)
      for (const some of [source, target, require.keys(), forbid.keys()])
        for (const name of some) names.add(asName(name));
    [...names].forEach((name, at) => this.#places.set(name, at));
    const functionOf = (name: string): FrameFunction => this.functionOf(name);
    this.functions = [...names].map(functionOf);
    this.rows = frames.map((frame) => new FrameRow(frame, functionOf));
    this.size = frames.length;
    this.looks = new Int32Array(ROWS + WIDTH * frames.length);
    frames.forEach((frame, row) => this.looks.set(this.#looksOf(frame), ROWS + WIDTH * row));
    for (const { root, at } of this.functions) this.#addRoot(root, bitOf(at));
  }

  functionOf(name: string): FrameFunction {
    return functionNamed(name, this.#places.get(name));
  }

  /** The types that whoever has a role may be of, as some frame says. */
  get selfTypes(): number {
    return (this.#selfTypes ??= this.rows.reduce((bits, row) => bits | typesOfSelf(row), 0));
  }

  /** The bits of the functions that can be filled where something of these roots stands. */
  openWith(roots: number): number {
    let open = 0;
    for (let rest = roots & this.#someRoots; rest !== 0; rest &= rest - 1) open |= this.looks[lowestIn(rest)] as number;
    return open;
  }

  /** The same for one function alone, which may share its bit. */
  isOpen(at: number, roots: number): boolean {
    return ((this.functions[at] as FrameFunction).root & roots) !== 0;
  }

  /**
   * The first row from `row` on whose frame can find both ends, and what it requires, where these functions alone may be filled, and
   * only the `named` ones by somebody; -1 if none can.
   */
  nextFit(row: number, open: number, named = open): number {
    const { looks } = this;
    for (let place = ROWS + row * WIDTH; place < looks.length; row++, place += WIDTH) {
      const required = looks[place + REQUIRED] as number;
      const sources = looks[place + SOURCE_TYPES] === ANY_TYPE ? open : named;
      const targets = looks[place + TARGET_TYPES] === ANY_TYPE ? open : named;
      if (
        ((looks[place + SOURCE] as number) & sources) !== 0 &&
        ((looks[place + TARGET] as number) & targets) !== 0 &&
        (required & open) === required
      )
        return row;
    }
    return -1;
  }

  /** What they ask of the functions: made when it is first asked for. */
  get asks(): Asks {
    return (this.#asks ??= new Asks(
      this.frames,
      this.functions.map(({ name }) => name),
    ));
  }

  #addRoot(root: number, bit: number): void {
    const place = lowestIn(root);
    this.looks[place] = (this.looks[place] as number) | bit;
    this.#someRoots |= root;
  }

  /** In the order of the places in a row. */
  #looksOf({ source, target, require, forbid, throughSource, throughTarget, ...types }: Frame): readonly number[] {
    return [
      this.#bitsOf(source),
      this.#bitsOf(target),
      this.#bitsOf(require.keys()),
      this.#bitsOf(forbid.keys()),
      // things, too, where it looks through them to their owners
      throughSource ? ANY_TYPE : bitsOfTypes(types.sourceTypes),
      throughTarget ? ANY_TYPE : bitsOfTypes(types.targetTypes),
    ];
  }

  #bitsOf(names: Iterable<string>): number {
    let bits = 0;
    for (const name of names) bits |= bitOf(this.#places.get(name) as number);
    return bits;
  }
}

const typesOfSelf = ({ frame, sourceTypes, targetTypes }: FrameRow): number =>
  frame.source[0] === 'self' ? sourceTypes : targetTypes;

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
