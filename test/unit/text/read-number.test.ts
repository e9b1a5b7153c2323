import { describe, expect, it } from '@jest/globals';
import { lexemesOf } from '../../../src/common/lexemes.js';
import { loadNumbers } from '../../../src/lexicon/load-numbers.js';
import { readNumber } from '../../../src/text/read-number.js';

const numbers = loadNumbers('grammar/lexicon');

describe('readNumber', () => {
  it.each([
    ['5,000', 5000, 1],
    ['12,34,567', 1234567, 1],
    ['2.1 billion', 2100000000, 2],
    ['1.1 million', 1100000, 2],
    ['28.3bn', 28300000000, 2],
    ['3-million', 3000000, 3],
    ['twenty-five', 25, 3],
    ['three hundred and fifty', 350, 4],
    ['two thousand five hundred', 2500, 4],
    ['half a million', 500000, 3],
    ['two and a half million', 2500000, 5],
    ['two and a half', 2, 1],
    ['a dozen', 12, 2],
    ['two dozen', 24, 2],
    ['5 lakh crore', 5000000000000, 3],
    ['hundreds of thousands', null, 3],
    ['a few hundred', null, 3],
  ])('reads “%s” as %s', (text, value, to) => {
    expect(readNumber(lexemesOf(text), 0, numbers)).toMatchObject({ value, to });
  });

  it.each(['a tank', 'tank', 'of', 'half the tanks', 'some 50'])('finds no number at the start of “%s”', (text) => {
    expect(readNumber(lexemesOf(text), 0, numbers)).toBeNull();
  });
});
