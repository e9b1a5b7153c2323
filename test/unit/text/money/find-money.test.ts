import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MoneyExpression } from '../../../../src/model/money-expression.js';
import { loadMoney } from '../../../../src/lexicon/load-money.js';
import { findMoney } from '../../../../src/text/money/find-money.js';
import { sentenceOf } from '../sentence-of.js';

const lexicon = loadMoney('grammar/lexicon');
const find = (text: string): readonly MoneyExpression[] => findMoney(sentenceOf(text), lexicon);

const cases = readFileSync('test/unit/text/money/sums.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' = ') as [string, string]);

function describeSum({ amount, currency, role }: MoneyExpression): string {
  return `${amount ?? '?'} ${currency ?? '?'}${role === 'amount' ? '' : ` ${role}`}`;
}

describe('findMoney', () => {
  it.each(cases)('reads “%s” as %s', (text, means) => {
    expect(find(text).map(describeSum).join('; ') || 'NOTHING').toBe(means);
  });

  it('gives offsets in the document and tokens, sign and scale included', () => {
    const text = 'Chad got $28.3bn, then £ 40 million in aid.';
    const spans = findMoney(sentenceOf(text, 7), lexicon).map(({ start, end, from, to }) => ({
      text: text.slice(start - 7, end - 7),
      from,
      to,
    }));
    expect(spans).toEqual([
      { text: '$28.3bn', from: 2, to: 5 },
      { text: '£ 40 million', from: 7, to: 10 },
    ]);
  });

  it('never throws, and keeps inside the sentence, on any words', () => {
    const words = fc.constantFrom(
      '$',
      '£',
      'US$',
      'Rs',
      '5',
      '10',
      '2.5',
      'million',
      'bn',
      '-',
      'hundreds',
      'of',
      'dollars',
      'Danish',
      'kroner',
      'a',
      'half',
      '(',
      'or',
      'per',
    );
    const texts = fc
      .array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 25 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sum of find(text)) {
          expect(sum.start).toBeGreaterThanOrEqual(end);
          expect(sum.end).toBeLessThanOrEqual(text.length);
          end = sum.end;
          expect(sum.amount === null || Number.isFinite(sum.amount)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
