import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { FoldedText } from './lines.js';
import { wordEnd, wordStart } from './word-at.js';
import { beginsWith, lengthOfFirst } from './phrases.js';

/** Longer ones are text. */
const LONGEST_BYLINE = 160;
const LONGEST_AGENCY = 100;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** Whether more words of a text than so many are neither names, numbers nor the small words between names. */
export function hasPlainWords(text: string, moreThan: number, cues: BoilerplateCues): boolean {
  let count = 0;
  for (let start = wordStart(text, 0); start < text.length && count <= moreThan;) {
    const end = wordEnd(text, start);
    if (beginsSmall(text, start)) {
      const word = text.slice(start, end);
      if (!cues.nameWords.has(word) && !isHandle(word)) count++;
    }
    start = wordStart(text, end);
  }
  return count > moreThan;
}

/** Whether a line is a byline: "By" and names, and perhaps a post or a date after a mark. */
export function isByline({ text, folded }: FoldedText, cues: BoilerplateCues): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  const length = lengthOfFirst(folded, cues.bylines);
  if (length === 0 || /[.!?]["”]?$/.test(text)) return false;
  const [names = ''] = text.slice(length).split(/[,|;•·]| - | – | — /);
  return /^[\s:]*\p{Lu}/u.test(names) && !hasPlainWords(names, 0, cues);
}

/** Whether a line is nothing but a person's name or two: two to four capitalised words. */
export function isNameLine(text: string, cues: BoilerplateCues): boolean {
  if (text.length > 60 || /[?!:"“”\d]/.test(text)) return false;
  const words = text.match(WORD) ?? [];
  if (words.length < 2 || words.length > 4) return false;
  return words.every((word) => (/^\p{Lu}/u.test(word) && word.length > 1) || cues.nameWords.has(word));
}

/** Whether a folded text is the name of an agency, alone or in brackets. */
export function isAgency(folded: string, cues: BoilerplateCues): boolean {
  if (folded.length > LONGEST_AGENCY) return false;
  const name = folded.replace(/^[\s([/|—–-]{1,4}/, '').replace(/[\s)\].]{1,4}$/, '');
  return cues.agencies.includes(name);
}

/** Whether a folded text has an agency's name as words of its own. */
export function namesAgency(folded: string, cues: BoilerplateCues): boolean {
  return folded.split(/[/|(),;]|\bvia\b|\s[-–—]\s/).some((part) => beginsWith(part.trim(), cues.agencies));
}

function beginsSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function isHandle(word: string): boolean {
  return word.includes('.') && word.length < 30 && /\.\p{Ll}{2,}$/u.test(word);
}
