import { QueryError } from './query-error.js';

/** Full ISO days, both included. */
export interface DateInterval {
  readonly start: string;
  readonly end: string;
}

/** All days of a date of any precision: `2025`, `2025-07`, `2025-07-21`. Null if it is none. */
export function dateInterval(date: string): DateInterval | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const last = lastDay(Number(year), Number(month));
  if (last === null || (day !== undefined && (Number(day) < 1 || Number(day) > last))) return null;
  return day === undefined
    ? { start: `${year}-${month}-01`, end: `${year}-${month}-${last}` }
    : { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
}

/** The same for a date in a question. Throws QueryError. */
export function askedInterval(date: string): DateInterval {
  const interval = dateInterval(date);
  if (interval === null) throw new QueryError(`\`${date}\` is no date: write 2025, 2025-07 or 2025-07-21`);
  return interval;
}

function lastDay(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
