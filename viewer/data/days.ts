const dayLength = 86_400_000;

/** Days since 1970-01-01 of the first and the last day that an ISO date (`2025`, `2025-07`, `2025-07-21`) covers. */
export function daysOf(date: string): readonly [number, number] | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (month > 12 || day > 31) return null;
  if (day > 0) return [toDay(year, month - 1, day), toDay(year, month - 1, day)];
  if (month > 0) return [toDay(year, month - 1, 1), toDay(year, month, 1) - 1];
  return [toDay(year, 0, 1), toDay(year + 1, 0, 1) - 1];
}

/** `month` counts from 0 and may be past December. */
export function toDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  // setUTCFullYear, unlike Date.UTC, takes years below 100 as they are.
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / dayLength);
}

/** `2025-07-21` */
export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `21 Jul 2025`, `Jul 2025` or `2025`, as precise as the ISO date given; what is no date comes back as it is. */
export function readableDate(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return date;
  const month = match[2] ? months[Number(match[2]) - 1] : undefined;
  if (!month) return match[1] ?? date;
  return match[3] ? `${Number(match[3])} ${month} ${match[1]}` : `${month} ${match[1]}`;
}

/** "21 Jul 2025", or from and until with an en dash. */
export function readableSpan(since: string | null, until: string | null): string {
  if (since && until) return since === until ? readableDate(since) : `${readableDate(since)} – ${readableDate(until)}`;
  if (since) return `since ${readableDate(since)}`;
  return until ? `until ${readableDate(until)}` : '';
}
