import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findStories } from '../../../../src/text/near-copies/find-stories.js';
import { containment, shinglesOf } from '../../../../src/text/near-copies/shingles.js';

/** A text of made-up words that no other seed shares. */
const textOf = (seed: number, length = 200): string =>
  Array.from({ length }, (_, i) => `w${seed}x${(i * 7919 + seed) % 1009}`).join(' ');

describe('findStories', () => {
  it('puts a copy with small changes, an excerpt and a longer version into one story, called after the smallest id', () => {
    const story = textOf(1);
    const words = story.split(' ');
    const stories = findStories([
      { id: 'wire', text: story },
      { id: 'copy', text: words.map((word, i) => (i % 60 === 30 ? 'changed' : word.toUpperCase())).join(',  ') },
      { id: 'excerpt', text: words.slice(0, 90).join(' ') },
      { id: 'longer', text: `${story} ${textOf(2, 60)}` },
      { id: 'other', text: textOf(3) },
    ]);
    expect(Object.fromEntries(stories)).toEqual({
      copy: 'copy',
      excerpt: 'copy',
      longer: 'copy',
      other: 'other',
      wire: 'copy',
    });
  });

  it('keeps stories apart that share a long quotation', () => {
    const quotation = textOf(9, 60);
    const stories = findStories([
      { id: 'a', text: `${textOf(1)} ${quotation}` },
      { id: 'b', text: `${textOf(2)} ${quotation}` },
    ]);
    expect(stories.get('b')).toBe('b');
  });

  it('takes a text of a few words as a copy of its equal alone', () => {
    const stories = findStories([
      { id: 'a', text: 'Talks end in Oslo without result' },
      { id: 'b', text: ' Talks end in Oslo without result\n' },
      { id: 'c', text: `Talks end in Oslo without result. ${textOf(1)}` },
      { id: 'd', text: '' },
    ]);
    expect([...stories]).toEqual([['a', 'a'], ['b', 'a'], ['c', 'c'], ['d', 'd']]); // prettier-ignore
  });

  it('gives the same stories in any order', () => {
    const documents = Array.from({ length: 12 }, (_, i) => ({
      id: `d${i}`,
      text: `${textOf(i % 4)} ${textOf(50 + i, 15)}`,
    }));
    const expected = findStories(documents);
    expect(new Set(expected.values()).size).toBe(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 12 }), (shuffled) => {
        expect([...findStories(shuffled)]).toEqual([...expected]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('shinglesOf', () => {
  it('makes no difference of case, signs and spacing', () => {
    expect(shinglesOf('“The U.S. said: No!”')).toEqual(shinglesOf('the u s\nsaid no'));
  });

  it('measures what share of the shorter text is in the longer', () => {
    expect(containment(shinglesOf('a b c d'), shinglesOf('x a b c y'))).toBe(0.5);
    expect(containment(shinglesOf(''), shinglesOf('a b c'))).toBe(0);
  });
});
