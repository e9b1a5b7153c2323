import nearley from 'nearley';
import rules from './time-grammar.generated.js';
import { OTHER } from './time-lexer.js';
import type { TimeToken } from './time-lexer.js';
import type { TimeNode } from './time-node.js';

/** No expression is longer; the rest of a hostile run of time words is read anew. */
const LONGEST = 20;

/** What nearley keeps of partial parses (its own State and Column classes, which it does not export by name). */
interface State {
  readonly rule: { readonly name: string; readonly symbols: readonly (string | Symbol)[] };
  readonly dot: number;
  readonly reference: number;
  readonly isComplete: boolean;
  readonly data: unknown;
  nextState(child: unknown): State;
}

interface Symbol {
  readonly type?: string;
  readonly test?: (token: TimeToken) => boolean;
}

interface Column {
  readonly states: State[];
  readonly scannable: readonly State[];
  process(): void;
}

const grammar = nearley.Grammar.fromCompiled(rules);
const { start } = grammar as unknown as { readonly start: string };
/** nearley's chart before the first token; nothing that follows changes it. */
const beginning = (new nearley.Parser(grammar) as unknown as { readonly table: readonly Column[] }).table[0] as Column;
const ColumnOf = beginning.constructor as new (grammar: nearley.Grammar, index: number) => Column;

export interface ParsedTime {
  readonly node: TimeNode;
  /** The index after its last token. */
  readonly to: number;
}

/** The longest time that begins at token `from`; null if none does. Of several readings the grammar's first holds. */
export function parseTime(tokens: readonly TimeToken[], from: number): ParsedTime | null {
  let column = beginning;
  let longest: ParsedTime | null = null;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.type === OTHER) break;
    if (!column.scannable.some((state) => wants(state, token))) break;
    const next = read(column, token, i - from + 1);
    const whole = next.states.find(isWhole);
    if (whole) longest = { node: whole.data as TimeNode, to: i + 1 };
    column = next;
  }
  return longest;
}

/** The chart's next column, as nearley makes it; its own loop writes a report and throws it where the grammar cannot go on. */
function read(column: Column, token: TimeToken, index: number): Column {
  const next = new ColumnOf(grammar, index);
  for (let i = column.scannable.length; i--;) {
    const state = column.scannable[i] as State;
    if (wants(state, token))
      next.states.push(state.nextState({ data: token, token, isToken: true, reference: index - 1 }));
  }
  next.process();
  return next;
}

function wants(state: State, token: TimeToken): boolean {
  const symbol = state.rule.symbols[state.dot] as Symbol;
  return symbol.test ? symbol.test(token) : symbol.type === token.type;
}

function isWhole({ rule, dot, reference, data }: State): boolean {
  return reference === 0 && rule.name === start && dot === rule.symbols.length && data !== nearley.Parser.fail;
}
