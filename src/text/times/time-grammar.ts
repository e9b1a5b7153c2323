import nearley from 'nearley';
import rules from './time-grammar.generated.js';
import { OTHER } from './time-lexer.js';
import type { TimeToken } from './time-lexer.js';
import type { TimeNode } from './time-node.js';

/** No expression is longer; the rest of a hostile run of time words is read anew. */
const LONGEST = 20;

/** Hands the tokens of a list to the parser as they are. */
class TokenList {
  private tokens: readonly TimeToken[] = [];
  private position = 0;

  reset(tokens: unknown): void {
    this.tokens = tokens as readonly TimeToken[];
    this.position = 0;
  }

  next(): TimeToken | undefined {
    return this.tokens[this.position++];
  }

  save(): Record<string, never> {
    return {};
  }

  formatError(): string {
    return '';
  }
}

class QuietParser extends nearley.Parser {
  /** The parser's own report lists all derivations, which no one reads. */
  reportError(): string {
    return '';
  }
}

const grammar = nearley.Grammar.fromCompiled(rules);
const parser = new QuietParser(grammar, { lexer: new TokenList() as unknown as nearley.Lexer });
const beginning = parser.save();

export interface ParsedTime {
  readonly node: TimeNode;
  /** The index after its last token. */
  readonly to: number;
}

/** The longest time that begins at token `from`; null if none does. Of several readings the grammar's first holds. */
export function parseTime(tokens: readonly TimeToken[], from: number): ParsedTime | null {
  parser.restore(beginning);
  let longest: ParsedTime | null = null;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.type === OTHER || !feed(token)) break;
    const node = parser.results[0] as TimeNode | undefined;
    if (node) longest = { node, to: i + 1 };
  }
  return longest;
}

/** Whether the grammar can go on with the token. */
function feed(token: TimeToken): boolean {
  try {
    parser.feed([token] as unknown as string);
    return true;
  } catch (error) {
    if (error instanceof Error && 'offset' in error) return false;
    throw error;
  }
}
