import type { Chunk } from '../model/chunk.js';
import { chunkTypes, numberOf } from './first-sets.js';
import type { NearleyRule } from './first-sets.js';
import { CHUNK, END, LAST } from './dotted-rules.js';
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

/**
 * An Earley chart (Earley 1970) that keeps only what the chunks to come may go on with, and the cheapest derivation of each (dotted rule,
 * origin), of equals the first: one parse, in time linear in practice. What a stretch may end with is looked for where it ends. Nothing is
 * built of a derivation before it is known to be the one that is kept. Partial parses are numbers in columns of numbers, used anew for
 * each stretch.
 */
export class Chart {
  /** The partial parses, in so many cells each: see the places above. */
  private cells = new Int32Array(2048 * CELLS);
  private size = 0;
  /** By column: the type of the chunk read there, LAST after the stretch, and all the types from there on, one bit each. */
  private types = new Int32Array(0);
  private rests = new Int32Array(0);
  /** The last of those that want a name, by column and name. */
  private wanting = new Int32Array(0);
  /** The last of a column that want a chunk, by column; and where the column's partial parses begin. */
  private scanning = new Int32Array(0);
  private starts = new Int32Array(0);
  /** By origin and dotted rule: where such a partial parse was kept last, in whatever column or stretch; what is there tells. */
  private kept = new Int32Array(0);
  /** The cheapest whole parse at the column. */
  private whole = NONE;

  constructor(private readonly grammar: DottedRules) {}

  /** The longest stretch of chunks from `from` that derives. */
  longest(chunks: readonly Chunk[], from: number): Longest {
    const length = chunks.length - from;
    this.reset(chunks, from, length);
    this.predict(0, this.grammar.start);
    this.process(0, this.typeBit(0));
    let to = 0;
    for (let isOpen = true; isOpen && to < length && this.size < MAX_STATES * CELLS; to++) {
      this.read(chunks, from, to, this.typeBit(to + 1));
      isOpen = this.size > (this.starts[to + 1] as number);
    }
    const states = this.size / CELLS;
    // the columns before the stretch's last chunk have only what can go on
    if (this.whole === NONE) while (to > 0 && !this.endsAt(to, chunks, from)) to--;
    return { to: from + to, data: to === 0 ? null : this.build(this.whole, chunks), states };
  }

  private reset(chunks: readonly Chunk[], from: number, length: number): void {
    const { names, count } = this.grammar;
    const columns = length + 1;
    if (this.starts.length < columns) {
      this.types = new Int32Array(columns + 1);
      this.rests = new Int32Array(columns + 1);
      this.scanning = new Int32Array(columns);
      this.starts = new Int32Array(columns);
      this.wanting = new Int32Array(columns * names);
      this.kept = new Int32Array(columns * count);
    }
    this.types[length] = this.types[length + 1] = LAST;
    this.rests[length] = this.rests[length + 1] = 0;
    for (let i = length - 1; i >= 0; i--) {
      const type = numberOf((chunks[from + i] as Chunk).type);
      this.types[i] = type;
      this.rests[i] = (this.rests[i + 1] as number) | (1 << type);
    }
    this.wanting.fill(UNWANTED, 0, columns * names);
    this.size = 0;
    this.whole = NONE;
  }

  private typeBit(column: number): number {
    return 1 << (this.types[column] as number);
  }

  /** Reads the chunk at a column, for the column after it: what is kept there goes on with `next`. */
  private read(chunks: readonly Chunk[], from: number, column: number, next: number): void {
    this.starts[column + 1] = this.size;
    this.whole = NONE;
    this.scan(chunks[from + column] as Chunk, from + column, column, next);
    this.process(column + 1, next);
  }

  /** Whether the stretch can end at a column: finds the cheapest way in which it does. What comes after the column is given up. */
  private endsAt(column: number, chunks: readonly Chunk[], from: number): boolean {
    this.size = this.starts[column] as number;
    this.read(chunks, from, column - 1, 1 << LAST);
    return this.whole !== NONE;
  }

  /** Predicts and completes all there is to at a column. */
  private process(column: number, next: number): void {
    const { wantedAt, names } = this.grammar;
    const { wanting } = this;
    const second = this.typeBit(column + 1);
    const start = column === 0 ? 0 : (this.starts[column] as number);
    let scanning = NONE;
    for (let at = start; at < this.size; at += CELLS) {
      const wanted = wantedAt[this.cells[at + DOTTED] as number] as number;
      if (wanted === END) this.complete(at, start, next, second);
      else if (wanted === CHUNK) {
        this.cells[at + BEFORE] = scanning;
        scanning = at;
      } else {
        const list = column * names + wanted;
        const last = wanting[list] as number;
        if (last === UNWANTED) this.predict(column, wanted);
        this.cells[at + BEFORE] = last === UNWANTED ? NONE : last;
        wanting[list] = at;
      }
    }
    this.scanning[column] = scanning;
  }

  private predict(column: number, name: number): void {
    this.wanting[column * this.grammar.names + name] = NONE;
    const next = this.types[column] as number;
    if (next === LAST) return;
    const { predicted, secondAt, needsAt, needs } = this.grammar;
    const second = this.typeBit(column + 1);
    const rest = this.rests[column + 1] as number;
    const rules = predicted[name * chunkTypes.length + next] as Int32Array;
    for (let i = 0; i < rules.length; i++) {
      const dotted = rules[i] as number;
      if (((secondAt[dotted] as number) & second) === 0) continue;
      let need = needsAt[dotted] as number;
      const end = needsAt[dotted + 1] as number;
      while (need < end && ((needs[need] as number) & rest) !== 0) need++;
      if (need === end) this.push(dotted, column, 0, NONE, NONE);
    }
  }

  /** Goes on with all that want what the complete parse `right` is. The grammar has no empty rules, so they are in earlier columns. */
  private complete(right: number, start: number, next: number, second: number): void {
    const { nameAt, wantedAt, nextAt, secondAt, weightAt, names, count } = this.grammar;
    const { wanting, kept } = this;
    let { cells } = this;
    const own = cells[right + COST] as number;
    const name = nameAt[cells[right + DOTTED] as number] as number;
    let left = wanting[(cells[right + ORIGIN] as number) * names + name] as number;
    for (; left !== NONE; left = cells[left + BEFORE] as number) {
      const dotted = (cells[left + DOTTED] as number) + 1;
      if (((nextAt[dotted] as number) & next) === 0 || ((secondAt[dotted] as number) & second) === 0) continue;
      const origin = cells[left + ORIGIN] as number;
      const cost = (cells[left + COST] as number) + own + (weightAt[dotted] as number);
      const slot = origin * count + dotted;
      const known = kept[slot] as number;
      const isHere = known >= start && known < this.size;
      if (isHere && cells[known + DOTTED] === dotted && cells[known + ORIGIN] === origin) {
        if ((cells[known + COST] as number) <= cost) continue;
        if (wantedAt[dotted] !== END) {
          cells[known + LEFT] = left;
          cells[known + RIGHT] = right;
          cells[known + COST] = cost;
          continue;
        }
      }
      kept[slot] = this.push(dotted, origin, cost, left, right);
      cells = this.cells;
    }
  }

  /** What wanted a chunk goes on in the next column. */
  private scan(chunk: Chunk, at: number, column: number, next: number): void {
    const { nextAt, secondAt, weightAt, fitsAt } = this.grammar;
    const second = this.typeBit(column + 2);
    for (let left = this.scanning[column] as number; left !== NONE; left = this.cells[left + BEFORE] as number) {
      const dotted = (this.cells[left + DOTTED] as number) + 1;
      if (((nextAt[dotted] as number) & next) === 0 || ((secondAt[dotted] as number) & second) === 0) continue;
      const fits = fitsAt[dotted - 1];
      if (fits && !fits(chunk)) continue;
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
    const rule = this.grammar.rules[this.grammar.ruleAt[cells[whole + DOTTED] as number] as number] as NearleyRule;
    const symbols = new Array<unknown>(rule.symbols.length);
    for (let at = whole, i = symbols.length - 1; i >= 0; at = cells[at + LEFT] as number, i--) {
      const right = cells[at + RIGHT] as number;
      symbols[i] = right < 0 ? chunks[~right] : this.build(right, chunks);
    }
    return rule.postprocess ? rule.postprocess(symbols, cells[whole + ORIGIN] as number) : symbols;
  }
}
