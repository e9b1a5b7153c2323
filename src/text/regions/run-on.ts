import { fold } from '../../common/fold.js';
import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { beginsWith } from './phrases.js';

const SENTENCE_END = /[.!?]["”’')\]]{0,2}\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu;
const TAIL = 1_500;

/** Where sentences that advertise begin at the end of a paragraph; the text's length if there are none. */
export function closingStart(text: string, folded: string, cues: BoilerplateCues): number {
  let end = text.length;
  for (const start of sentenceStarts(text).reverse()) {
    if (!beginsWith(folded.slice(start, end), cues.closings)) break;
    end = start;
  }
  return end;
}

/**
 * Where headlines of other stories, run together, begin after the last sentence of a text; the text's length if there are
 * none. They show by a word that opens a headline after a word without a full stop ("… his visit Why did …").
 */
export function runOnStart(text: string, cues: BoilerplateCues): number {
  const start = sentenceStarts(text).at(-1) ?? 0;
  if (start === 0 || /[.!…]["”’')\]]{0,2}$/.test(text.slice(-4))) return text.length;
  const words = text.slice(start).match(/\S+/g) ?? [];
  if (words.length < 6) return text.length;
  const last = fold(words.at(-1) ?? '');
  return words.some((word, i) => opensAnother(words[i - 1], word, cues)) || cues.enders.has(last) ? start : text.length;
}

function opensAnother(before: string | undefined, word: string, cues: BoilerplateCues): boolean {
  if (before === undefined || !/^\p{Lu}/u.test(word) || !cues.starters.has(fold(word))) return false;
  return /^\p{Ll}[\p{L}'’-]*$/u.test(before) && !cues.nameWords.has(before);
}

function sentenceStarts(text: string): number[] {
  const from = Math.max(0, text.length - TAIL);
  return [...text.slice(from).matchAll(SENTENCE_END)].map((match) => from + match.index + match[0].length);
}
