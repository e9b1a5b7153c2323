import type { Diagnostic } from '../model/diagnostic.js';
import type { BoilerplateCues } from '../model/boilerplate-cues.js';
import type { Document } from '../model/document.js';
import { LetterWords } from './letter-words.js';
import { isLetter } from '../common/plain-letters.js';

/** Fewer words than this show no language: they get the benefit of the doubt. */
const FEWEST_WORDS = 40;
/** News in English is at 0.2 to 0.4, other languages in Latin letters are under 0.05. */
const FUNCTION_SHARE = 0.08;
const LATIN_SHARE = 0.5;
const FEWEST_LETTERS = 20;
const SAMPLE = 20_000;

/** A `not-english` error for a document that shows another language by its script or by its small words; null for the rest. */
export function diagnoseLanguage(document: Document, cues: BoilerplateCues): Diagnostic | null {
  const { start, end } = document.span;
  const text = document.text.slice(start, Math.min(end, start + SAMPLE));
  if (isLatin(text) && hasEnglishWords(text, cues.functionWords)) return null;
  return {
    code: 'not-english',
    severity: 'error',
    file: document.file,
    line: null,
    message: `The text of “${document.id}” does not look like English, the only language that is read; leave it out or translate it.`,
  };
}

function isLatin(text: string): boolean {
  const beyond = text.match(BEYOND_ASCII) ?? [];
  let plain = 0;
  // so many are enough, whatever the other characters are
  for (let i = 0; i < text.length && plain < beyond.length; i++) if (isLetter(text.charCodeAt(i))) plain++;
  if (plain >= beyond.length) return true;
  const others = beyond.filter((character) => LETTER.test(character));
  const letters = plain + others.length;
  if (letters < FEWEST_LETTERS) return true;
  return plain + others.filter((letter) => LATIN.test(letter)).length >= letters * LATIN_SHARE;
}

const BEYOND_ASCII = /[\u{80}-\u{10ffff}]/gu;
const ASCII_END = 0x80;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

function hasEnglishWords(text: string, functionWords: ReadonlySet<string>): boolean {
  const plain = plainWordsOf(functionWords);
  const all = { words: 0, known: 0 };
  // Lists of names say little in English or in any language: what stands between them tells.
  const small = { words: 0, known: 0 };
  for (let start = 0; start < text.length; start++) {
    const plainEnd = plainLettersEnd(text, start);
    const end = lettersEnd(text, plainEnd);
    if (end === start) continue;
    const isKnown =
      end === plainEnd ? plain.hasAt(text, start, end) : functionWords.has(text.slice(start, end).toLowerCase());
    count(all, isKnown);
    if (isSmall(text, start)) count(small, isKnown);
    start = end;
    // however many words the rest has, each with a character between it and the next
    if (all.words >= FEWEST_WORDS && isEnglish(all, (text.length - end) / 2)) return true;
  }
  return all.words < FEWEST_WORDS || isEnglish(all) || isEnglish(small);
}

const plainWords = new WeakMap<ReadonlySet<string>, LetterWords>();

function plainWordsOf(words: ReadonlySet<string>): LetterWords {
  let plain = plainWords.get(words);
  if (!plain) plainWords.set(words, (plain = new LetterWords(words)));
  return plain;
}

interface Count {
  words: number;
  known: number;
}

function count(of: Count, isKnown: boolean): void {
  of.words++;
  if (isKnown) of.known++;
}

const isEnglish = ({ words, known }: Count, more = 0): boolean => known > (words + more) * FUNCTION_SHARE;

/** Where the letters from A to Z end that stand from a place on: nearly all of most texts. */
function plainLettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the letters end that stand from a place on. */
function lettersEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code)) end++;
    else if (code < ASCII_END) break;
    else {
      LETTERS.lastIndex = end;
      if (!LETTERS.test(text)) break;
      end = LETTERS.lastIndex;
    }
  }
  return end;
}

const LETTERS = /\p{L}+/uy;
const SMALL_LETTER = /\p{Ll}/uy;

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END) return code >= 97;
  SMALL_LETTER.lastIndex = at;
  return SMALL_LETTER.test(text);
}
