import { describe, expect, it } from '@jest/globals';
import { findStories } from '../../../src/text/near-copies.js';

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed * 104729) % 5003}`).join(' ');
const original = words(1, 300);
const copy = `${words(2, 10)} ${original.split(' ').slice(0, 280).join(' ')}`;
const other = words(3, 300);

describe('findStories', () => {
  it('takes a lightly edited copy for the same story, and nothing else', () => {
    const stories = findStories([
      { id: 'b', text: copy },
      { id: 'a', text: original },
      { id: 'c', text: other },
    ]);
    expect([...stories]).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
    ]);
  });

  it('does not depend on the order of the documents', () => {
    const documents = [
      { id: 'a', text: original },
      { id: 'b', text: copy },
      { id: 'c', text: other },
    ];
    expect(findStories([...documents].reverse())).toEqual(findStories(documents));
  });
});
