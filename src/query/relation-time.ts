import type { EdgeAttributes } from '../model/graph-data.js';
import { dateInterval, type DateInterval } from './date-interval.js';

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** When a relation was: its events' time, open ends included; if the texts give none, its documents' dates; null without any. */
export function relationTime({ since, until, evidence }: EdgeAttributes): DateInterval | null {
  if (since !== null || until !== null) return { start: since ?? FIRST, end: until ?? LAST };
  const published = evidence.flatMap(({ date }) => (date === null ? [] : (dateInterval(date) ?? [])));
  if (published.length === 0) return null;
  return {
    start: published.reduce((least, { start }) => (start < least ? start : least), LAST),
    end: published.reduce((most, { end }) => (end > most ? end : most), FIRST),
  };
}
