import type { TimeLexicon } from '../../model/time-lexicon.js';
import type { Token } from '../../model/token.js';
import type { SentenceLine } from '../sentence-line.js';
import { tokenAt } from '../sentence-line.js';
import type { ParsedTime } from './time-grammar.js';
import type { TimeToken } from './time-lexer.js';

const POSSESSIVE = /^['’](?:s(?!\p{L})|(?!\p{L}))/u;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Whether a time ending at `end` of the line has a noun: "Tuesday's vote". */
export function isPossessive(line: SentenceLine, end: number): boolean {
  return isApostrophe(line.text.charCodeAt(end)) && POSSESSIVE.test(line.text.slice(end, end + 3));
}

/** A year or month that is said of a noun ("the 2014 annexation", "November's vote"), where the grammar finds no time; else null. */
export function attributiveDate(
  tokens: readonly TimeToken[],
  at: number,
  line: SentenceLine,
  lexicon: TimeLexicon,
): ParsedTime | null {
  const token = tokens[at];
  if (token?.type === 'year' && hasNoun(token, line)) return dateOf(at, { year: token.value });
  const isMonth = token?.type === 'month' && !lexicon.alsoNames.has(token.text.toLowerCase());
  return isMonth && isPossessive(line, token.end) ? dateOf(at, { month: token.value }) : null;
}

function dateOf(at: number, part: { readonly year?: number; readonly month?: number }): ParsedTime {
  return { node: { type: 'date', year: null, month: null, day: null, weekday: null, ...part }, to: at + 1 };
}

/** Whether a year stands between "the", "its", "Russia's" and a common noun that it does not count. */
function hasNoun(year: TimeToken, line: SentenceLine): boolean {
  const index = tokenAt(line, year.start);
  const [before, itself, next, second] = [-1, 0, 1, 2].map((step) => line.tokens[index + step]);
  if (!before || itself?.text !== year.text || !next?.spaced || !opensNoun(before)) return false;
  const noun = next.tag === 'ADJ' ? second : next;
  return noun?.tag === 'NOUN' && !/^\p{Lu}/u.test(noun.text) && noun.lower === noun.lemma;
}

function opensNoun(token: Token): boolean {
  return token.tag === 'DET' || token.tag === 'PRON' || /['’]s?$/.test(token.text);
}
