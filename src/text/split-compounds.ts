import { wordOf } from '../common/words.js';
import type { Token } from '../model/token.js';
import { makeToken } from './make-token.js';
import { GLUED, GLUED_WORDS, marksOf } from './word-marks.js';

/** Splits hyphen compounds that the tokenizer left whole ("U.K.-based"), so that a name in front can be recognised. */
export function splitCompounds(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(({ word }) => (marksOf(word) & GLUED) !== 0) ? tokens.flatMap(split) : tokens;
}

function split(token: Token): readonly Token[] {
  const match = GLUED_WORDS.exec(token.text);
  if (!match) return [token];
  const [, left = '', hyphen = '', right = ''] = match;
  const at = token.start + left.length;
  const part = (text: string, start: number, tag: Token['tag'], spaced: boolean): Token => {
    const word = wordOf(text);
    return makeToken(word, tag, word.lower, start, start + text.length, spaced);
  };
  return [
    part(left, token.start, /^\p{Lu}/u.test(left) ? 'PROPN' : token.tag, token.spaced),
    part(hyphen, at, 'PUNCT', false),
    part(right, at + 1, token.tag, false),
  ];
}
