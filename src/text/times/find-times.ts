import { remembered } from '../../common/remembered.js';
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
import { lexemesIn } from '../line-lexemes.js';
import { timeStretches } from './time-stretches.js';
import type { Stretch } from './time-stretches.js';
import { triggers } from './time-triggers.js';

/**
 * The times a sentence says, in order, without overlap. `anchor` is the publication date (ISO 8601: a day, month or year) that
 * "last May" and "on Tuesday" count from; without it, or where a mere month or year does not settle them, they mean null.
 */
export function findTimes(sentence: Sentence, anchor: string | null, lexicon: TimeLexicon): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const stretches = timeStretches(sentence.tokens, lexicon);
  if (stretches.length === 0) return found;
  const days = anchor === null ? null : daysOf(anchor);
  for (const stretch of stretches) {
    const line = lineAround(sentence, stretch);
    const tokens = lexTimes(lexemesIn(line, stretch), line.text, lexicon);
    for (const [start, end] of runsOf(tokens))
      for (const time of timesIn(tokens, start, end, line, lexicon))
        found.push(expressionOf(time, tokens, line, days, sentence.region === 'caption'));
  }
  return found;
}

/** A stretch with the word before it, which may belong to a name ("USA Today"). */
function lineAround(sentence: Sentence, [from, to]: Stretch): SentenceLine {
  return lineOf(sentence, Math.max(0, from - 1), to);
}

const daysOf = remembered(daysOfIso);

function expressionOf(
  { from, to, node, isBare }: FoundTime,
  tokens: readonly TimeToken[],
  line: SentenceLine,
  days: Days | null,
  isCaption: boolean,
): TimeExpression {
  const [lineStart, lineEnd] = [(tokens[from] as TimeToken).start, (tokens[to - 1] as TimeToken).end];
  const text = line.text.slice(lineStart, lineEnd);
  const attributive = isBare || isPossessive(line, lineEnd);
  const place = placeOf(line, lineStart, lineEnd);
  const when = new Meaning(node, text, days, isCaption);
  const { precision } = when;
  return { start: place.start, end: place.end, from: place.from, to: place.to, text, attributive, precision, when };
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

/** What a time means in each tense, worked out when it is asked for: most times are not when a relation is. */
class Meaning {
  readonly precision: EventTime['precision'];

  constructor(
    private readonly node: TimeNode,
    private readonly text: string,
    private readonly days: Days | null,
    private readonly isCaption: boolean,
  ) {
    this.precision = precisionOf(node);
  }

  get past(): EventTime | null {
    return this.in('past');
  }

  /** A caption tells in the present what a picture of some days ago shows. */
  get present(): EventTime | null {
    return this.in(this.isCaption ? 'past' : 'present');
  }

  get future(): EventTime | null {
    return this.in('future');
  }

  private in(tense: Tense): EventTime | null {
    return eventTime(anchored(this.node, this.days, tense), this.precision, this.text);
  }
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
