import nearley from 'nearley';
import type { Grammar } from 'nearley';
import type { Chunk, ChunkType } from '../model/chunk.js';
import { firstSets, chunkTypes } from './first-sets.js';
import type { NearleyRule, PreparedGrammar } from './first-sets.js';

/** What nearley keeps of a partial parse (its own State and Column classes, which it does not export by name). */
interface State {
  readonly rule: NearleyRule;
  readonly dot: number;
  readonly reference: number;
  /** The partial parses that go on once this one is complete. */
  readonly wantedBy: readonly State[];
  data: unknown;
  readonly isComplete: boolean;
  /** The same rule one symbol before, and what that symbol was read as: the partial parse, backwards. */
  left?: State;
  right?: State | Scanned;
  /** What the partial parse costs by the weights of its rules; none yet if undefined. */
  cost?: number;
  /** Whether `data` is what the rule makes of its symbols. */
  isBuilt?: boolean;
}

/** A chunk in the place of a symbol. */
interface Scanned {
  readonly data: Chunk;
  readonly isBuilt: true;
}

interface Column {
  readonly index: number;
  readonly states: State[];
  readonly wants: Record<string, State[]>;
  readonly scannable: State[];
  predict(name: string): void;
  complete(left: State, right: State): void;
  process(): void;
}

type ColumnClass = new (grammar: Grammar, index: number) => Column;

/** One stretch of chunks that derives from the grammar's start, the longest from where it begins. */
export interface Island {
  readonly from: number;
  readonly to: number;
  readonly data: unknown;
}

export interface IslandParse {
  readonly islands: readonly Island[];
  /** Earley states made: the work done. */
  readonly states: number;
}

const anyGrammar = nearley.Grammar.fromCompiled({
  ParserRules: [{ name: 'a', symbols: [{ literal: 'x' }] }],
  ParserStart: 'a',
  Lexer: undefined,
});
const BaseColumn = (new nearley.Parser(anyGrammar) as unknown as { table: Column[] }).table[0]
  ?.constructor as ColumnClass;
let StateClass: (new (rule: NearleyRule, dot: number, reference: number, wantedBy: readonly State[]) => State) | null =
  null;

/**
 * A column of nearley's chart that predicts only what the next chunk can begin, completes only what it can go on with, and keeps
 * the cheapest derivation of each (rule, dot, origin), of equals the first: one parse, in time linear in practice. Nothing is built of
 * a derivation before it is known to be the one that is kept.
 */
class PackedColumn extends BaseColumn {
  private readonly kept = new Map<number, State>();
  private readonly wanting = new Map<string, State[]>();

  constructor(
    grammar: Grammar,
    index: number,
    private readonly next: ChunkType | null,
    private readonly prepared: PreparedGrammar,
  ) {
    super(grammar, index);
  }

  /** nearley's loop without what empty rules need, as the grammar has none. */
  override process(): void {
    for (let at = 0; at < this.states.length; at++) {
      const state = this.states[at] as State;
      if (state.isComplete) {
        for (let i = state.wantedBy.length; i--;) this.complete(state.wantedBy[i] as State, state);
        continue;
      }
      const symbol = state.rule.symbols[state.dot];
      if (typeof symbol !== 'string') this.scannable.push(state);
      else this.want(symbol, state);
    }
  }

  private want(name: string, state: State): void {
    const wanting = this.wanting.get(name);
    if (wanting) wanting.push(state);
    else this.predict(name, [state]);
  }

  override predict(name: string, wantedBy: State[] = []): void {
    this.wanting.set(name, wantedBy);
    if (this.next === null) return;
    const rules = this.prepared.rulesByNameAndType.get(name)?.get(this.next) ?? [];
    const Made = StateClass;
    if (Made) for (const rule of rules) this.states.push(new Made(rule, 0, this.index, wantedBy));
  }

  override complete(left: State, right: State): void {
    const { rule, reference } = left;
    const dot = left.dot + 1;
    const isWhole = dot === rule.symbols.length;
    if (!isWhole && !this.canGoOn(rule, dot)) return;
    const cost = (left.cost ?? 0) + (right.cost ?? 0) + (isWhole ? weightOf(rule) : 0);
    const key = (reference * 8 + dot) * 1024 + (this.prepared.rankByRule.get(rule) ?? 0);
    const known = this.kept.get(key);
    if (known && (known.cost ?? 0) <= cost) return;
    if (known && !isWhole) {
      Object.assign(known, { left, right, cost });
      return;
    }
    const state = advance(left, right, cost);
    this.kept.set(key, state);
    this.states.push(state);
  }

  canGoOn(rule: NearleyRule, dot: number): boolean {
    return this.next !== null && this.prepared.startsAt(rule, dot).has(this.next);
  }
}

/** The partial parse with one more symbol read. */
function advance(left: State, right: State | Scanned, cost: number): State {
  const Made = StateClass as NonNullable<typeof StateClass>;
  const state = new Made(left.rule, left.dot + 1, left.reference, left.wantedBy);
  state.left = left;
  state.right = right;
  state.cost = cost;
  return state;
}

/** What the rules make of a complete parse, from its chunks upwards. */
function build(state: State): unknown {
  const symbols: unknown[] = [];
  for (let node: State | undefined = state; node?.right; node = node.left)
    symbols.push(node.right.isBuilt ? node.right.data : build(node.right as State));
  symbols.reverse();
  state.data = state.rule.postprocess ? state.rule.postprocess(symbols, state.reference) : symbols;
  state.isBuilt = true;
  return state.data;
}

const weightOf = (rule: NearleyRule): number => rule.postprocess?.weight ?? 0;

/** An island that costs more states than this ends where it last was whole: no news sentence comes near. */
const MAX_STATES = 10_000;

/** Parses chunks left to right into islands: the longest prefix that derives, else one chunk is passed over. */
export function parseIslands(grammar: Grammar, chunks: readonly Chunk[]): IslandParse {
  prepareStateClass();
  const prepared = firstSets(grammar, chunkTypes);
  const islands: Island[] = [];
  let states = 0;
  for (let from = 0; from < chunks.length;) {
    const found = longest(grammar, chunks, from, prepared);
    states += found.states;
    if (found.to > from) islands.push({ from, to: found.to, data: found.data });
    from = Math.max(found.to, from + 1);
  }
  return { islands, states };
}

function longest(
  grammar: Grammar,
  chunks: readonly Chunk[],
  from: number,
  prepared: PreparedGrammar,
): { to: number; data: unknown; states: number } {
  const start = (grammar as unknown as { start: string }).start;
  let column = new PackedColumn(grammar, 0, chunks[from]?.type ?? null, prepared);
  column.predict(start);
  column.process();
  let [to, states]: [number, number] = [from, column.states.length];
  let whole: State | null = null;
  for (let i = from; i < chunks.length && states < MAX_STATES; i++) {
    const next = new PackedColumn(grammar, i - from + 1, chunks[i + 1]?.type ?? null, prepared);
    scan(column, next, chunks[i] as Chunk);
    if (next.states.length === 0) break;
    next.process();
    states += next.states.length;
    const found = cheapest(next.states, start);
    if (found) [to, whole] = [i + 1, found];
    column = next;
  }
  return { to, data: whole && build(whole), states };
}

/** Of the whole parses at a column, the cheapest. */
function cheapest(states: readonly State[], start: string): State | undefined {
  let best: State | undefined;
  for (const state of states) {
    if (!state.isComplete || state.reference !== 0 || state.rule.name !== start) continue;
    if (!best || (state.cost ?? 0) < (best.cost ?? 0)) best = state;
  }
  return best;
}

function scan(column: Column, next: PackedColumn, chunk: Chunk): void {
  for (let i = column.scannable.length; i--;) {
    const state = column.scannable[i] as State;
    const symbol = state.rule.symbols[state.dot];
    if (typeof symbol === 'string' || !symbol) continue;
    if (symbol.test ? !symbol.test(chunk) : symbol.type !== chunk.type) continue;
    const dot = state.dot + 1;
    const isWhole = dot === state.rule.symbols.length;
    if (!isWhole && !next.canGoOn(state.rule, dot)) continue;
    const cost = (state.cost ?? 0) + (isWhole ? weightOf(state.rule) : 0);
    next.states.push(advance(state, { data: chunk, isBuilt: true }, cost));
  }
}

function prepareStateClass(): void {
  if (StateClass) return;
  const column = new BaseColumn(anyGrammar, 0);
  column.wants['a'] = [];
  column.predict('a');
  StateClass = (column.states[0]?.constructor ?? null) as unknown as typeof StateClass;
}
