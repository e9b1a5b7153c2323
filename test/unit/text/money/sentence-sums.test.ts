import { describe, expect, it } from '@jest/globals';
import { loadMoney } from '../../../../src/lexicon/load-money.js';
import { SentenceSums } from '../../../../src/text/money/sentence-sums.js';
import { sentenceOf } from '../sentence-of.js';

const lexicon = loadMoney('grammar/lexicon');

/** The words of a text that a sum may have. */
function mayHave(text: string): string {
  const sentence = sentenceOf(text);
  const sums = new SentenceSums(sentence, lexicon);
  return sentence.tokens
    .filter((_, at) => sums.mayHave({ from: at, to: at + 1 }))
    .map((token) => token.text)
    .join(' ');
}

describe('SentenceSums', () => {
  it('may have what is a number or a currency where both stand together', () => {
    expect(mayHave('Oslo paid $ 5 million in 2016, then some dollars for 10 trucks.')).toBe('$ 5 million some dollars');
  });

  it('has nothing of numbers alone, nor of a currency without one', () => {
    expect(mayHave('The dollar fell after Oslo bought 10 % of the two banks.')).toBe('');
  });

  it('gives the sums of all its sentence', () => {
    const sums = new SentenceSums(sentenceOf('Oslo paid 75 million kroner, or about $7 million, to Norway.'), lexicon);
    expect(sums.all.map(({ currency, role }) => [currency, role])).toEqual([
      ['NOK', 'amount'],
      ['USD', 'conversion'],
    ]);
  });
});
