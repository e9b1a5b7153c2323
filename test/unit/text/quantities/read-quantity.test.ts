import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadUnits } from '../../../../src/lexicon/load-units.js';
import { readQuantity } from '../../../../src/text/quantities/read-quantity.js';
import { sentenceOf } from '../sentence-of.js';

const lexicon = loadUnits('grammar/lexicon');
const cases = readFileSync('test/unit/text/quantities/phrases.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' = ') as [string, string]);

describe('readQuantity', () => {
  it.each(cases)('reads “%s” as %s', (text, means) => {
    const { quantity, unit } = readQuantity(sentenceOf(text).tokens, lexicon);
    expect(`${quantity ?? '?'} ${unit ?? '?'}`).toBe(means);
  });

  it('finds nothing in no tokens', () => {
    expect(readQuantity([], lexicon)).toEqual({ quantity: null, unit: null });
  });

  it('never throws and never gives an infinite number on any words', () => {
    const words = fc.constantFrom(
      '5',
      '10,000',
      'million',
      '-',
      'strong',
      'of',
      'thousands',
      'tanks',
      'the',
      'half',
      'a',
      'and',
      'two',
      '%',
      'km',
    );
    const texts = fc
      .array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 25 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const { quantity } = readQuantity(sentenceOf(text).tokens, lexicon);
        expect(quantity === null || Number.isFinite(quantity)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
