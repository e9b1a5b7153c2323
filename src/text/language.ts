import type { Diagnostic } from '../model/diagnostic.js';
import type { BoilerplateCues } from '../model/boilerplate-cues.js';
import type { Document } from '../model/document.js';

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
  let plain = 0;
  for (let i = 0; i < text.length; i++) if (isPlainLetter(text.charCodeAt(i))) plain++;
  const others = (text.match(BEYOND_ASCII) ?? []).filter((character) => LETTER.test(character));
  const letters = plain + others.length;
  if (letters < FEWEST_LETTERS) return true;
  return plain + others.filter((letter) => LATIN.test(letter)).length >= letters * LATIN_SHARE;
}

/** A to Z: nearly all letters of most texts, which are counted without making strings of them. */
const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const BEYOND_ASCII = /[\u{80}-\u{10ffff}]/gu;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

function hasEnglishWords(text: string, functionWords: ReadonlySet<string>): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  const isEnglish = (some: readonly string[]): boolean =>
    some.filter((word) => functionWords.has(word.toLowerCase())).length > some.length * FUNCTION_SHARE;
  return isEnglish(words) || isEnglish(words.filter((word) => SMALL.test(word)));
}

/** Lists of names say little in English or in any language: what stands between them tells. */
const SMALL = /^\p{Ll}/u;
