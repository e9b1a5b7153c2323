import { ofWord } from '../common/words.js';

/** What a word's letters tell of how it was cut, and of where sentences end. */
export interface WordMarks {
  /** Closes a quotation or bracket. */
  readonly isCloser: boolean;
  /** Ends a sentence. */
  readonly isStop: boolean;
  /** What follows the apostrophe of "the 1980's." at the end of a sentence. */
  readonly isDecadeEnd: boolean;
  readonly isApostrophe: boolean;
  /** May open a sentence: a capital, or a quotation mark before one. */
  readonly isOpener: boolean;
  readonly isCapital: boolean;
  /** "E." */
  readonly isInitial: boolean;
  /** Two capitals or more, and nothing else. */
  readonly isUpper: boolean;
  readonly isLetters: boolean;
  /** With a letter at which the tokenizer breaks words ("Wa|łę|sa"): one beyond Latin-1. */
  readonly isFar: boolean;
  /** Two words with a hyphen between them: "U.K.-based". */
  readonly isGlued: boolean;
}

const CLOSER = /^["”'’)\]»]$/u;
const STOP = /^(?:[.!?…]|\.{3})$/u;
export const GLUED = /^(\p{L}[\p{L}.]*)([-‐‑–])(\p{L}+)$/u;

export const marksOf = ofWord(({ text }): WordMarks => ({
  isCloser: CLOSER.test(text),
  isStop: STOP.test(text),
  isDecadeEnd: text === 's.',
  isApostrophe: text === "'" || text === '’',
  isOpener: /^[\p{Lu}"“‘]/u.test(text),
  isCapital: /^\p{Lu}/u.test(text),
  isInitial: /^\p{Lu}\.$/u.test(text),
  isUpper: /^\p{Lu}{2,}$/u.test(text),
  isLetters: /^\p{L}+$/u.test(text),
  isFar: /[\u0100-\u{10ffff}]/u.test(text),
  isGlued: GLUED.test(text),
}));
