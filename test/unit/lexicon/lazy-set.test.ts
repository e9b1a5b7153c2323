import { describe, expect, it } from '@jest/globals';
import { LazySet, packSet } from '../../../src/lexicon/lazy-set.js';

describe('a lazy set', () => {
  const words = new Set(['army', 'arm', 'a', 'ärmel', 'bank', '銀行']);
  const lazy = new LazySet(packSet(words));

  it('has the words that it was made of', () => {
    expect([...words].filter((word) => !lazy.has(word))).toEqual([]);
    expect(lazy.size).toBe(words.size);
    expect([...lazy].sort()).toEqual([...words].sort());
  });

  it('has no other, whatever that begins with', () => {
    expect(['', 'ar', 'armx', 'arm\narmy', 'b', 'zebra', '銀', '会社'].filter((word) => lazy.has(word))).toEqual([]);
  });
});
