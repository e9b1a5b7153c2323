import type { Chunk } from '../model/chunk.js';
import { NEVER } from './dotted-rules.js';
import type { DottedRules } from './dotted-rules.js';
import { LAST, numberOf, TYPES } from './chunk-types.js';
import { END } from './numbered-grammar.js';
import { NAME, OPENING, SECOND } from './openings.js';
import { BEFORE, DOTTED, NONE, ORIGIN } from './partial-parses.js';
import type { PartialParses } from './partial-parses.js';

/**
 * What is wanted at each column of a chart, and what of that the chunks to come allow. A partial parse is dead where neither its own rule nor
 * any that waits for it takes the next two chunks: so a clause in a clause in a clause is not complete thrice before "that".
 */
export class Expectations {
  /** By column: the type of the chunk read there, LAST after the stretch, and all the types from there on, one bit each. */
  readonly types: Int32Array;
  private readonly rests: Int32Array;
  /** By column and name: 1 if the name may begin there. */
  readonly opened: Uint8Array;
  /** By column: the last of those that want a name there, and of those that want a chunk. */
  readonly wanting: Int32Array;
  readonly scanning: Int32Array;
  /** By column and name: in which turn it was asked whether the next two chunks may come after it, negative if they may not. */
  private readonly asked: Int32Array;
  /** How often the chart has moved on. */
  private turn = 0;
  /** The column the chart is at, the type of the chunk that comes next, and the bit of the type that comes second. */
  column = 0;
  type = 0;
  second = 0;

  constructor(
    private readonly grammar: DottedRules,
    private readonly parses: PartialParses,
    readonly columns: number,
  ) {
    this.types = new Int32Array(columns + 1);
    this.rests = new Int32Array(columns + 1);
    this.opened = new Uint8Array(columns * grammar.names);
    this.wanting = new Int32Array(columns);
    this.scanning = new Int32Array(columns);
    this.asked = new Int32Array(columns * grammar.names);
  }

  /** Begins with a stretch of chunks, up to one that no rule has, and wants the grammar's start at its first column; gives its length. */
  begin(chunks: readonly Chunk[], from: number): number {
    const { types, rests } = this;
    let length = 0;
    for (; from + length < chunks.length; length++) {
      const type = numberOf((chunks[from + length] as Chunk).type);
      if ((this.grammar.types & (1 << type)) === 0) break;
      types[length] = type;
    }
    types[length] = types[length + 1] = LAST;
    rests[length] = rests[length + 1] = 0;
    for (let i = length - 1; i >= 0; i--) rests[i] = (rests[i + 1] as number) | (1 << (types[i] as number));
    this.forget(0, length + 1);
    this.open(0, this.grammar.start);
    return length;
  }

  /** What was wanted at these columns no longer is. */
  forget(from: number, to: number): void {
    const { names } = this.grammar;
    this.opened.fill(0, from * names, to * names);
    this.wanting.fill(NONE, from, to);
    this.scanning.fill(NONE, from, to);
    if (this.turn > 1e9) this.turn = this.asked.fill(0)[0] as number;
  }

  /** Goes to a column. */
  moveTo(column: number): void {
    this.turn++;
    this.column = column;
    this.type = this.types[column] as number;
    this.second = 1 << (this.types[column + 1] as number);
  }

  /** Notes that a partial parse wants a symbol at the column. */
  want(symbol: number, at: number): void {
    const { names } = this.grammar;
    const { column } = this;
    const last = symbol < names ? this.wanting : this.scanning;
    this.parses.cells[at + BEFORE] = last[column] as number;
    last[column] = at;
    if (symbol < names && this.opened[column * names + symbol] === 0) this.open(column, symbol);
  }

  /** Notes that a name may begin at a column, and so what may stand in front of it, if it begins with the chunk there and the rest can end it. */
  private open(column: number, name: number): void {
    const { guises, corners, wantedAt, names } = this.grammar;
    const list = name * TYPES + (this.types[column] as number);
    const last = guises.at[list + 1] as number;
    for (let i = guises.at[list] as number; i < last; i++)
      this.opened[column * names + (guises.items[i] as number)] = 1;
    const end = corners.at[list + 1] as number;
    for (let i = corners.at[list] as number; i < end; i++) {
      const dotted = corners.items[i] as number;
      const corner = wantedAt[dotted - 1] as number;
      if (this.opened[column * names + corner] === 0 && this.canEnd(dotted, column + 1)) this.open(column, corner);
    }
  }

  /** Whether each symbol of a rule after its first can begin among the chunks from a column on. */
  private canEnd(dotted: number, column: number): boolean {
    const { needs, needsAt } = this.grammar;
    const rest = this.rests[column] as number;
    const end = needsAt[dotted + 1] as number;
    let need = needsAt[dotted] as number;
    while (need < end && ((needs[need] as number) & rest) !== 0) need++;
    return need === end;
  }

  /** Whether the next two chunks cannot come after a dot. */
  isDead(dotted: number, origin: number): boolean {
    const { nameAt, wantedAt, seconds, count } = this.grammar;
    if (((seconds[this.type * count + dotted] as number) & this.second) === 0) return true;
    return wantedAt[dotted] === END && !this.takes(origin, nameAt[dotted] as number);
  }

  /** Whether the next two chunks may come after a name that begins at an earlier column. */
  takes(column: number, name: number): boolean {
    const slot = column * this.grammar.names + name;
    const answer = this.asked[slot] as number;
    if (answer === this.turn) return true;
    if (answer === -this.turn) return false;
    const isTaken = this.isWhole(column, name) || this.opensMore(column, name) || this.isAwaited(column, name);
    this.asked[slot] = isTaken ? this.turn : -this.turn;
    return isTaken;
  }

  /** Whether what is read from a column on is all that is wanted of the stretch. */
  isWhole(column: number, read: number): boolean {
    const { climbs, symbols, start } = this.grammar;
    return column === 0 && this.type === LAST && climbs[read * symbols + start] !== NEVER;
  }

  /** Whether a rule that may begin at a column, and does so with the name, goes on with the next two chunks. */
  private opensMore(column: number, name: number): boolean {
    const { at, items } = this.grammar.openings;
    const list = name * TYPES + this.type;
    const end = at[list + 1] as number;
    for (let i = at[list] as number; i < end; i += OPENING) if (this.mayOpen(items, i, column)) return true;
    return false;
  }

  /** Whether an opening may begin at a column, and goes on with the next two chunks. */
  mayOpen(items: Int32Array, i: number, column: number): boolean {
    if (((items[i + SECOND] as number) & this.second) === 0) return false;
    if (this.opened[column * this.grammar.names + (items[i + NAME] as number)] !== 1) return false;
    return this.canEnd(items[i] as number, column + 1);
  }

  /** Whether what wants the name at a column goes on with the next two chunks. */
  private isAwaited(column: number, name: number): boolean {
    const { climbs, symbols, wantedAt } = this.grammar;
    const { cells } = this.parses;
    for (let at = this.wanting[column] as number; at !== NONE; at = cells[at + BEFORE] as number) {
      const dotted = cells[at + DOTTED] as number;
      if (climbs[name * symbols + (wantedAt[dotted] as number)] === NEVER) continue;
      if (!this.isDead(dotted + 1, cells[at + ORIGIN] as number)) return true;
    }
    return false;
  }
}
