import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { TimeLexicon, TimeWord } from '../../model/time-lexicon.js';
import type { Token } from '../../model/token.js';
import { triggers } from './time-triggers.js';

/** Tokens `from` (inclusive) to `to` (exclusive). */
export type Stretch = readonly [from: number, to: number];

/**
 * What a word's letters tell of times, a bit each: it may be part of one; where it stands there may be one; in its sentence there may.
 * Without a word of the last kind no time of the others is looked for.
 */
const [PART, HINT, TRIGGER] = [1, 2, 4] as const;
const DIGITS = /\d{4}|\d\ds|\d[ap]m|\d:\d|^[QH]\d$|\d(?:st|nd|rd|th)$|^[ap]\.m\.?$/;
const WORDS = /\p{L}+/gu;

const bitsOf = ofWordBy((word, lexicon: TimeLexicon): number => {
  const { text, lower } = word;
  if (DIGITS.test(text)) return PART | HINT | TRIGGER;
  const triggering = triggersIn(lower, lexicon);
  // "may": no month without a capital
  if (triggering.length > 0)
    return triggering.every(({ capital }) => capital) && text === lower ? PART | TRIGGER : PART | HINT | TRIGGER;
  // "9 pm", "the 21 st"; digits alone say no time
  const { words, numbers, parts } = lexicon;
  if (words.get(lower)?.type === 'meridiem' || numbers.ordinalEndings.has(lower) || /\d\p{L}/u.test(text))
    return PART | HINT;
  return /\d/.test(text) || lexemesOf(lower).some((lexeme) => parts.has(lexeme.text)) ? PART : 0;
});

/** What a word is that is a trigger, or has one: "mid-May", "Tuesday’s", "Oct." */
function triggersIn(lower: string, { words }: TimeLexicon): readonly TimeWord[] {
  const found = [lower, ...(lower.match(WORDS) ?? [])].flatMap((one) => words.get(one) ?? []);
  return found.filter(({ type }) => triggers.has(type));
}

/**
 * The stretches of a sentence that may say a time: between words that no time has, where they stand between blanks. Most sentences have
 * none, and the others a few words.
 */
export function timeStretches(tokens: readonly Token[], lexicon: TimeLexicon): readonly Stretch[] {
  let stretches: Stretch[] | null = null;
  let isTriggered = false;
  for (let i = 0; i < tokens.length; i++) {
    const bits = bitsOf((tokens[i] as Token).word, lexicon);
    if ((bits & TRIGGER) !== 0) isTriggered = true;
    if ((bits & HINT) === 0) continue;
    const before = stretches?.[stretches.length - 1];
    if (before === undefined || i >= before[1]) (stretches ??= []).push(stretchAround(tokens, i, lexicon));
  }
  return isTriggered && stretches !== null ? stretches : NONE;
}

const NONE: readonly Stretch[] = [];

function stretchAround(tokens: readonly Token[], at: number, lexicon: TimeLexicon): Stretch {
  let [from, to] = [at, at + 1];
  while (from > 0 && !endsStretch(tokens, from - 1, lexicon)) from--;
  while (to < tokens.length && !endsStretch(tokens, to, lexicon)) to++;
  return [from, to];
}

/** Whether a word is no part of a time, and stands between blanks. */
function endsStretch(tokens: readonly Token[], at: number, lexicon: TimeLexicon): boolean {
  const token = tokens[at] as Token;
  if ((bitsOf(token.word, lexicon) & PART) !== 0 || (at > 0 && !token.spaced)) return false;
  return at + 1 === tokens.length || (tokens[at + 1] as Token).spaced;
}
