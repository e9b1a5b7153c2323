import { describe, expect, it } from '@jest/globals';
import nearley from 'nearley';
import { TimeChart } from '../../../../src/text/times/time-chart.js';
import rules from '../../../../src/text/times/time-grammar.generated.js';
import type { TimeToken } from '../../../../src/text/times/time-lexer.js';
import { TimeRules } from '../../../../src/text/times/time-rules.js';

const grammar = nearley.Grammar.fromCompiled(rules);
const chart = new TimeChart(new TimeRules(grammar));
const types = [
  'month', 'year', 'small', 'num', 'weekday', 'the', 'of', 'during', 'on', 'last', 'this', 'unit', 'comma', 'dash', 'and', 'a',
  'ordinal', 'nth', 'part', 'from', 'to', 'since', 'ago', 'season', 'decade', 'clock', 'half', 'later', 'every', 'other',
]; // prettier-ignore
const values: Readonly<Record<string, number>> = {
  month: 5,
  year: 2019,
  small: 12,
  decade: 1990,
  weekday: 2,
  ordinal: 1,
  nth: 19,
};

const tokenOf = (type: string): TimeToken => {
  const value = values[type] ?? 1;
  return { type, value, unit: type === 'unit' ? 'month' : null, text: String(value), start: 0, end: 0 };
};

/** The longest time at the start of the tokens as nearley itself finds it. */
function byNearley(tokens: readonly TimeToken[]): { to: number; data: unknown } | null {
  const parser = new nearley.Parser(grammar);
  let next: TimeToken | undefined;
  parser.lexer = {
    reset: () => undefined,
    next: () => [next, (next = undefined)][0],
    save: () => undefined,
    formatError: () => '',
  } as unknown as nearley.Lexer;
  Object.assign(parser, { reportError: () => '' });
  let longest: { to: number; data: unknown } | null = null;
  try {
    tokens.forEach((token, i) => {
      next = token;
      parser.feed(' ');
      if (parser.results.length > 0) longest = { to: i + 1, data: parser.results[0] };
    });
  } catch {
    // the grammar cannot go on
  }
  return longest;
}

/** The same numbers at every run. */
function* numbers(below: number): Generator<number, never> {
  for (let state = 7; ;) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield (state >>> 8) % below;
  }
}

describe('TimeChart', () => {
  it('reads what nearley reads, whatever words of time follow one another', () => {
    const random = numbers(types.length);
    let read = 0;
    for (let round = 0; round < 4000; round++) {
      const tokens = Array.from({ length: 6 }, () => tokenOf(types[random.next().value] as string));
      const expected = byNearley(tokens);
      expect(chart.longest(tokens, 0, tokens.length)).toEqual(expected);
      if (expected) read++;
    }
    expect(read).toBeGreaterThan(300);
  });

  it('takes nothing after the end it is given', () => {
    const tokens = ['month', 'small', 'comma', 'year'].map(tokenOf);
    expect(chart.longest(tokens, 0, 4)?.to).toBe(4);
    expect(chart.longest(tokens, 0, 3)?.to).toBe(2);
    expect(chart.longest(tokens, 2, 4)).toBeNull();
  });
});
