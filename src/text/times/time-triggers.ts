import { ofWordBy } from '../../common/words.js';
import type { TimeLexicon } from '../../model/time-lexicon.js';

/** Terminals without which no expression says a time. */
export const triggers: ReadonlySet<string> = new Set([
  'month', 'weekday', 'season', 'unit', 'deictic', 'holiday', 'daypart', 'overnight', 'weekend', 'year', 'decade', 'numeric', 'clock',
  'quarter', 'nth', 'half', 'fiscal', 'yearend',
]); // prettier-ignore

const DIGITS = /\d{4}|\d\ds|\d[ap]m|\d:\d|^[QH]\d$|\d(?:st|nd|rd|th)$|^[ap]\.m\.?$/;
const WORDS = /\p{L}+/gu;

/** Whether a token may be part of a time: a quick look that spares most sentences the grammar. */
export const mayHoldTime = ofWordBy(({ text, lower }, lexicon: TimeLexicon): boolean => {
  if (isTrigger(lower, lexicon) || DIGITS.test(text)) return true;
  // "mid-May", "Tuesday’s", "Oct."
  return /[^\p{L}]/u.test(lower) && (lower.match(WORDS) ?? []).some((word) => isTrigger(word, lexicon));
});

function isTrigger(word: string, lexicon: TimeLexicon): boolean {
  const type = lexicon.words.get(word)?.type;
  return type !== undefined && triggers.has(type);
}
