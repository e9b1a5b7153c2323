import type { Tag, Token } from '../model/token.js';
import type { Word } from '../model/word.js';

/** The one place where tokens are made, so that all of them have one hidden class. */
export function makeToken(word: Word, tag: Tag, lemma: string, start: number, end: number, spaced: boolean): Token {
  return { word, text: word.text, lower: word.lower, tag, lemma, start, end, spaced };
}

/** The same token with another tag and lemma. */
export function retagged({ word, start, end, spaced }: Token, tag: Tag, lemma: string): Token {
  return makeToken(word, tag, lemma, start, end, spaced);
}
