import { nameWords } from '../common/name-words.js';

/** A listed word or phrase as names are looked up: in folded lower-case words with blanks between them. */
export function foldWord(word: string): string {
  return nameWords(word).join(' ').toLowerCase();
}
