const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})\b/u;
const MONTH_FIRST = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
const MONTH_ONLY = /^(\p{L}{3,9})\.? (\d{4})$/u;
const WEEKDAY = /^\p{L}{3,9}\.?,? (?=\p{L}{3,9}\.? \d|\d)/u;

/**
 * The date that a text begins with, as precise as it is (`2025`, `2025-07`, `2025-07-21`): ISO 8601, `21 July 2025`,
 * `July 21, 2025`, `Mon, 21 Jul 2025 09:30 GMT`. Null for anything else, for days that no calendar has, and for `12-07-2025`,
 * whose order is open. A time of day is passed over: the date is the one written.
 */
export function readDate(text: string): string | null {
  const written = text.slice(0, 80).replace(/\s+/g, ' ').trim();
  const iso = ISO.exec(written) ?? COMPACT.exec(written);
  if (iso) return isoDate(iso[1], iso[2], iso[3]);
  return readWords(written) ?? readWords(written.replace(WEEKDAY, ''));
}

function readWords(written: string): string | null {
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst) return isoDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst) return isoDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(written);
  return monthOnly ? isoDate(monthOnly[2], monthNumber(monthOnly[1])) : null;
}

/** Month names are the language's own: ECMAScript dates know them, by their first three letters. */
function monthNumber(name = ''): string {
  const time = Date.parse(`1 ${name.slice(0, 3)} 2000 UTC`);
  return Number.isNaN(time) ? '00' : String(new Date(time).getUTCMonth() + 1).padStart(2, '0');
}

/** The parts as an ISO date, or null if no calendar has it. */
export function isoDate(year = '', month?: string, day?: string): string | null {
  if (month === undefined) return /^[12]\d{3}$/.test(year) ? year : null;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const written = parts.join('-');
  const time = Date.parse(`${written}${day === undefined ? '-01' : ''}T00:00:00Z`);
  return /^[12]/.test(year) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
