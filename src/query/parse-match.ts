import nearley from 'nearley';
import type { MatchQuery } from './match-ast.js';
import { matchGrammar } from './match-grammar.js';
import { QueryError } from './query-error.js';

const LONGEST = 10_000;

/** Throws QueryError that points at the place where a pattern is not one. */
export function parseMatch(pattern: string): MatchQuery {
  if (pattern.length > LONGEST)
    throw new QueryError(`a pattern has at most ${LONGEST} characters, this one ${pattern.length}`);
  const parser = new nearley.Parser(matchGrammar);
  // nearley's own report lists every rule it tried.
  Object.assign(parser, { reportError: () => '', reportLexerError: () => '' });
  try {
    parser.feed(pattern);
  } catch (error) {
    throw pointedError(pattern, 'this cannot stand here', offsetOf(error, pattern));
  }
  const [query] = parser.results as MatchQuery[];
  if (query === undefined) throw pointedError(pattern, 'something is missing at the end', pattern.trimEnd().length);
  return query;
}

function offsetOf(error: unknown, pattern: string): number {
  const token = typeof error === 'object' && error !== null && 'token' in error ? error.token : null;
  const offset = typeof token === 'object' && token !== null && 'offset' in token ? token.offset : null;
  return typeof offset === 'number' ? offset : pattern.length;
}

/** An error about the place so many characters into a pattern, with the line and a mark under the place. */
export function pointedError(
  pattern: string,
  problem: string,
  at: number,
  suggestions: readonly string[] = [],
): QueryError {
  const before = pattern.slice(0, at).split('\n');
  const column = (before.at(-1) ?? '').length;
  const line = pattern.split('\n')[before.length - 1] ?? '';
  const place = before.length === 1 ? `column ${column + 1}` : `line ${before.length}, column ${column + 1}`;
  const pointer = `\n  ${line}\n  ${' '.repeat(column)}^`;
  return new QueryError(`at ${place} of the pattern: ${problem}`, suggestions, pointer);
}
