import type { Tense } from '../../model/chunk.js';
import type { TimeUnit } from '../../model/time-lexicon.js';
import { addUnits, containing, monthsFrom, thirdOf } from './calendar.js';
import type { Days, Interval } from './calendar.js';
import { resolveCyclic, resolveInside, resolveShifted } from './resolve-cyclic.js';
import type { Amount, TimeNode } from './time-node.js';

/** What relative times count from: a day, or null if nobody knows it; and the tense of the clause. */
export interface TimeContext {
  readonly anchor: number | null;
  readonly tense: Tense;
}

/** The interval that a time means; null if it cannot be counted from the anchor, or means nothing in that tense. */
export function resolveTime(node: TimeNode, context: TimeContext): Interval | null {
  const { anchor, tense } = context;
  switch (node.type) {
    case 'date':
    case 'period':
    case 'weekend':
      return resolveCyclic(node, anchor, tense);
    case 'era':
      return monthsFrom(node.start, 1, node.years * 12);
    case 'shifted':
      return resolveShifted(node.of, node.shift, anchor, tense);
    case 'inside':
      return within(node.within, context, (days) => resolveInside(node.of, days));
    case 'part':
      return within(node.of, context, (days) => thirdOf(days, node.part));
    case 'rest':
      return within(node.of, context, (days) => restOf(days, node.direction, anchor));
    case 'opening':
      return within(node.of, context, (days) => openingOf(node, node.ordinal, days));
    case 'ending':
      return within(node.of, context, (days) => endingWith(node, days.end));
    case 'range':
      return resolveRange(node.from, node.to, context);
    case 'bounded':
      return resolveBounded(node.bound, node.of, context);
    case 'floating':
      return null;
    default:
      return anchor === null ? null : resolveCounted(node, anchor, tense);
  }
}

function within(node: TimeNode, context: TimeContext, use: (days: Days) => Interval | null): Interval | null {
  const interval = resolveTime(node, context);
  return isClosed(interval) ? use(interval) : null;
}

function isClosed(interval: Interval | null): interval is Days {
  return interval !== null && interval.start !== null && interval.end !== null;
}

type Counted = Extract<TimeNode, { type: 'relative' | 'ago' | 'ahead' | 'within' | 'duration' | 'rolling' }>;

function resolveCounted(node: Counted, anchor: number, tense: Tense): Interval | null {
  if (node.type === 'relative') return containing(node.unit, addUnits(anchor, node.shift, node.unit));
  const { count, unit } = node;
  if (count === null) return null;
  const before = (): Interval => ({ start: addUnits(anchor, -count, unit), end: anchor });
  const after = (): Interval | null =>
    tense === 'past' ? null : { start: anchor, end: addUnits(anchor, count, unit) };
  switch (node.type) {
    case 'ago':
      return around(addUnits(anchor, -count, unit), unit);
    case 'ahead':
      return tense === 'past' ? null : around(addUnits(anchor, count, unit), unit);
    case 'rolling':
      return node.direction === -1 ? before() : after();
    case 'within':
      return after();
    case 'duration':
      // "ruled for five years" does not say which; "has ruled for five years" does.
      return tense === 'present' ? before() : after();
  }
}

/** Decades ago means a year about then, not a decade of the calendar. */
function around(day: number, unit: TimeUnit): Days {
  return containing(unit === 'decade' || unit === 'century' ? 'year' : unit, day);
}

function restOf(days: Days, direction: -1 | 1, anchor: number | null): Days {
  if (anchor === null || anchor < days.start || anchor > days.end) return days;
  return direction === -1 ? { start: days.start, end: anchor } : { start: anchor, end: days.end };
}

function openingOf({ count, unit }: Amount, ordinal: number, days: Days): Interval | null {
  if (count === null) return null;
  const start =
    ordinal === -1 ? addUnits(days.end + 1, -count, unit) : addUnits(days.start, (ordinal - 1) * count, unit);
  const end = ordinal === -1 ? days.end : addUnits(start, count, unit) - 1;
  return start >= days.start && end <= days.end && start <= end ? { start, end } : null;
}

function endingWith({ count, unit }: Amount, end: number): Interval | null {
  return count === null ? null : { start: Math.min(addUnits(end + 1, -count, unit), end), end };
}

function resolveRange(from: TimeNode, to: TimeNode, context: TimeContext): Interval | null {
  const first = saysYear(from) && !saysYear(to) ? resolveTime(from, context) : null;
  const last = resolveTime(to, isClosed(first) ? { anchor: first.start, tense: 'future' } : context);
  if (!isClosed(last)) return null;
  const begun = first ?? resolveTime(from, saysNoYear(from) ? { anchor: last.end, tense: 'past' } : context);
  return isClosed(begun) && begun.start <= last.end ? { start: begun.start, end: last.end } : null;
}

/** A date that the other end of a range dates. */
function saysNoYear(node: TimeNode): boolean {
  return node.type === 'period' || (node.type === 'date' && node.year === null);
}

function saysYear(node: TimeNode): boolean {
  return node.type === 'date' && node.year !== null;
}

function resolveBounded(
  bound: 'since' | 'until' | 'before' | 'after',
  of: TimeNode,
  context: TimeContext,
): Interval | null {
  const { anchor } = context;
  const isPast = bound === 'since' ? context.tense !== 'future' : context.tense === 'past';
  const inner = resolveTime(of, { anchor, tense: isPast ? 'past' : 'future' });
  if (!isClosed(inner)) return null;
  if (bound === 'since') return { start: inner.start, end: null };
  if (bound === 'after') return { start: inner.end + 1, end: null };
  const end = bound === 'until' ? inner.end : inner.start - 1;
  return { start: !isPast && anchor !== null && anchor <= end ? anchor : null, end };
}
