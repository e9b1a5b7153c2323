import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { isProse, looksLikeHeadline } from '../regions/headline.js';
import type { Line } from '../regions/lines.js';
import { isByline } from '../regions/names.js';
import { isTag, isTagItem, readDateLine, readLabel, withoutMark } from './date-line.js';
import type { DateLine } from './date-line.js';
import type { PageDate } from './page-date.js';
import { readPageDate } from './page-date.js';

/** The lines above an article of a page. */
export interface Header {
  readonly layout: 'title-last' | 'title-first' | 'labels';
  /** The line it begins with, and the first line of the text under it. */
  readonly from: number;
  readonly to: number;
  /** Where the article's own text begins, its title included. */
  readonly start: number;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: PageDate | null;
}

interface Page {
  readonly lines: readonly Line[];
  readonly cues: BoilerplateCues;
  /** The first line after the header before. */
  readonly floor: number;
}

const RULE = /^[-=*_~#+ ]{3,}$/;
const TEXT = 150;
const MOST_ITEMS = 6;
/** A header has fewer; without a bound, a page of nothing but labels takes hours. */
const MOST_LABELS = 20;

/** What could be headers of articles, in order: a date, a publisher and a title above a paragraph of text. */
export function findHeaders(lines: readonly Line[], cues: BoilerplateCues): readonly Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < lines.length;) {
    const header = headerAt({ lines, cues, floor: headers.at(-1)?.to ?? 0 }, at);
    if (header) headers.push(header);
    at = header ? header.to : at + 1;
  }
  return headers;
}

function headerAt(page: Page, at: number): Header | null {
  const line = page.lines[at];
  const dated = line ? readDateLine(line.text, page.cues) : null;
  return (dated ? aroundDate(page, at, dated) : null) ?? labelsAt(page.lines, at, page.cues);
}

function aroundDate(page: Page, at: number, dated: DateLine): Header | null {
  const { lines, cues } = page;
  let below = at + 1;
  while (below < at + MOST_ITEMS && isMeta(lines[below], cues)) below += 1;
  const items = lines.slice(at + 1, below).filter(({ text }) => isTagItem(text));
  const tags = items.map(({ text }) => withoutMark(text));
  return titleBelow(page, at, below, dated, tags) ?? titleAbove(page, at, below, dated, tags);
}

function titleBelow(page: Page, at: number, below: number, dated: DateLine, items: readonly string[]): Header | null {
  const { lines } = page;
  const title = titleAt(lines, below);
  if (title === null) return null;
  const to = titleAt(lines, below + 1) === null ? below + 1 : below + 2;
  const above = tagAt(page, at - 1);
  const from = above === null ? at : at - 1;
  const publisher = above ?? dated.others[0] ?? items.at(-1) ?? null;
  if ((publisher === null && !isRuled(lines, from)) || !isText(lines, to)) return null;
  return { layout: 'title-last', from, to, start: lines[below]?.start ?? 0, title, publisher, date: dated.date };
}

function titleAbove(page: Page, at: number, below: number, dated: DateLine, items: readonly string[]): Header | null {
  const { lines, floor, cues } = page;
  if (!isText(lines, below)) return null;
  let above = at - 1;
  while (above >= floor && isByline(lines[above] as Line, cues)) above -= 1;
  const inLine = dated.others[0] ?? items.at(-1) ?? null;
  const tag = tagAt(page, above);
  for (const [from, publisher] of [
    [above, inLine],
    [above - 1, tag],
  ] as const) {
    const title = from < floor ? null : titleAt(lines, from);
    if (title === null || (publisher === null && !isRuled(lines, from))) continue;
    return {
      layout: 'title-first',
      from,
      to: below,
      start: lines[from]?.start ?? 0,
      title,
      publisher,
      date: dated.date,
    };
  }
  return null;
}

/** "Title: …", "Source: …", "Date: …" on lines of their own; the title may stand without a label before or after them. */
function labelsAt(lines: readonly Line[], at: number, cues: BoilerplateCues): Header | null {
  const first = labelAt(lines, at, cues);
  if (first === null) return null;
  const fields = new Map<string, string>();
  let to = at;
  for (let label: typeof first | null = first; label && to < at + MOST_LABELS; label = labelAt(lines, to, cues)) {
    if (!fields.has(label.field)) fields.set(label.field, label.value);
    to += 1;
  }
  const line = lines[at];
  if (!line || to - at < 2 || !(fields.has('date') || fields.has('publisher'))) return null;
  const own = fields.has('title') ? null : titleAt(lines, to);
  const title = fields.get('title') ?? own;
  const body = own === null ? to : to + 1;
  if (title === null || !isText(lines, body)) return null;
  const date = readPageDate(fields.get('date') ?? '', cues.dates);
  const publisher = fields.get('publisher') ?? null;
  return {
    layout: 'labels',
    from: at,
    to: body,
    start: own === null ? line.start : (lines[to]?.start ?? 0),
    title,
    publisher,
    date,
  };
}

function labelAt(lines: readonly Line[], at: number, cues: BoilerplateCues): ReturnType<typeof readLabel> {
  const line = lines[at];
  return line ? readLabel(line.text, cues) : null;
}

function tagAt({ lines, floor, cues }: Page, at: number): string | null {
  const line = at >= floor ? lines[at] : undefined;
  return line && isTag(line.text) && !isTagItem(line.text) && !isByline(line, cues) ? line.text : null;
}

/** The headline that a line is, without the marks of a heading; null if it is none. */
function titleAt(lines: readonly Line[], at: number): string | null {
  const text = lines[at]?.text.replace(/^#{1,6}\s+/, '');
  return text !== undefined && looksLikeHeadline(text) ? text : null;
}

/** Whether articles are kept apart by rules: what begins after one, or begins the page, needs no publisher to be one. */
function isRuled(lines: readonly Line[], from: number): boolean {
  const before = lines[from - 1];
  return before === undefined || RULE.test(before.text);
}

function isMeta(line: Line | undefined, cues: BoilerplateCues): boolean {
  if (!line) return false;
  return isTagItem(line.text) || isByline(line, cues) || readDateLine(line.text, cues) !== null;
}

/** Whether a paragraph of text begins with a line: it is long, a sentence, or wrapped into the next line. */
function isText(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return false;
  return (
    line.text.length >= TEXT || isProse(line.text, 60) || (line.text.length >= 50 && /^\p{Ll}/u.test(next?.text ?? ''))
  );
}
