import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tense } from '../../../../src/model/chunk.js';
import type { TimeExpression } from '../../../../src/model/time-expression.js';
import { loadTime } from '../../../../src/lexicon/load-time.js';
import { findTimes } from '../../../../src/text/times/find-times.js';
import { sentenceOf } from '../sentence-of.js';

const lexicon = loadTime('grammar/lexicon');
const tenses: readonly Tense[] = ['past', 'present', 'future'];
const vocabulary = [
  ...lexicon.words.keys(),
  ...[...lexicon.phrases.values()].flat().map((phrase) => phrase.words.join(' ')),
];
const capitalised = vocabulary.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const numbers = fc
  .oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1400, max: 2200 }), fc.integer({ min: 0, max: 10 ** 15 }))
  .map(String);
const words = fc.oneof(fc.constantFrom(...vocabulary, ...capitalised), numbers, fc.string({ maxLength: 4 }));
const texts = fc.array(words, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
const anchors = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const find = (text: string, anchor: string | null): readonly TimeExpression[] =>
  findTimes(sentenceOf(text), anchor, lexicon);

describe('findTimes on any words', () => {
  it('never throws, stays inside the sentence, and never ends before it starts', () => {
    fc.assert(
      fc.property(texts, fc.option(anchors), (text, anchor) => {
        let end = 0;
        for (const time of find(text, anchor)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(time.to).toBeGreaterThan(time.from);
          end = time.end;
          for (const tense of tenses) {
            const when = time.when[tense];
            if (when?.start && when.end) expect(when.start <= when.end).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same for the same words', () => {
    fc.assert(fc.property(texts, anchors, (text, anchor) => expect(find(text, anchor)).toEqual(find(text, anchor))));
  });

  it('reads the same places whatever the anchor', () => {
    const places = (text: string, anchor: string | null): unknown =>
      find(text, anchor).map(({ start, end, precision }) => [start, end, precision]);
    fc.assert(fc.property(texts, anchors, (text, anchor) => expect(places(text, anchor)).toEqual(places(text, null))));
  });
});

const WEEK = 7 * 86_400_000;
const weekLater = (day: string): string => new Date(Date.parse(day) + WEEK).toISOString().slice(0, 10);

describe('findTimes as the anchor moves', () => {
  const weekly = [
    'on Tuesday',
    'last Friday',
    'yesterday',
    'last week',
    'earlier this week',
    'at the weekend',
    'in the past three days',
    '10 days ago',
    'next Monday',
  ];

  it('moves days and weeks with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...weekly), anchors, fc.constantFrom(...tenses), (text, anchor, tense) => {
        const now = find(text, anchor)[0]?.when[tense];
        const then = find(text, weekLater(anchor))[0]?.when[tense];
        expect(then).toEqual(now && { ...now, start: weekLater(now.start ?? ''), end: weekLater(now.end ?? '') });
      }),
    );
  });

  it('puts the past before the anchor and the future after it', () => {
    const texts = [
      'on Tuesday',
      'in June',
      'on May 3',
      'on the 30th',
      'in the second quarter',
      'in autumn',
      'at the weekend',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), anchors, (text, anchor) => {
        const when = find(text, anchor)[0]?.when;
        expect((when?.past?.start ?? '9') <= anchor).toBe(true);
        expect((when?.future?.end ?? '0') >= anchor).toBe(true);
      }),
    );
  });
});
