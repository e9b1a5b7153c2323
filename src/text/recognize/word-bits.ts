import type { PhraseTrie } from '../../model/phrase-trie.js';

/** One of 32 bits for a folded word: few words share one. */
export function wordBit(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = (5 * sum + word.charCodeAt(i)) | 0;
  return 1 << sum;
}

/** Those of the words that go on with a phrase; 0 where none does. */
export function bitsAfter({ next }: PhraseTrie<unknown>): number {
  let bits = 0;
  for (const word of next.keys()) bits |= wordBit(word);
  return bits;
}
