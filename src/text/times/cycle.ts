import { dayNumber, isDay, monthsFrom, partsOf } from './calendar.js';
import type { Days } from './calendar.js';
import type { Cyclic } from './time-node.js';

/** Something that comes again every week, month or year. */
export interface Cycle {
  /** Which turn a day is in. */
  readonly indexOf: (day: number) => number;
  /** The occurrence of a turn; null if it has none ("February 29"). */
  readonly at: (index: number) => Days | null;
}

/** Turns searched on either side: a leap day may be missing for eight years. */
const REACH = 9;

const yearOf = (day: number): number => partsOf(day)[0];
const only = (day: number): Days => ({ start: day, end: day });

/** The cycle of a date that does not say its year. */
export function cycleOf(node: Cyclic): Cycle {
  if (node.type === 'weekend') return weekly(6, 2);
  if (node.type === 'period') {
    return { indexOf: yearOf, at: (year) => monthsFrom(year, node.first, node.months) };
  }
  const { month, day, weekday } = node;
  if (month !== null) return day === null ? monthOfYear(month) : dayOfYear(month, day);
  return day === null ? weekly(weekday ?? 1, 1) : dayOfMonth(day);
}

function weekly(weekday: number, length: number): Cycle {
  // The Monday of week w is day 7w - 3.
  const at = (week: number): Days => ({ start: week * 7 - 4 + weekday, end: week * 7 - 5 + weekday + length });
  return { indexOf: (day) => Math.floor((day + 3) / 7), at };
}

function monthOfYear(month: number): Cycle {
  return { indexOf: yearOf, at: (year) => monthsFrom(year, month, 1) };
}

function dayOfYear(month: number, day: number): Cycle {
  const at = (year: number): Days | null => (isDay(year, month, day) ? only(dayNumber(year, month, day)) : null);
  return { indexOf: yearOf, at };
}

function dayOfMonth(day: number): Cycle {
  const indexOf = (of: number): number => partsOf(of)[0] * 12 + partsOf(of)[1] - 1;
  const at = (index: number): Days | null =>
    isDay(Math.floor(index / 12), (index % 12) + 1, day) ? only(dayNumber(0, index + 1, day)) : null;
  return { indexOf, at };
}

/** The last occurrence before `day` (-1) or the first after it (1); one that `day` is in counts unless `strictly`. */
export function nearest(cycle: Cycle, day: number, direction: -1 | 1, strictly: boolean): Days | null {
  const index = cycle.indexOf(day);
  for (let step = -1; step <= REACH; step++) {
    const days = cycle.at(index + step * direction);
    if (days && isOnSide(days, day, direction, strictly)) return days;
  }
  return null;
}

function isOnSide(days: Days, day: number, direction: -1 | 1, strictly: boolean): boolean {
  if (direction === -1) return strictly ? days.end < day : days.start <= day;
  return strictly ? days.start > day : days.end >= day;
}
