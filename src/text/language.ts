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
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < FEWEST_LETTERS) return true;
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length >= letters.length * LATIN_SHARE;
}

function hasEnglishWords(text: string, functionWords: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => functionWords.has(word)).length >= words.length * FUNCTION_SHARE;
}
