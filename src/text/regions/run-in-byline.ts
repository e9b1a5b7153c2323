import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { FoldedText } from './lines.js';
import { isByline } from './names.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const BY = /\s(?=\p{Lu}\p{L}+\s\p{Lu})/gu;
/** How many small words show that a headline does not give every word a capital. */
const SMALL = 2;

/**
 * Where a byline begins that runs on from its headline ("Rebels free two hostages By Ann Smith in Oslo"); the length of the text if there
 * is none. Where the headline gives every word a capital, only names in capitals tell.
 */
export function bylineStart({ text, folded }: FoldedText, cues: BoilerplateCues): number {
  if (!cues.bylines.some((byline) => folded.includes(byline))) return text.length;
  const starts = [...text.matchAll(BY)].map(({ index }) => index).reverse();
  const start = starts.find((at) => {
    const byline = { text: text.slice(at + 1), folded: folded.slice(at + 1) };
    return isByline(byline, cues) && mayEnd(text.slice(0, at), byline.text, cues);
  });
  return start ?? text.length;
}

function mayEnd(title: string, byline: string, cues: BoilerplateCues): boolean {
  const words = title.match(WORD) ?? [];
  const [, ...names] = byline.match(WORD) ?? [];
  if (words.length < 3 || names.length < 2) return false;
  if (words.filter((word) => /^\p{Ll}{2}/u.test(word) && !cues.nameWords.has(word)).length >= SMALL) return true;
  const isShouted = (word: string): boolean => word === word.toUpperCase() || cues.nameWords.has(word);
  return names.every(isShouted) && !words.every(isShouted);
}
