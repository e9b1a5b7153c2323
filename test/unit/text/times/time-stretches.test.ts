import { describe, expect, it } from '@jest/globals';
import { loadTime } from '../../../../src/lexicon/load-time.js';
import { timeStretches } from '../../../../src/text/times/time-stretches.js';
import { sentenceOf } from '../sentence-of.js';

const lexicon = loadTime('grammar/lexicon');

function stretchesOf(text: string): readonly string[] {
  const { tokens } = sentenceOf(text);
  return timeStretches(tokens, lexicon).map(([from, to]) =>
    tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('timeStretches', () => {
  it.each([
    ['Norway sent Chad 40 trucks.', []],
    ['Norway may send Chad trucks.', []],
    ['Norway sent trucks on Monday evening after talks with Chad.', ['on Monday evening after']],
    ['Norway sent 40 trucks last week and said more would come in 2024.', ['last week and', 'in 2024 .']],
    ['The ship left at 9 pm from Oslo on May 3.', ['at 9 pm from', 'on May 3 .']],
  ])('looks for times in “%s” only in %j', (text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });
});
