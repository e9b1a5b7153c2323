import type { Chunk } from '../model/chunk.js';
import { NEVER } from './dotted-rules.js';
import type { DottedRules } from './dotted-rules.js';
import { Expectations } from './expectations.js';
import { LAST, TYPES } from './chunk-types.js';
import type { NearleyRule } from './nearley-rule.js';
import { END } from './numbered-grammar.js';
import { OPENING, PRICE } from './openings.js';
import { BEFORE, CELLS, COST, DOTTED, LEFT, NONE, ORIGIN, PartialParses, RIGHT } from './partial-parses.js';

/** A stretch that derives, and the partial parses made to find it, each chunk that was read for one. */
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
 * Rosenkrantz and Lewis 1970); before it, a column knows but the names that may begin there; and rules of one symbol not at all, as what they
 * make of a thing is known beforehand. What a stretch may end with is looked for where it ends. Nothing is built of a derivation before it is
 * known to be the one that is kept.
 */
export class Chart {
  private readonly parses = new PartialParses();
  private wants: Expectations;
  /** By column: where its partial parses begin. */
  private starts = new Int32Array(0);
  /** By origin and slot of a dotted rule: where such a partial parse was kept last, in whatever column or stretch; what is there tells. */
  private kept = new Int32Array(0);
  /** Where the column begins that is made, which of its partial parses is looked at, and the cheapest that is whole there. */
  private start = 0;
  private at = 0;
  private whole = NONE;
  private wholeCost = NEVER;
  /** The first chunk of the stretch, and that which is read. */
  private from = 0;
  private chunk: Chunk | null = null;

  constructor(private readonly grammar: DottedRules) {
    this.wants = new Expectations(grammar, this.parses, 0);
  }

  /** The longest stretch of chunks from `from` that derives. */
  longest(chunks: readonly Chunk[], from: number): Longest {
    this.makeRoom(chunks.length - from + 1);
    this.parses.size = 0;
    this.wholeCost = NEVER;
    this.from = from;
    const length = this.wants.begin(chunks, from);
    let to = 0;
    for (let isOpen = true; isOpen && to < length && this.parses.size < MAX_STATES * CELLS; to++) {
      this.read(chunks, to);
      isOpen = this.parses.size > this.start;
    }
    const states = this.parses.size / CELLS + to;
    if (this.wholeCost === NEVER) {
      // what looks two chunks ahead may miss an end that is one chunk ahead
      to = Math.min(to + 1, length);
      while (to > 0 && !this.endsAt(to, chunks)) to--;
    }
    return { to: from + to, data: to === 0 ? null : this.made(this.whole, this.grammar.start, chunks), states };
  }

  private makeRoom(atLeast: number): void {
    if (this.wants.columns >= atLeast) return;
    const columns = 2 * atLeast;
    this.wants = new Expectations(this.grammar, this.parses, columns);
    this.starts = new Int32Array(columns);
    this.kept = new Int32Array(columns * this.grammar.slots);
  }

  /** Reads the chunk at a column, and makes the column after it. */
  private read(chunks: readonly Chunk[], column: number): void {
    const { names } = this.grammar;
    this.start = this.starts[column + 1] = this.parses.size;
    this.wholeCost = NEVER;
    this.wants.moveTo(column + 1);
    const at = this.from + column;
    this.chunk = chunks[at] as Chunk;
    const read = names + (this.wants.types[column] as number);
    this.goOnWith(this.wants.wanting, read, column, 0, ~at);
    this.begin(read, column, 0, ~at);
    this.goOnWith(this.wants.scanning, read, column, 0, ~at);
    this.process();
  }

  /** Whether the stretch can end at a column: finds the cheapest way in which it does. What comes after the column is given up. */
  private endsAt(column: number, chunks: readonly Chunk[]): boolean {
    this.wants.types[column] = LAST;
    this.parses.size = this.starts[Math.max(column - 1, 1)] as number;
    if (column > 1) {
      this.wants.forget(column - 1, column);
      this.read(chunks, column - 2);
    }
    this.read(chunks, column - 1);
    return this.wholeCost !== NEVER;
  }

  /** Completes all there is to at the column, and notes what is wanted there. */
  private process(): void {
    const { wantedAt, nameAt } = this.grammar;
    const { wants, parses } = this;
    for (let at = this.start; at < parses.size; at += CELLS) {
      this.at = at;
      const { cells } = parses;
      const dotted = cells[at + DOTTED] as number;
      const wanted = wantedAt[dotted] as number;
      if (wanted !== END) wants.want(wanted, at);
      else {
        const name = nameAt[dotted] as number;
        const origin = cells[at + ORIGIN] as number;
        const cost = cells[at + COST] as number;
        this.goOnWith(wants.wanting, name, origin, cost, at);
        this.begin(name, origin, cost, at);
      }
    }
  }

  /** Goes on with the rules that begin with what `right` is, or may be taken for. */
  private begin(read: number, origin: number, cost: number, right: number): void {
    const { wantedAt, fitsAt, openings } = this.grammar;
    const { at, items } = openings;
    const { wants } = this;
    if (wants.isWhole(origin, read)) this.compare(read, cost, right);
    const list = read * TYPES + wants.type;
    const end = at[list + 1] as number;
    for (let i = at[list] as number; i < end; i += OPENING) {
      if (!wants.mayOpen(items, i, origin)) continue;
      const dotted = items[i] as number;
      if (wantedAt[dotted] === END && wants.isDead(dotted, origin)) continue;
      const fits = fitsAt[dotted - 1];
      if (fits && !fits(this.chunk as Chunk)) continue;
      this.goOn(dotted, origin, cost + (items[i + PRICE] as number), NONE, right);
    }
  }

  /** Goes on with those of a list that want what `right` is, which are in earlier columns as the grammar has no empty rules. */
  private goOnWith(last: Int32Array, read: number, origin: number, cost: number, right: number): void {
    const { climbs, symbols, wantedAt, weightAt, fitsAt } = this.grammar;
    const { wants } = this;
    // earlier columns are the same in what the array may be replaced by
    const { cells } = this.parses;
    for (let left = last[origin] as number; left !== NONE; left = cells[left + BEFORE] as number) {
      const dotted = cells[left + DOTTED] as number;
      const climb = climbs[read * symbols + (wantedAt[dotted] as number)] as number;
      const from = cells[left + ORIGIN] as number;
      if (climb === NEVER || wants.isDead(dotted + 1, from)) continue;
      const fits = fitsAt[dotted];
      if (fits && !fits(this.chunk as Chunk)) continue;
      const price = (cells[left + COST] as number) + climb + (weightAt[dotted + 1] as number);
      this.goOn(dotted + 1, from, cost + price, left, right);
    }
  }

  /** Keeps a partial parse that goes on after `right`, unless there is one as cheap. */
  private goOn(dotted: number, origin: number, cost: number, left: number, right: number): void {
    const { wantedAt, slotAt, slots } = this.grammar;
    const { cells, size } = this.parses;
    const own = slotAt[dotted] as number;
    const slot = origin * slots + own;
    const known = this.kept[slot] as number;
    const isHere = known >= this.start && known < size && cells[known + ORIGIN] === origin;
    if (isHere && slotAt[cells[known + DOTTED] as number] === own) {
      if ((cells[known + COST] as number) <= cost) return;
      // what others went on with already stays
      if (wantedAt[dotted] !== END || known > this.at) {
        cells[known + DOTTED] = dotted;
        cells[known + LEFT] = left;
        cells[known + RIGHT] = right;
        cells[known + COST] = cost;
        return;
      }
    }
    this.kept[slot] = this.parses.push(dotted, origin, cost, left, right);
  }

  /** Takes what is read for the cheapest whole stretch of the column, if it is. */
  private compare(read: number, cost: number, right: number): void {
    const { climbs, symbols, start } = this.grammar;
    const own = cost + (climbs[read * symbols + start] as number);
    if (this.wholeCost !== NEVER && this.wholeCost <= own) return;
    this.whole = right;
    this.wholeCost = own;
  }

  /** What a symbol was read as: a chunk, or what is built of a complete parse, as the rules of one symbol take it. */
  private made(right: number, symbol: number, chunks: readonly Chunk[]): unknown {
    const { names, symbols, nameAt, steps } = this.grammar;
    const { cells } = this.parses;
    const isChunk = right < 0;
    const own = isChunk ? chunks[~right] : this.build(right, chunks);
    const read = isChunk
      ? names + (this.wants.types[~right - this.from] as number)
      : (nameAt[cells[right + DOTTED] as number] as number);
    const origin = isChunk ? ~right : (cells[right + ORIGIN] as number);
    let made: unknown = own;
    for (const step of steps[read * symbols + symbol] as readonly NearleyRule[]) made = apply(step, [made], origin);
    return made;
  }

  /** What a rule makes of a complete parse, from its chunks upwards. */
  private build(whole: number, chunks: readonly Chunk[]): unknown {
    const { rules, ruleAt, wantedAt } = this.grammar;
    const { cells } = this.parses;
    let dotted = cells[whole + DOTTED] as number;
    const rule = rules[ruleAt[dotted] as number] as NearleyRule;
    const symbols = new Array<unknown>(rule.symbols.length);
    for (let at = whole, i = symbols.length - 1; i >= 0; at = cells[at + LEFT] as number, i--)
      symbols[i] = this.made(cells[at + RIGHT] as number, wantedAt[--dotted] as number, chunks);
    return apply(rule, symbols, cells[whole + ORIGIN] as number);
  }
}

const apply = ({ postprocess }: NearleyRule, symbols: unknown[], origin: number): unknown =>
  postprocess ? postprocess(symbols, origin) : symbols;
