import type { Token } from '../../model/token.js';
import type { SentenceLine } from '../sentence-line.js';
import { tokenAt } from '../sentence-line.js';
import type { ParsedTime } from './time-grammar.js';
import type { TimeToken } from './time-lexer.js';

/** Whether a time ending at `end` of the line has a noun: "Tuesday's vote". */
export function isPossessive(line: SentenceLine, end: number): boolean {
  return /^['’](?:s(?!\p{L})|(?!\p{L}))/u.test(line.text.slice(end, end + 3));
}

/** A year before a common noun that is not counted by it ("the 2014 annexation", "its 2016 presidential vote"), else null. */
export function attributiveYear(tokens: readonly TimeToken[], at: number, line: SentenceLine): ParsedTime | null {
  const year = tokens[at];
  if (year?.type !== 'year') return null;
  const index = tokenAt(line, year.start);
  const [before, itself, next, second] = [-1, 0, 1, 2].map((step) => line.tokens[index + step]);
  if (!before || itself?.text !== year.text || !next?.spaced || !opensNoun(before)) return null;
  const noun = next.tag === 'ADJ' ? second : next;
  if (noun?.tag !== 'NOUN' || /^\p{Lu}/u.test(noun.text) || noun.lower !== noun.lemma) return null;
  return { node: { type: 'date', year: year.value, month: null, day: null, weekday: null }, to: at + 1 };
}

/** "the", "its", "Russia's" */
function opensNoun(token: Token): boolean {
  return token.tag === 'DET' || token.tag === 'PRON' || /^['’]s?$/.test(token.text) || /['’]s?$/.test(token.text);
}
