import type { TimeLexicon } from '../../model/time-lexicon.js';
import { tokenAt } from '../sentence-line.js';
import type { SentenceLine } from '../sentence-line.js';
import type { TimeToken } from './time-lexer.js';

const GOVERNORS: ReadonlySet<string> = new Set([
  'during', 'on', 'at', 'over', 'lasting', 'since', 'until', 'by', 'before', 'after', 'from', 'between', 'within',
]); // prettier-ignore

const BLANK = 0x20;

/** Whether tokens `from` to `to`, though they read as a time, are something else where they stand. */
export function isFalseTime(
  tokens: readonly TimeToken[],
  from: number,
  to: number,
  line: SentenceLine,
  lexicon: TimeLexicon,
): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return true;
  const before = line.text.slice(Math.max(0, first.start - 40), first.start);
  const isGoverned = GOVERNORS.has(first.type);
  // A date in an address: "/news-2019-12-28"
  if (first.type === 'numeric' && /[-/\p{L}\d]$/u.test(before)) return true;
  // "every Friday"
  if (tokens[from - 1]?.type === 'every') return true;
  // "in the run-up to 2024"
  if (isGoverned && /\p{L}[-‐‑]$/u.test(before)) return true;
  if (line.text.charCodeAt(last.end) !== BLANK) {
    const after = line.text.slice(last.end, last.end + 4);
    // "a month-long siege", "a 10-year plan"
    if (/^[-‐‑]\p{L}/u.test(after)) return true;
    // "after Tuesday's vote": Tuesday is a time, the phrase is none.
    if (isGoverned && /^['’]s?(?!\p{L})/u.test(after)) return true;
  }
  // "since the fall of the regime"
  if (last.type === 'season' && tokens[to]?.type === 'of') return true;
  // "USA Today"
  if (first.type === 'deictic' && /^\p{Lu}/u.test(first.text) && /\p{Lu}\p{L}* $/u.test(before)) return true;
  return to - from === 2 && isFalsePair(first, last, line, lexicon);
}

/** A preposition and one word: a person ("was signed by May") or a number ("surrounded by 2000 troops"). */
function isFalsePair(preposition: TimeToken, word: TimeToken, line: SentenceLine, lexicon: TimeLexicon): boolean {
  const { tokens } = line;
  const next = tokens[tokenAt(line, word.end - 1) + 1];
  if (word.type === 'year' && preposition.type !== 'during') {
    return (
      next?.tag === 'NOUN' &&
      next.lower.endsWith('s') &&
      next.start === (tokens[tokenAt(line, word.start)]?.end ?? 0) + 1
    );
  }
  if (word.type !== 'month' || !lexicon.alsoNames.has(word.text.toLowerCase())) return false;
  const before = tokens[tokenAt(line, preposition.start) - 1];
  return preposition.type === 'by' && before?.tag === 'VERB';
}
