import { wordOf } from '../common/words.js';
import type { Token } from '../model/token.js';
import { makeToken } from './make-token.js';

const LETTERS = /^\p{L}+$/u;
/** Beyond Latin-1: the tokenizer breaks words at these ("Wa|łę|sa"). */
const FAR_LETTER = /[\u0100-\u{10ffff}]/u;

/** Whether two tokens are parts of one word that the tokenizer broke at a letter it does not know, or within a firm's name. */
export function isBrokenWord(left: Token, right: Token): boolean {
  if (!right.spaced && right.start === left.end && isDotted(left.text, right.text)) return true;
  if (right.spaced || right.start !== left.end || !LETTERS.test(left.text) || !LETTERS.test(right.text)) return false;
  return FAR_LETTER.test(left.text) || FAR_LETTER.test(right.text);
}

/** "E.|ON" */
function isDotted(left: string, right: string): boolean {
  return /^\p{Lu}\.$/u.test(left) && /^\p{Lu}{2,}$/u.test(right);
}

/** The word whole again; with a capital it is a name. */
export function joinWord(left: Token, right: Token): Token {
  const word = wordOf(left.text + right.text);
  const tag = /^\p{Lu}/u.test(word.text) ? 'PROPN' : left.tag;
  return makeToken(word, tag, word.lower, left.start, right.end, left.spaced);
}
