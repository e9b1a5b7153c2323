import type { Tense } from '../../model/chunk.js';
import { dayNumber, monthsFrom, weekdayOf } from './calendar.js';
import type { Days } from './calendar.js';
import { cycleOf, nearest } from './cycle.js';
import type { Cyclic } from './time-node.js';

type DateNode = Extract<Cyclic, { type: 'date' }>;

/** A date: by itself if it says its year, else the nearest in the direction of the tense. Null without an anchor for it. */
export function resolveCyclic(node: Cyclic, anchor: number | null, tense: Tense): Days | null {
  if (node.type === 'date' && node.year !== null) return resolveFull(node, node.year);
  if (anchor === null) return null;
  const cycle = cycleOf(node);
  const direction = tense === 'past' ? -1 : 1;
  const found = nearest(cycle, anchor, direction, false);
  if (found === null) return null;
  return weekdayFits(node, found) ? found : otherYear(node, found, anchor, direction === 1 ? -1 : 1);
}

/** "last May" (-1), "this summer" (0), "next Tuesday" (1): the anchor's own day, month or season is not last and not next. */
export function resolveShifted(node: Cyclic, shift: -1 | 0 | 1, anchor: number | null, tense: Tense): Days | null {
  if (anchor === null) return null;
  return shift === 0 ? current(node, anchor, tense) : nearest(cycleOf(node), anchor, shift, true);
}

/** The first occurrence that begins in `days`. */
export function resolveInside(node: Cyclic, days: Days): Days | null {
  const found = nearest(cycleOf(node), days.start - 1, 1, true);
  return found && found.start <= days.end ? found : null;
}

function resolveFull({ month, day }: DateNode, year: number): Days {
  if (month === null) return monthsFrom(year, 1, 12);
  if (day === null) return monthsFrom(year, month, 1);
  const number = dayNumber(year, month, day);
  return { start: number, end: number };
}

/** The turn the anchor is in; a winter begun last year is this winter still. */
function current(node: Cyclic, anchor: number, tense: Tense): Days | null {
  const cycle = cycleOf(node);
  const index = cycle.indexOf(anchor);
  const before = cycle.at(index - 1);
  if (before && before.end >= anchor) return before;
  return cycle.at(index) ?? nearest(cycle, anchor, tense === 'past' ? -1 : 1, false);
}

function weekdayFits(node: Cyclic, days: Days): boolean {
  return node.type !== 'date' || node.weekday === null || node.day === null || weekdayOf(days.start) === node.weekday;
}

/** "Tuesday, July 4" told in the past of one that is still to come: the weekday decides, if it decides. */
function otherYear(node: Cyclic, found: Days, anchor: number, direction: -1 | 1): Days {
  const other = nearest(cycleOf(node), anchor, direction, false);
  return other && weekdayFits(node, other) ? other : found;
}
