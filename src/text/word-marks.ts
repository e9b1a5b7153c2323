import { ofWord } from '../common/words.js';

/** Closes a quotation or bracket. */
export const CLOSER = 1;
/** Ends a sentence. */
export const STOP = 1 << 1;
/** What follows the apostrophe of "the 1980's." at the end of a sentence. */
export const DECADE_END = 1 << 2;
export const APOSTROPHE = 1 << 3;
/** May open a sentence: a capital, or a quotation mark before one. */
export const OPENER = 1 << 4;
export const CAPITAL = 1 << 5;
/** "E." */
export const INITIAL = 1 << 6;
/** Two capitals or more, and nothing else. */
export const UPPER = 1 << 7;
export const LETTERS = 1 << 8;
/** With a letter at which the tokenizer breaks words ("Wa|łę|sa"): one beyond Latin-1. */
export const FAR = 1 << 9;
/** Two words with a hyphen between them: "U.K.-based". */
export const GLUED = 1 << 10;
/** An owner with an apostrophe and an s: "Britain's". */
export const OWNER = 1 << 11;
/** Four letters or more at its beginning. */
export const LONG = 1 << 12;

export const GLUED_WORDS = /^(\p{L}[\p{L}.]*)([-‐‑–])(\p{L}+)$/u;

const KINDS: readonly (readonly [mark: number, kind: RegExp])[] = [
  [CLOSER, /^["”’')\]»]$/u],
  [STOP, /^(?:[.!?…]|\.{3})$/u],
  [DECADE_END, /^s\.$/],
  [APOSTROPHE, /^['’]$/],
  [OPENER, /^[\p{Lu}"“‘]/u],
  [CAPITAL, /^\p{Lu}/u],
  [INITIAL, /^\p{Lu}\.$/u],
  [UPPER, /^\p{Lu}{2,}$/u],
  [LETTERS, /^\p{L}+$/u],
  [FAR, /[\u0100-\u{10ffff}]/u],
  [GLUED, GLUED_WORDS],
  [OWNER, /^[\p{L}.-]+['’]s$/u],
  [LONG, /^\p{L}{4}/u],
];

/** What a word's letters tell of how it was cut, and of where sentences end: a bit each. */
export const marksOf = ofWord(({ text }): number =>
  KINDS.reduce((marks, [mark, kind]) => (kind.test(text) ? marks | mark : marks), 0),
);
