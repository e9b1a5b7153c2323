import type { Chunk } from '../model/chunk.js';
import { chunkTypes, numberOf } from './first-sets.js';
import { ANY, CHUNK, END } from './dotted-rules.js';
import type { DottedRules } from './dotted-rules.js';

/** In the place of a partial parse's number. */
const NONE = -1;
const UNWANTED = -2;

/**
 * What is kept of a partial parse, each a cell: its dotted rule, the column where it begins, what it costs; the same rule one symbol before,
 * and what that symbol was read as (the place of a complete parse, or `~` the index of a chunk); the one before it of those that want the
 * same name or, of a column, a chunk.
 */
const CELLS = 6;
const [DOTTED, ORIGIN, COST, LEFT, RIGHT, BEFORE] = [0, 1, 2, 3, 4, 5] as const;

/** A stretch that derives, and the partial parses made to find it. */
export interface Longest {
  /** After its last chunk; where it was looked for, if nothing derives. */
  readonly to: number;
  readonly data: unknown;
  readonly states: number;
}

/** A stretch that costs more partial parses than this ends where it last was whole: no news sentence comes near. */
const MAX_STATES = 10_000;

/** Columns are counted up to here, and then anew. */
const LAST_COLUMN = 1_000_000_000;

/**
 * An Earley chart (Earley 1970) that predicts only what the next chunk can begin, completes only what it can go on with, and keeps the
 * cheapest derivation of each (dotted rule, origin), of equals the first: one parse, in time linear in practice. Nothing is built of a
 * derivation before it is known to be the one that is kept. Partial parses are numbers in columns of numbers, used anew for each stretch.
 */
export class Chart {
  /** The partial parses, in so many cells each: see the places below. */
  private cells = new Int32Array(2048 * CELLS);
  private size = 0;
  /** The last of those that want a name, by column and name. */
  private wanting = new Int32Array(0);
  /** The last of a column that want a chunk. */
  private scanning = NONE;
  /** By origin and dotted rule: the column in which such a partial parse was kept last, counted over all stretches, and its place. */
  private kept = new Int32Array(0);
  private column = 0;
  /** The cheapest whole parse at the column. */
  private whole = NONE;

  constructor(private readonly grammar: DottedRules) {}

  /** The longest stretch of chunks from `from` that derives. */
  longest(chunks: readonly Chunk[], from: number): Longest {
    this.reset(chunks.length - from + 1);
    this.predict(0, this.grammar.start, typeAt(chunks, from));
    this.process(0, typeAt(chunks, from), 0);
    let [to, whole, size] = [from, NONE, this.size];
    for (let i = from; i < chunks.length && size < MAX_STATES * CELLS; i++) {
      const start = this.size;
      const next = typeAt(chunks, i + 1);
      this.begin();
      this.scan(chunks[i] as Chunk, i, next);
      if (this.size === start) break;
      this.process(i - from + 1, next, start);
      size = this.size;
      if (this.whole !== NONE) [to, whole] = [i + 1, this.whole];
    }
    return { to, data: whole === NONE ? null : this.build(whole, chunks), states: size / CELLS };
  }

  private reset(columns: number): void {
    const { names, count } = this.grammar;
    if (this.wanting.length < columns * names) {
      this.wanting = new Int32Array(columns * names);
      this.kept = new Int32Array(columns * count * 2);
      this.column = 0;
    }
    if (this.column > LAST_COLUMN) {
      this.kept.fill(0);
      this.column = 0;
    }
    this.wanting.fill(UNWANTED, 0, columns * names);
    this.size = 0;
    this.begin();
  }

  private begin(): void {
    this.column++;
    this.whole = NONE;
  }

  /** Predicts and completes all there is to at a column, whose partial parses are from `start` on; `next` is the type of the chunk after it. */
  private process(column: number, next: number, start: number): void {
    const { wantedAt, names } = this.grammar;
    const { wanting } = this;
    this.scanning = NONE;
    for (let at = start; at < this.size; at += CELLS) {
      const wanted = wantedAt[this.cells[at + DOTTED] as number] as number;
      if (wanted === END) this.complete(at, next);
      else if (wanted === CHUNK) {
        this.cells[at + BEFORE] = this.scanning;
        this.scanning = at;
      } else {
        const list = column * names + wanted;
        const last = wanting[list] as number;
        if (last === UNWANTED) this.predict(column, wanted, next);
        this.cells[at + BEFORE] = last === UNWANTED ? NONE : last;
        wanting[list] = at;
      }
    }
  }

  private predict(column: number, name: number, next: number): void {
    this.wanting[column * this.grammar.names + name] = NONE;
    if (next === NONE) return;
    const rules = this.grammar.predicted[name * chunkTypes.length + next] as Int32Array;
    for (let i = 0; i < rules.length; i++) this.push(rules[i] as number, column, 0, NONE, NONE);
  }

  /** Goes on with all that want what the complete parse `right` is. The grammar has no empty rules, so they are in earlier columns. */
  private complete(right: number, next: number): void {
    const { nameAt, nextAt, weightAt, names, count } = this.grammar;
    const { wanting, kept, column } = this;
    let { cells } = this;
    const bit = next === NONE ? 0 : 1 << next;
    const own = cells[right + COST] as number;
    const name = nameAt[cells[right + DOTTED] as number] as number;
    let left = wanting[(cells[right + ORIGIN] as number) * names + name] as number;
    for (; left !== NONE; left = cells[left + BEFORE] as number) {
      const dotted = (cells[left + DOTTED] as number) + 1;
      const allowed = nextAt[dotted] as number;
      if (allowed !== ANY && (allowed & bit) === 0) continue;
      const origin = cells[left + ORIGIN] as number;
      const cost = (cells[left + COST] as number) + own + (weightAt[dotted] as number);
      const slot = (origin * count + dotted) * 2;
      if (kept[slot] === column) {
        const known = kept[slot + 1] as number;
        if ((cells[known + COST] as number) <= cost) continue;
        if (allowed !== ANY) {
          cells[known + LEFT] = left;
          cells[known + RIGHT] = right;
          cells[known + COST] = cost;
          continue;
        }
      }
      kept[slot] = column;
      kept[slot + 1] = this.push(dotted, origin, cost, left, right);
      cells = this.cells;
    }
  }

  /** Reads a chunk: what wanted it goes on in the next column. */
  private scan(chunk: Chunk, at: number, next: number): void {
    const { nextAt, weightAt, chunkAt } = this.grammar;
    const bit = next === NONE ? 0 : 1 << next;
    for (let left = this.scanning; left !== NONE; left = this.cells[left + BEFORE] as number) {
      const dotted = (this.cells[left + DOTTED] as number) + 1;
      const allowed = nextAt[dotted] as number;
      if (allowed !== ANY && (allowed & bit) === 0) continue;
      const symbol = chunkAt[dotted - 1];
      if (!symbol || !(symbol.test ? symbol.test(chunk) : symbol.type === chunk.type)) continue;
      const cost = (this.cells[left + COST] as number) + (weightAt[dotted] as number);
      this.push(dotted, this.cells[left + ORIGIN] as number, cost, left, ~at);
    }
  }

  private push(dotted: number, origin: number, cost: number, left: number, right: number): number {
    const at = this.size;
    this.size += CELLS;
    if (this.size > this.cells.length) this.grow();
    const { cells } = this;
    cells[at + DOTTED] = dotted;
    cells[at + ORIGIN] = origin;
    cells[at + COST] = cost;
    cells[at + LEFT] = left;
    cells[at + RIGHT] = right;
    if (origin === 0 && this.grammar.isWholeAt[dotted] === 1)
      if (this.whole === NONE || cost < (cells[this.whole + COST] as number)) this.whole = at;
    return at;
  }

  private grow(): void {
    const longer = new Int32Array(this.cells.length * 2);
    longer.set(this.cells);
    this.cells = longer;
  }

  /** What the rules make of a complete parse, from its chunks upwards. */
  private build(whole: number, chunks: readonly Chunk[]): unknown {
    const { cells } = this;
    const symbols: unknown[] = [];
    for (let at = whole; cells[at + LEFT] !== NONE; at = cells[at + LEFT] as number) {
      const right = cells[at + RIGHT] as number;
      symbols.push(right < 0 ? chunks[~right] : this.build(right, chunks));
    }
    symbols.reverse();
    const rule = this.grammar.rules[this.grammar.ruleAt[cells[whole + DOTTED] as number] as number];
    return rule?.postprocess ? rule.postprocess(symbols, cells[whole + ORIGIN] as number) : symbols;
  }
}

/** The number of a chunk's type; NONE after the last. */
function typeAt(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk ? numberOf(chunk.type) : NONE;
}
