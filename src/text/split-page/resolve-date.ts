import type { AgeUnit } from '../../model/boilerplate-cues.js';
import { iso, isDay } from './page-date.js';
import type { PageDate } from './page-date.js';

/** Which part of `12-07-2025` is the day. */
export type DateOrder = 'day-first' | 'month-first';

const DAY = 86_400_000;

/**
 * The date in ISO 8601, as precise as it is known: the year alone where the order of `12-07-2025` is open, null for
 * "3 days ago" without a day to count from. `asOf` is an ISO date.
 */
export function resolveDate(date: PageDate, asOf: string | null, order: DateOrder | null): string | null {
  if (date.type === 'iso') return date.date;
  if (date.type === 'ago') return asOf === null ? null : before(asOf, date.count, date.unit);
  if (date.type === 'yearless') return asOf === null ? null : latest(asOf, date.month, date.day);
  const known = orderOf(date, asOf) ?? order;
  if (known === null) return date.first === date.second ? iso(date.year, date.first, date.second) : iso(date.year);
  const [day, month] = known === 'day-first' ? [date.first, date.second] : [date.second, date.first];
  return isDay(date.year, month, day) ? iso(date.year, month, day) : iso(date.year);
}

/** The order that a numeric date shows by itself: there are twelve months, and nothing is published after `asOf`. */
export function orderOf(date: PageDate, asOf: string | null): DateOrder | null {
  if (date.type !== 'numeric' || date.first === date.second) return null;
  if (date.first > 12) return 'day-first';
  if (date.second > 12) return 'month-first';
  if (asOf === null || asOf.length < 10) return null;
  const today = asOf.slice(0, 10);
  const dayFirst = iso(date.year, date.second, date.first) <= today;
  const monthFirst = iso(date.year, date.first, date.second) <= today;
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/** The order that all dates agree on which show one; null if none does or they disagree. */
export function commonOrder(dates: readonly PageDate[], asOf: string | null): DateOrder | null {
  const orders = new Set(dates.map((date) => orderOf(date, asOf)).filter((order) => order !== null));
  const [only] = orders;
  return orders.size === 1 && only ? only : null;
}

function before(asOf: string, count: number, unit: AgeUnit['unit']): string | null {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  if (!Number.isSafeInteger(count) || count > 100_000) return null;
  if (unit === 'year') return year - count >= 1000 ? iso(year - count) : null;
  if (unit === 'month') {
    if (asOf.length < 7) return null;
    const months = year * 12 + month - 1 - count;
    return months >= 12_000 ? iso(Math.floor(months / 12), (months % 12) + 1) : null;
  }
  if (asOf.length < 10) return null;
  return new Date(Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`) - count * DAY).toISOString().slice(0, 10);
}

function latest(asOf: string, month: number, day: number): string | null {
  if (asOf.length < 10) return null;
  const year = Number(asOf.slice(0, 4));
  const found = [year, year - 1, year - 2, year - 3, year - 4].find(
    (candidate) => isDay(candidate, month, day) && iso(candidate, month, day) <= asOf.slice(0, 10),
  );
  return found === undefined ? null : iso(found, month, day);
}
