import nearley from 'nearley';
import { TimeChart } from './time-chart.js';
import rules from './time-grammar.generated.js';
import type { TimeToken } from './time-lexer.js';
import type { TimeNode } from './time-node.js';
import { TimeRules } from './time-rules.js';

/** No expression is longer; the rest of a hostile run of time words is read anew. */
const LONGEST = 20;

const chart = new TimeChart(new TimeRules(nearley.Grammar.fromCompiled(rules)));

export interface ParsedTime {
  readonly node: TimeNode;
  /** The index after its last token. */
  readonly to: number;
}

/** The longest time that begins at token `from`; null if none does. Of several readings the grammar's first holds. */
export function parseTime(tokens: readonly TimeToken[], from: number): ParsedTime | null {
  const found = chart.longest(tokens, from, Math.min(tokens.length, from + LONGEST));
  return found && { node: found.data as TimeNode, to: found.to };
}
