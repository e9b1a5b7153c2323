import { fold } from '../../common/fold.js';
import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { isLetter } from '../../common/plain-letters.js';
import type { FoldedText } from './lines.js';
import { hasPlainWords, isAgency, namesAgency } from './names.js';
import { lengthOfFirst, lengthOfOpening } from './phrases.js';

const REACH = 160;
const LONGEST_CAPTION = 800;
const BOUNDARY = /[.!?…]["”’')\]]?\s*(?=[\p{Lu}(])|[([](?=\p{L})|\s[/|—–](?=\s)/gu;
const NAME_AND_DESK = /(?:\p{Lu}[\p{L}'’.-]{0,30}\s){0,2}\p{Lu}[\p{L}'’.-]{0,30}\s?\/\s?[\p{L} /'’.-]{2,60}$/u;

/** A credit at the end of a paragraph. */
export interface Credit {
  /** Where it begins, in the line's text. */
  readonly at: number;
  /** Whether it is a picture's, so that what is before it is a caption. */
  readonly ofPicture: boolean;
}

/** The photo credit or agency name that a paragraph ends with; null if there is none. */
export function findCredit(line: FoldedText, cues: BoilerplateCues): Credit | null {
  const from = Math.max(0, line.text.length - REACH);
  const short = line.text.length <= LONGEST_CAPTION;
  const hasTail = cues.creditTails.some((phrase) => line.folded.includes(phrase, from));
  for (const at of boundaries(line.text, from)) {
    const tail = tailOf(line, at);
    if (isBracketed(tail.text) && isAgency(tail.folded, cues)) return { at, ofPicture: false };
    if (short && isCredit(hasTail ? withoutTail(tail, cues) : tail, cues)) return { at, ofPicture: true };
  }
  const glued = short && line.text.includes('/', from) ? NAME_AND_DESK.exec(line.text.slice(from)) : null;
  return glued && namesAgency(fold(glued[0]), cues) ? { at: from + glued.index, ofPicture: true } : null;
}

/** Where a credit may begin, from a place on. */
function boundaries(text: string, from: number): readonly number[] {
  const found: number[] = from === 0 ? [0] : [];
  const end = text.slice(from);
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(end); match !== null; match = BOUNDARY.exec(end)) {
    const opens = /[([/|—–]/.test(match[0].trim());
    found.push(from + match.index + (opens && !/^[.!?…]/.test(match[0]) ? 0 : match[0].length));
  }
  return found;
}

const tailOf = ({ text, folded }: FoldedText, from: number, to = text.length): FoldedText => ({
  text: text.slice(from, to).trim(),
  folded: folded.slice(from, to).trim(),
});

function withoutTail(credit: FoldedText, cues: BoilerplateCues): FoldedText {
  let end = credit.text.length;
  for (const phrase of cues.creditTails) {
    const at = credit.folded.indexOf(phrase);
    if (at > 0 && at < end) end = at;
  }
  return end < credit.text.length ? tailOf(credit, 0, end) : credit;
}

function isCredit({ text: tail, folded: own }: FoldedText, cues: BoilerplateCues): boolean {
  if (/^[([]/.test(tail) && !isBracketed(tail)) return false;
  const inner = isLetter(tail.charCodeAt(0)) ? tail : tail.replace(/^[\s([/|—–]{1,4}/, '');
  const folded = own.slice(tail.length - inner.length);
  if (lengthOfFirst(folded, cues.creditPhrases) > 0) return !hasPlainWords(inner, 6, cues);
  const length = lengthOfOpening(folded, cues.credits);
  if (length > 0 && opensCredit(inner.slice(length))) return !hasPlainWords(inner, 2, cues);
  if (hasPlainWords(inner, 1, cues) || !namesAgency(folded, cues)) return false;
  return isAgency(folded, cues) ? inner !== tail : /\p{L}\s?\/\s?\p{L}|\bvia\b/u.test(inner);
}

/** After "Credit", "Photo by": a colon or dots, or at once a name. */
function opensCredit(rest: string): boolean {
  return /^\s?(?:[:…]|\.\.\.|\|)/.test(rest) || /^\s\p{Lu}[\p{L}.-]*\s\p{Lu}/u.test(rest);
}

function isBracketed(tail: string): boolean {
  return /^[([]/.test(tail) && /[)\]][.\s]{0,2}$/.test(tail);
}
