import { wordOf } from '../common/words.js';
import type { Token } from '../model/token.js';
import { makeToken } from './make-token.js';
import { CAPITAL, FAR, INITIAL, LETTERS, marksOf, UPPER } from './word-marks.js';

/** Whether two tokens are parts of one word that the tokenizer broke at a letter it does not know, or within a firm's name. */
export function isBrokenWord(left: Token, right: Token): boolean {
  if (right.spaced || right.start !== left.end) return false;
  const [one, other] = [marksOf(left.word), marksOf(right.word)];
  // "E.|ON"
  if ((one & INITIAL) !== 0 && (other & UPPER) !== 0) return true;
  return (one & other & LETTERS) !== 0 && ((one | other) & FAR) !== 0;
}

/** The word whole again; with a capital it is a name. */
export function joinWord(left: Token, right: Token): Token {
  const word = wordOf(left.text + right.text);
  const tag = (marksOf(word) & CAPITAL) !== 0 ? 'PROPN' : left.tag;
  return makeToken(word, tag, word.lower, left.start, right.end, left.spaced);
}
