import type { TimeUnit } from '../../model/time-lexicon.js';

/** Days since 1970-01-01, first and last included. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** As Days, but either side may be open. */
export interface Interval {
  readonly start: number | null;
  readonly end: number | null;
}

const MILLISECONDS = 86_400_000;
const MONTHS: Readonly<Record<Exclude<TimeUnit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The number of a day; months from 1, and beyond 12 or below 1 into other years. NaN far outside the calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted from 2000, for Date.UTC takes the years 0 to 99 for those of the 20th century.
  return Date.UTC(2000, (year - 2000) * 12 + month - 1, day) / MILLISECONDS;
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year * 12 + month - 1);
}

/** `month` counts months from year 0. */
function daysIn(month: number): number {
  return dayNumber(0, month + 2, 1) - dayNumber(0, month + 1, 1);
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`; null for what four digits of a year cannot say. */
export function isoDay(day: number): string | null {
  const [year, month, date] = partsOf(day);
  return year >= 1000 && year <= 9999 ? `${year}-${twoDigits(month)}-${twoDigits(date)}` : null;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** Months of one length from a month on; months from 1, as in `dayNumber`. */
export function monthsFrom(year: number, month: number, months: number): Days {
  return { start: dayNumber(year, month, 1), end: dayNumber(year, month + months, 1) - 1 };
}

/** The whole unit of the calendar that a day is in; weeks begin on Monday. */
export function containing(unit: TimeUnit, day: number): Days {
  if (unit === 'day') return { start: day, end: day };
  if (unit === 'week') return { start: day - weekdayOf(day) + 1, end: day - weekdayOf(day) + 7 };
  const [year, month] = partsOf(day);
  const months = MONTHS[unit];
  const index = year * 12 + month - 1;
  return monthsFrom(0, index - (index % months) + 1, months);
}

/** The day that many units later; a month's missing days give its last. Parts of a unit are rounded. */
export function addUnits(day: number, count: number, unit: TimeUnit): number {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week') return day + Math.round(count * 7);
  const [year, month, date] = partsOf(day);
  const index = year * 12 + month - 1 + Math.round(count * MONTHS[unit]);
  return dayNumber(0, index + 1, Math.min(date, daysIn(index)));
}

/** The first (-1), middle (0) or last (1) third of an interval, in whole years or months if it has three. */
export function thirdOf(days: Days, part: -1 | 0 | 1): Days {
  const length = days.end - days.start + 1;
  const unit = length < 80 ? 'day' : length < 1000 ? 'month' : 'year';
  const size = Math.round(length / { day: 1, month: 30.44, year: 365.25 }[unit]);
  const third = Math.floor(size / 3);
  if (third === 0) return days;
  const first = addUnits(days.start, third, unit);
  const second = addUnits(days.start, third * 2, unit);
  if (part === -1) return { start: days.start, end: first - 1 };
  return part === 0 ? { start: first, end: second - 1 } : { start: second, end: days.end };
}

/** The days an ISO date may mean: one, or all of its month or year. Null if it is no date. */
export function daysOfIso(date: string): Days | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(date);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (!month) return monthsFrom(Number(year), 1, 12);
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return null;
  if (!day) return monthsFrom(Number(year), Number(month), 1);
  const only = dayNumber(Number(year), Number(month), Number(day));
  return { start: only, end: only };
}
