import { fold } from '../../common/fold.js';
import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { readPageDate } from './page-date.js';
import type { PageDate } from './page-date.js';

const LONGEST = 140;
const EMPHASIS = /^[*_]{1,3}|[*_]{1,3}$/g;
const LIST_MARK = /^[-*•·‣▪–—]\s+/;

/** A line that gives a date, alone or between a publisher, a section and such. */
export interface DateLine {
  readonly date: PageDate;
  /** What else stands in it, in order. */
  readonly others: readonly string[];
}

/** The date line that a line is; null if it is none. */
export function readDateLine(text: string, cues: BoilerplateCues): DateLine | null {
  if (text.length > LONGEST) return null;
  const line = withoutMark(text).replace(EMPHASIS, '');
  const whole = readPageDate(line, cues.dates);
  if (whole) return { date: whole, others: [] };
  return amongPieces(line, cues) ?? afterComma(line, cues);
}

/** "Harbour Post · Politics · 3 days ago" */
function amongPieces(line: string, cues: BoilerplateCues): DateLine | null {
  const pieces = line.split(/\s+[|·•–—-]\s+|\s*[|·•]\s*/).filter((piece) => piece !== '');
  const dates = pieces.map((piece) => readPageDate(piece, cues.dates));
  const date = dates.find((found) => found !== null);
  const others = pieces.filter((_, i) => dates[i] === null);
  return date && others.every(isTag) ? { date, others } : null;
}

/** "Harbour Post, May 3, 2021" */
function afterComma(line: string, cues: BoilerplateCues): DateLine | null {
  const comma = line.indexOf(', ');
  const date = comma > 0 ? readPageDate(line.slice(comma + 2), cues.dates) : null;
  const publisher = line.slice(0, comma);
  return date && isTag(publisher) ? { date, others: [publisher] } : null;
}

/** Whether a text is as short as a publisher or a section: no sentence, no headline. */
export function isTag(text: string): boolean {
  return text.length <= 50 && !/[.!?;:]$/.test(text) && (text.match(/\S+/g) ?? []).length <= 6 && /\p{L}/u.test(text);
}

/** Whether a line is an entry of a list of tags: "- Politics". */
export function isTagItem(text: string): boolean {
  return LIST_MARK.test(text) && isTag(withoutMark(text));
}

export function withoutMark(text: string): string {
  return text.replace(LIST_MARK, '');
}

/** The field that a line such as "Source: …" gives, and its value; null if it is no such line. */
export function readLabel(
  text: string,
  cues: BoilerplateCues,
): { readonly field: string; readonly value: string } | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 30 || text.length > 300) return null;
  const field = cues.labels.get(fold(text.slice(0, colon)).trim());
  const value = text.slice(colon + 1).trim();
  return field && value ? { field, value } : null;
}
