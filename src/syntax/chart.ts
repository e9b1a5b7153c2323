import type { Chunk } from '../model/chunk.js';
import { CHUNK, END } from './dotted-rules.js';
import type { DottedRules } from './dotted-rules.js';
import { Expectations } from './expectations.js';
import { LAST, TYPES } from './first-sets.js';
import type { NearleyRule } from './first-sets.js';
import { BEFORE, CELLS, COST, DOTTED, LEFT, NONE, ORIGIN, PartialParses, RIGHT } from './partial-parses.js';

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
 * An Earley chart (Earley 1970) that keeps only what the next two chunks may go on with, and the cheapest derivation of each (dotted rule,
 * origin), of equals the first: one parse, in time linear in practice. Rules are kept from their first symbol on (as in left-corner parsing,
 * Rosenkrantz and Lewis 1970); before it, a column knows but the names that may begin there. What a stretch may end with is looked for where
 * it ends. Nothing is built of a derivation before it is known to be the one that is kept.
 */
export class Chart {
  private readonly parses = new PartialParses();
  private wants: Expectations;
  /** The last of a column that want a chunk, by column; and where the column's partial parses begin. */
  private scanning = new Int32Array(0);
  private starts = new Int32Array(0);
  /** By origin and dotted rule: where such a partial parse was kept last, in whatever column or stretch; what is there tells. */
  private kept = new Int32Array(0);
  /** Where the column begins that is made, which of its partial parses is looked at, and the cheapest of them that is whole. */
  private start = 0;
  private at = 0;
  private whole = NONE;

  constructor(private readonly grammar: DottedRules) {
    this.wants = new Expectations(grammar, this.parses, 0);
  }

  /** The longest stretch of chunks from `from` that derives. */
  longest(chunks: readonly Chunk[], from: number): Longest {
    const length = chunks.length - from;
    this.makeRoom(length + 1);
    this.parses.size = 0;
    this.whole = NONE;
    this.scanning[0] = NONE;
    this.wants.begin(chunks, from);
    let to = 0;
    for (let isOpen = true; isOpen && to < length && this.parses.size < MAX_STATES * CELLS; to++) {
      this.read(chunks, from, to);
      isOpen = this.parses.size > this.start;
    }
    const states = this.parses.size / CELLS;
    if (this.whole === NONE) {
      // what looks two chunks ahead may miss an end that is one chunk ahead
      to = Math.min(to + 1, length);
      while (to > 0 && !this.endsAt(to, chunks, from)) to--;
    }
    return { to: from + to, data: to === 0 ? null : this.build(this.whole, chunks), states };
  }

  private makeRoom(atLeast: number): void {
    if (this.wants.columns >= atLeast) return;
    const columns = 2 * atLeast;
    this.wants = new Expectations(this.grammar, this.parses, columns);
    this.scanning = new Int32Array(columns);
    this.starts = new Int32Array(columns);
    this.kept = new Int32Array(columns * this.grammar.count);
  }

  /** Reads the chunk at a column, and makes the column after it. */
  private read(chunks: readonly Chunk[], from: number, column: number): void {
    this.start = this.starts[column + 1] = this.parses.size;
    this.whole = NONE;
    this.wants.moveTo(column + 1);
    this.scan(chunks[from + column] as Chunk, ~(from + column), column);
    this.process();
  }

  /** Whether the stretch can end at a column: finds the cheapest way in which it does. What comes after the column is given up. */
  private endsAt(column: number, chunks: readonly Chunk[], from: number): boolean {
    this.wants.types[column] = LAST;
    this.parses.size = this.starts[Math.max(column - 1, 1)] as number;
    if (column > 1) {
      this.wants.forget(column - 1, column);
      this.read(chunks, from, column - 2);
    }
    this.read(chunks, from, column - 1);
    return this.whole !== NONE;
  }

  /** What begins with the chunk at a column, or wants it, goes on in the next. */
  private scan(chunk: Chunk, right: number, column: number): void {
    const { afterChunk, nameAt, weightAt, fitsAt, names } = this.grammar;
    const { wants } = this;
    const { cells } = this.parses;
    const list = (wants.types[column] as number) * TYPES + wants.type;
    const end = afterChunk.at[list + 1] as number;
    for (let i = afterChunk.at[list] as number; i < end; i++) {
      const dotted = afterChunk.items[i] as number;
      if (wants.opened[column * names + (nameAt[dotted] as number)] === 0 || wants.isDead(dotted, column)) continue;
      const fits = fitsAt[dotted - 1];
      if (fits && !fits(chunk)) continue;
      this.keep(dotted, column, weightAt[dotted] as number, NONE, right);
    }
    for (let left = this.scanning[column] as number; left !== NONE; left = cells[left + BEFORE] as number) {
      const dotted = (cells[left + DOTTED] as number) + 1;
      const origin = cells[left + ORIGIN] as number;
      const fits = fitsAt[dotted - 1];
      if (wants.isDead(dotted, origin) || (fits && !fits(chunk))) continue;
      const cost = (cells[left + COST] as number) + (weightAt[dotted] as number);
      this.keep(dotted, origin, cost, left, right);
    }
  }

  /** Completes all there is to at the column, and notes what is wanted there. */
  private process(): void {
    const { wantedAt } = this.grammar;
    const { wants, parses } = this;
    let scanning = NONE;
    for (let at = this.start; at < parses.size; at += CELLS) {
      this.at = at;
      const wanted = wantedAt[parses.cells[at + DOTTED] as number] as number;
      if (wanted === END) this.complete(at);
      else if (wanted === CHUNK) {
        parses.cells[at + BEFORE] = scanning;
        scanning = at;
      } else wants.want(wanted, at);
    }
    this.scanning[wants.column] = scanning;
  }

  /**
   * Goes on with the rules that begin with what the complete parse `right` is, and with all that want it, which are in earlier columns as the
   * grammar has no empty rules. Of equals the first is kept: what was wanted after it was found that the name may begin there, goes first.
   */
  private complete(right: number): void {
    const { afterName, nameAt, names } = this.grammar;
    const { wants } = this;
    const name = nameAt[this.parses.cells[right + DOTTED] as number] as number;
    const origin = this.parses.cells[right + ORIGIN] as number;
    const list = origin * names + name;
    const left = this.goOnWith(wants.wanting[list] as number, wants.opened[list] as number, right);
    const begun = name * TYPES + wants.type;
    const end = afterName.at[begun + 1] as number;
    for (let i = afterName.at[begun] as number; i < end; i++) {
      const dotted = afterName.items[i] as number;
      if (wants.opened[origin * names + (nameAt[dotted] as number)] === 0 || wants.isDead(dotted, origin)) continue;
      this.goOn(dotted, origin, 0, NONE, right);
    }
    this.goOnWith(left, 0, right);
  }

  /** Goes on with those that want `right`, from the last down to the place `until`; gives the next. */
  private goOnWith(last: number, until: number, right: number): number {
    const { wants } = this;
    // earlier columns are the same in what the array may be replaced by
    const { cells } = this.parses;
    let left = last;
    for (; left >= until; left = cells[left + BEFORE] as number) {
      const dotted = (cells[left + DOTTED] as number) + 1;
      const origin = cells[left + ORIGIN] as number;
      if (!wants.isDead(dotted, origin)) this.goOn(dotted, origin, cells[left + COST] as number, left, right);
    }
    return left;
  }

  /** Keeps a partial parse that goes on after the complete parse `right`, unless there is one as cheap. */
  private goOn(dotted: number, origin: number, before: number, left: number, right: number): void {
    const { wantedAt, weightAt, count } = this.grammar;
    const { cells, size } = this.parses;
    const cost = before + (cells[right + COST] as number) + (weightAt[dotted] as number);
    const slot = origin * count + dotted;
    const known = this.kept[slot] as number;
    const isHere = known >= this.start && known < size;
    if (isHere && cells[known + DOTTED] === dotted && cells[known + ORIGIN] === origin) {
      if ((cells[known + COST] as number) <= cost) return;
      // what others went on with already stays
      if (wantedAt[dotted] !== END || known > this.at) {
        cells[known + LEFT] = left;
        cells[known + RIGHT] = right;
        cells[known + COST] = cost;
        this.compare(known);
        return;
      }
    }
    this.kept[slot] = this.keep(dotted, origin, cost, left, right);
  }

  private keep(dotted: number, origin: number, cost: number, left: number, right: number): number {
    const at = this.parses.push(dotted, origin, cost, left, right);
    this.compare(at);
    return at;
  }

  /** Takes a partial parse for the column's cheapest whole one, if it is. */
  private compare(at: number): void {
    const { cells } = this.parses;
    if (cells[at + ORIGIN] !== 0 || this.grammar.isWholeAt[cells[at + DOTTED] as number] !== 1) return;
    if (this.whole === NONE || (cells[at + COST] as number) < (cells[this.whole + COST] as number)) this.whole = at;
  }

  /** What the rules make of a complete parse, from its chunks upwards. */
  private build(whole: number, chunks: readonly Chunk[]): unknown {
    const { cells } = this.parses;
    const rule = this.grammar.rules[this.grammar.ruleAt[cells[whole + DOTTED] as number] as number] as NearleyRule;
    if (rule.postprocess?.isFirst && rule.symbols.length === 1)
      return this.made(cells[whole + RIGHT] as number, chunks);
    const symbols = new Array<unknown>(rule.symbols.length);
    for (let at = whole, i = symbols.length - 1; i >= 0; at = cells[at + LEFT] as number, i--)
      symbols[i] = this.made(cells[at + RIGHT] as number, chunks);
    return rule.postprocess ? rule.postprocess(symbols, cells[whole + ORIGIN] as number) : symbols;
  }

  /** What a symbol was read as: a chunk, or what is built of a complete parse. */
  private made(right: number, chunks: readonly Chunk[]): unknown {
    return right < 0 ? chunks[~right] : this.build(right, chunks);
  }
}
