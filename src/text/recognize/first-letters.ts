import type { PhraseTrie } from '../../model/phrase-trie.js';

const [A, Z] = [0x61, 0x7a];
const COMMA = 1 << 26;
const OTHER = 1 << 27;
const ANY = -1;

/** What the first folded word of a token may begin with, as a bit for each letter; most signs and letters with accents leave that open. */
export function firstLetters(lower: string): number {
  const code = lower.charCodeAt(0);
  if (code >= A && code <= Z) return 1 << (code - A);
  return lower === ',' ? COMMA : ANY;
}

/** What the words begin with that go on with a phrase; 0 where none does. */
export function lettersAfter({ next }: PhraseTrie<unknown>): number {
  let letters = 0;
  for (const word of next.keys()) {
    const first = firstLetters(word);
    letters |= first === ANY ? OTHER : first;
  }
  return letters;
}
