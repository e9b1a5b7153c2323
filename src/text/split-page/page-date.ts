import { fold } from '../../common/fold.js';
import type { AgeUnit, DateWords } from '../../model/boilerplate-cues.js';

/** A date as a page writes it, before what it counts from or its order is known. */
export type PageDate =
  | { readonly type: 'iso'; readonly date: string }
  | { readonly type: 'numeric'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly type: 'ago'; readonly count: number; readonly unit: AgeUnit['unit'] }
  | { readonly type: 'yearless'; readonly month: number; readonly day: number };

const LEXEMES =
  /\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:t[\d:.]+z?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}:\d\d(?::\d\d)?|\d+|\p{L}[\p{L}.]*|\S/gu;
const MARK = /^(?:[,.|:;()·•–—-]|\d{1,2}:\d\d(?::\d\d)?)$/;
const LONGEST = 90;

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  count: number | null;
  found: PageDate | null;
  /** "3 days" is a length of time until an "ago" follows. */
  needsAgo: boolean;
}

/** The date that a line is, if it is nothing else; null if it is no date. */
export function readPageDate(line: string, words: DateWords): PageDate | null {
  if (line.length > LONGEST) return null;
  const parts: Parts = { year: null, month: null, day: null, count: null, found: null, needsAgo: false };
  const folded = fold(line);
  LEXEMES.lastIndex = 0;
  for (let found = LEXEMES.exec(folded); found !== null; found = LEXEMES.exec(folded))
    if (!take(found[0], parts, words)) return null;
  return parts.needsAgo ? null : (parts.found ?? calendarDate(parts));
}

function take(lexeme: string, parts: Parts, words: DateWords): boolean {
  if (MARK.test(lexeme)) return true;
  if (/^\d/.test(lexeme)) return takeDigits(lexeme, parts);
  return takeWord(lexeme.replaceAll('.', ''), parts, words);
}

function takeDigits(lexeme: string, parts: Parts): boolean {
  const numbers = lexeme.split(/[-/.t]/).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length >= 3) {
    if (parts.found || first > 9999) return parts.found !== null;
    if (first > 31) return set(parts, isoOf(first, second, third));
    return set(parts, numericOf(first, second, third));
  }
  if (first >= 1900 && first <= 2199 && lexeme.length === 4 && parts.year === null) parts.year = first;
  else if (parts.count === null) parts.count = first;
  else return false;
  if (first >= 1 && first <= 31 && parts.day === null && lexeme.length <= 2) parts.day = first;
  return true;
}

function takeWord(word: string, parts: Parts, words: DateWords): boolean {
  const month = words.months.get(word);
  if (month !== undefined && parts.month === null) {
    parts.month = month;
    return true;
  }
  const days = words.days.get(word);
  if (days !== undefined) return set(parts, { type: 'ago', count: -days, unit: 'day' });
  if (words.articles.has(word)) {
    parts.count = 1;
    return true;
  }
  const unit = words.shortUnits.get(word) ?? words.units.get(word);
  if (unit && parts.count !== null && !parts.found) {
    parts.needsAgo = !words.shortUnits.has(word);
    return set(parts, { type: 'ago', count: parts.count * unit.times, unit: unit.unit });
  }
  if (words.ago.has(word)) {
    parts.needsAgo = false;
    return parts.found?.type === 'ago';
  }
  return words.fillers.has(word);
}

function set(parts: Parts, found: PageDate | null): boolean {
  parts.found ??= found;
  return found !== null;
}

function isoOf(year: number, month: number, day: number): PageDate | null {
  if (!isDay(year, month, day)) return null;
  return { type: 'iso', date: iso(year, month, day) };
}

function numericOf(first: number, second: number, year: number): PageDate | null {
  return isDay(year, first, second) || isDay(year, second, first) ? { type: 'numeric', first, second, year } : null;
}

function calendarDate({ year, month, day }: Parts): PageDate | null {
  if (month === null) return null;
  if (year === null) return day === null ? null : { type: 'yearless', month, day };
  if (day === null) return { type: 'iso', date: iso(year, month) };
  return isoOf(year, month, day);
}

/** Whether the calendar has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The parts of a date as ISO 8601, as many as are given. */
export function iso(year: number, month?: number, day?: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-');
}
