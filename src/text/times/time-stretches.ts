import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { TimeLexicon } from '../../model/time-lexicon.js';
import type { Token } from '../../model/token.js';
import { triggers } from './time-triggers.js';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export type Stretch = readonly [from: number, to: number];

/** What a word's letters tell of times, a bit each: it may be part of one; it has digits or a trigger; by itself it may say one. */
const [PART, HINT, TRIGGER] = [1, 2, 4] as const;
const DIGITS = /\d{4}|\d\ds|\d[ap]m|\d:\d|^[QH]\d$|\d(?:st|nd|rd|th)$|^[ap]\.m\.?$/;
const WORDS = /\p{L}+/gu;

const bitsOf = ofWordBy(({ text, lower }, lexicon: TimeLexicon): number => {
  const isTrigger = DIGITS.test(text) || mayTrigger(lower, lexicon);
  if (isTrigger || /\d/.test(text)) return isTrigger ? PART | HINT | TRIGGER : PART | HINT;
  return lexemesOf(lower).some((lexeme) => lexicon.parts.has(lexeme.text)) ? PART : 0;
});

function mayTrigger(lower: string, { words }: TimeLexicon): boolean {
  const isTrigger = (word: string): boolean => triggers.has(words.get(word)?.type ?? '');
  // "mid-May", "Tuesday’s", "Oct."
  return isTrigger(lower) || (/[^\p{L}]/u.test(lower) && (lower.match(WORDS) ?? []).some(isTrigger));
}

/**
 * The stretches of a sentence that may say a time: between words that no time has, where they stand between blanks. Most sentences have
 * none, and the others a few words.
 */
export function timeStretches(tokens: readonly Token[], lexicon: TimeLexicon): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from, bits, all] = [0, 0, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const own = bitsOf(token.word, lexicon);
    all |= own;
    if ((own & PART) === 0 && standsAlone(tokens, i)) {
      if ((bits & HINT) !== 0) stretches.push([from, i]);
      [from, bits] = [i + 1, 0];
    } else bits |= own;
  }
  if ((bits & HINT) !== 0) stretches.push([from, tokens.length]);
  return (all & TRIGGER) === 0 ? [] : stretches;
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (at > 0 && !(tokens[at] as Token).spaced) return false;
  return at + 1 === tokens.length || (tokens[at + 1] as Token).spaced;
}
