import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Tense } from '../../../../src/model/chunk.js';
import type { TimeExpression } from '../../../../src/model/time-expression.js';
import { loadTime } from '../../../../src/lexicon/load-time.js';
import { findTimes } from '../../../../src/text/times/find-times.js';
import { sentenceOf } from '../sentence-of.js';

interface Case {
  readonly anchor: string | null;
  readonly tense: Tense;
  readonly text: string;
  readonly means: string;
}

const lexicon = loadTime('grammar/lexicon');
const cases = readCases(readFileSync('test/unit/text/times/expressions.txt', 'utf8'));
const find = (text: string, anchor: string | null = '2021-09-15'): readonly TimeExpression[] =>
  findTimes(sentenceOf(text), anchor, lexicon);

function readCases(text: string): readonly Case[] {
  let anchor: string | null = null;
  return text.split('\n').flatMap((line) => {
    const heading = /^anchor (\S+)/.exec(line);
    if (heading) anchor = heading[1] === 'none' ? null : (heading[1] ?? null);
    const found = /^(past|present|future|any): (.*) = (.*)$/.exec(line);
    if (!found) return [];
    const [, tense = '', words = '', means = ''] = found;
    return [{ anchor, tense: (tense === 'any' ? 'past' : tense) as Tense, text: words, means }];
  });
}

function describeTime(time: TimeExpression | undefined, tense: Tense): string {
  if (!time) return 'none';
  const when = time.when[tense];
  return when ? `${when.start ?? '-'}..${when.end ?? '-'} ${when.precision}` : `unanchored ${time.precision}`;
}

describe('findTimes', () => {
  it('has a table of more than 150 expressions', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases)('reads “$text” in the $tense at $anchor as $means', ({ anchor, tense, text, means }) => {
    const times = find(text, anchor);
    expect(describeTime(times[0], tense)).toBe(means);
    expect(times.map((time) => time.text)).toEqual(means === 'none' ? [] : [text.replace(/^the (?=\d\d\/)/, '')]);
  });

  it('gives offsets in the document and tokens, the preposition included', () => {
    const [time] = findTimes(sentenceOf('Norway sent  trucks in the last six months.', 100), '2021-09-15', lexicon);
    expect(time).toMatchObject({ start: 120, end: 142, from: 3, to: 8, text: 'in the last six months' });
  });

  it('finds several times of a sentence in order', () => {
    const times = find('On Monday the court ruled that the sale, agreed in May 2020, was void until next year.');
    expect(times.map((time) => time.text)).toEqual(['On Monday', 'in May 2020', 'until next year']);
  });

  it('leaves the preposition out where the time is only a possessor', () => {
    const [time] = find('Shares fell after Tuesday’s vote.');
    expect(time).toMatchObject({ text: 'Tuesday', attributive: true });
  });

  it('takes a year before a noun as that noun’s time', () => {
    const [time] = find('Chile condemned the 2014 annexation.');
    expect(time).toMatchObject({
      text: '2014',
      attributive: true,
      when: { past: { start: '2014-01-01', end: '2014-12-31' } },
    });
  });

  it('takes a month that owns a noun as that noun’s time', () => {
    expect(find('Chile condemned November’s vote.')[0]).toMatchObject({ text: 'November', attributive: true });
  });

  it('reads the present of a caption as past', () => {
    const sentence = { ...sentenceOf('Soldiers board a ferry on Friday.'), region: 'caption' as const };
    expect(findTimes(sentence, '2021-09-15', lexicon)[0]?.when.present?.start).toBe('2021-09-10');
  });

  it('takes an anchor that is no date for none', () => {
    expect(find('on Friday', 'soon')[0]?.when.past).toBeNull();
    expect(find('on Friday', '2021-02-31')[0]?.when.past).toBeNull();
  });
});
