import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../src/common/steps.js';
import { findStories, sketch } from '../../../src/text/near-copies.js';

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed * 104729) % 5003}`).join(' ');
const original = words(1, 300);
const texts: Readonly<Record<string, string>> = {
  b: `${words(2, 10)} ${original.split(' ').slice(0, 280).join(' ')}`,
  a: original,
  c: words(3, 300),
  d: 'too short to tell',
  e: 'too short to tell',
};

/** The stories of these texts, and which of them were asked for. */
function compare(ids: readonly string[]) {
  const asked = new Set<string>();
  const documents = ids.map((id) => ({ id, sketch: sketch(texts[id] ?? '') }));
  const textOf = (id: string): string => {
    asked.add(id);
    return texts[id] ?? '';
  };
  const stories = finish(findStories(documents, textOf));
  return { stories: Object.fromEntries(stories), asked: [...asked].sort() };
}

describe('findStories', () => {
  it('takes a lightly edited copy for the same story, and nothing else', () => {
    expect(compare(['b', 'a', 'c', 'd', 'e']).stories).toEqual({ a: 'a', b: 'a', c: 'c', d: 'd', e: 'e' });
  });

  it('does not depend on the order of the documents', () => {
    expect(compare(['c', 'b', 'a'])).toEqual(compare(['a', 'b', 'c']));
  });

  it('asks only for the texts of documents that may be copies', () => {
    expect(compare(['a', 'b', 'c', 'd']).asked).toEqual(['a', 'b']);
  });
});
