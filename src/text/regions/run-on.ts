import { fold } from '../../common/fold.js';
import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { beginsWith } from './phrases.js';

const SENTENCE_END = /[.!?]["”’')\]]{0,2}\s+(?=["“‘'(]?[\p{Lu}\p{N}])/uy;
const TAIL = 1_500;

/** Where sentences that advertise begin at the end of a paragraph; the text's length if there are none. */
export function closingStart(text: string, folded: string, cues: BoilerplateCues): number {
  let end = text.length;
  for (let start = startBefore(text, end, folded); start > 0; start = startBefore(text, start, folded)) {
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
  const start = startBefore(text, text.length);
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

/**
 * Where the last sentence begins that another ends before, left of `end` in a text's tail; 0 if there is none. Stops are looked for in the
 * folded text.
 */
function startBefore(text: string, end: number, folded = text): number {
  const first = Math.max(0, text.length - TAIL);
  for (let at = end - 1; at >= first; at--) {
    if (!isStop(folded.charCodeAt(at))) continue;
    SENTENCE_END.lastIndex = at;
    const start = SENTENCE_END.test(text) ? SENTENCE_END.lastIndex : end;
    if (start < end) return start;
  }
  return 0;
}

const isStop = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f;
