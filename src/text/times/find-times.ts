import type { Tense } from '../../model/chunk.js';
import type { EventTime } from '../../model/relation-mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { TimeExpression } from '../../model/time-expression.js';
import type { TimeLexicon } from '../../model/time-lexicon.js';
import { lineOf, placeOf } from '../sentence-line.js';
import type { SentenceLine } from '../sentence-line.js';
import { attributiveDate, isPossessive } from './attributive.js';
import { daysOfIso, isoDay } from './calendar.js';
import type { Days, Interval } from './calendar.js';
import { isFalseTime } from './false-time.js';
import { precisionOf } from './precision-of.js';
import { resolveTime } from './resolve-time.js';
import { parseTime } from './time-grammar.js';
import type { ParsedTime } from './time-grammar.js';
import { lexTimes, OTHER } from './time-lexer.js';
import type { TimeToken } from './time-lexer.js';
import type { TimeNode } from './time-node.js';
import { mayHoldTime, triggers } from './time-triggers.js';

/**
 * The times a sentence says, in order, without overlap. `anchor` is the publication date (ISO 8601: a day, month or year) that
 * "last May" and "on Tuesday" count from; without it, or where a mere month or year does not settle them, they mean null.
 */
export function findTimes(sentence: Sentence, anchor: string | null, lexicon: TimeLexicon): readonly TimeExpression[] {
  if (!sentence.tokens.some(({ word }) => mayHoldTime(word, lexicon))) return [];
  const line = lineOf(sentence);
  const tokens = lexTimes(line.text, lexicon);
  const days = anchor === null ? null : daysOfIso(anchor);
  return runsOf(tokens).flatMap(([start, end]) =>
    timesIn(tokens, start, end, line, lexicon).map(({ from, to, node, isBare }) => {
      const [lineStart, lineEnd] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      const text = line.text.slice(lineStart, lineEnd);
      const attributive = isBare || isPossessive(line, lineEnd);
      const place = placeOf(line, lineStart, lineEnd);
      const { precision, when } = meaningOf(node, text, days, sentence.region === 'caption');
      return { start: place.start, end: place.end, from: place.from, to: place.to, text, attributive, precision, when };
    }),
  );
}

/** Stretches of time words that hold a trigger. */
function runsOf(tokens: readonly TimeToken[]): readonly (readonly [start: number, end: number])[] {
  const runs: [number, number][] = [];
  for (let start = 0; start < tokens.length; start++) {
    let end = start;
    let isTriggered = false;
    for (let token = tokens[end]; token && token.type !== OTHER; token = tokens[++end])
      isTriggered ||= triggers.has(token.type);
    if (isTriggered) runs.push([start, end]);
    start = end;
  }
  return runs;
}

interface FoundTime extends ParsedTime {
  readonly from: number;
  readonly isBare: boolean;
}

function timesIn(
  tokens: readonly TimeToken[],
  start: number,
  end: number,
  line: SentenceLine,
  lexicon: TimeLexicon,
): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (let from = start; from < end;) {
    const parsed = parseTime(tokens, from);
    const holds = parsed !== null && !isFalseTime(tokens, from, parsed.to, line, lexicon);
    const time = holds ? parsed : attributiveDate(tokens, from, line, lexicon);
    if (time) found.push({ node: time.node, from, to: time.to, isBare: !holds });
    from = time?.to ?? from + 1;
  }
  return found;
}

function meaningOf(
  node: TimeNode,
  text: string,
  days: Days | null,
  isCaption: boolean,
): Pick<TimeExpression, 'precision' | 'when'> {
  const precision = precisionOf(node);
  const at = (tense: Tense): EventTime | null => eventTime(anchored(node, days, tense), precision, text);
  // Worked out when it is asked for: most times are not when a relation is.
  const when = {
    get past() {
      return at('past');
    },
    // A caption tells in the present what a picture of some days ago shows.
    get present() {
      return at(isCaption ? 'past' : 'present');
    },
    get future() {
      return at('future');
    },
  };
  return { precision, when };
}

/** If only the month or year of the anchor is known, what holds on its first day and its last. */
function anchored(node: TimeNode, days: Days | null, tense: Tense): Interval | null {
  if (days === null) return resolveTime(node, { anchor: null, tense });
  const first = resolveTime(node, { anchor: days.start, tense });
  if (days.start === days.end) return first;
  const last = resolveTime(node, { anchor: days.end, tense });
  return first?.start === last?.start && first?.end === last?.end ? first : resolveTime(node, { anchor: null, tense });
}

function eventTime(interval: Interval | null, precision: EventTime['precision'], text: string): EventTime | null {
  if (interval === null) return null;
  const start = interval.start === null ? null : isoDay(interval.start);
  const end = interval.end === null ? null : isoDay(interval.end);
  const isOutside = (interval.start !== null && start === null) || (interval.end !== null && end === null);
  return isOutside || (start === null && end === null) ? null : { start, end, precision, text };
}
