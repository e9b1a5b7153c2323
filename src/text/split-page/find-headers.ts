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

const TEXT = 150;
const MOST_ITEMS = 6;

/** What could be headers of articles, in order: a date, a publisher and a title above a paragraph of text. */
export function findHeaders(lines: readonly Line[], cues: BoilerplateCues): readonly Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < lines.length;) {
    const header = headerAt(lines, at, headers.at(-1)?.to ?? 0, cues);
    if (header) headers.push(header);
    at = header ? header.to : at + 1;
  }
  return headers;
}

function headerAt(lines: readonly Line[], at: number, floor: number, cues: BoilerplateCues): Header | null {
  const line = lines[at];
  if (!line) return null;
  const dated = readDateLine(line.text, cues);
  return (dated ? aroundDate(lines, at, floor, dated, cues) : null) ?? labelsAt(lines, at, cues);
}

function aroundDate(
  lines: readonly Line[],
  at: number,
  floor: number,
  dated: DateLine,
  cues: BoilerplateCues,
): Header | null {
  let below = at + 1;
  while (below < at + MOST_ITEMS && isMeta(lines[below], cues)) below += 1;
  const items = lines
    .slice(at + 1, below)
    .filter((line) => isTagItem(line.text))
    .map((line) => withoutMark(line.text));
  return titleBelow(lines, at, floor, below, dated, items) ?? titleAbove(lines, at, floor, below, dated, items);
}

function titleBelow(
  lines: readonly Line[],
  at: number,
  floor: number,
  below: number,
  dated: DateLine,
  items: readonly string[],
): Header | null {
  const title = lines[below];
  if (!title || !looksLikeHeadline(title.text)) return null;
  const next = lines[below + 1];
  const to = next && looksLikeHeadline(next.text) ? below + 2 : below + 1;
  const above = at > floor ? tagAt(lines, at - 1) : null;
  const publisher = above ?? dated.others[0] ?? items.at(-1) ?? null;
  if (publisher === null || !isText(lines, to)) return null;
  const from = above === null ? at : at - 1;
  return { layout: 'title-last', from, to, start: title.start, title: title.text, publisher, date: dated.date };
}

function titleAbove(
  lines: readonly Line[],
  at: number,
  floor: number,
  below: number,
  dated: DateLine,
  items: readonly string[],
): Header | null {
  if (!isText(lines, below)) return null;
  const above = at > floor ? tagAt(lines, at - 1) : null;
  const inLine = dated.others[0] ?? items.at(-1) ?? null;
  for (const from of inLine === null && above !== null ? [at - 2] : [at - 1, at - 2]) {
    const title = lines[from];
    const publisher = from === at - 2 ? (above ?? inLine) : inLine;
    if (from < floor || !title || publisher === null || !looksLikeHeadline(title.text)) continue;
    return {
      layout: 'title-first',
      from,
      to: below,
      start: title.start,
      title: title.text,
      publisher,
      date: dated.date,
    };
  }
  return null;
}

/** "Title: …", "Source: …", "Date: …" on lines of their own; the title may stand without a label before or after them. */
function labelsAt(lines: readonly Line[], at: number, cues: BoilerplateCues): Header | null {
  const fields = new Map<string, string>();
  let to = at;
  for (let label = labelAt(lines, to, cues); label; label = labelAt(lines, to, cues)) {
    if (!fields.has(label.field)) fields.set(label.field, label.value);
    to += 1;
  }
  const line = lines[at];
  if (!line || to - at < 2 || !(fields.has('date') || fields.has('publisher'))) return null;
  const own = lines[to];
  const isOwn = !fields.has('title') && own !== undefined && looksLikeHeadline(own.text);
  const title = fields.get('title') ?? (isOwn ? own.text : null);
  const body = isOwn ? to + 1 : to;
  if (title === null || !isText(lines, body)) return null;
  const date = readPageDate(fields.get('date') ?? '', cues.dates);
  const publisher = fields.get('publisher') ?? null;
  return { layout: 'labels', from: at, to: body, start: isOwn ? own.start : line.start, title, publisher, date };
}

function labelAt(lines: readonly Line[], at: number, cues: BoilerplateCues): ReturnType<typeof readLabel> {
  const line = lines[at];
  return line ? readLabel(line.text, cues) : null;
}

function tagAt(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  return line && isTag(line.text) && !isTagItem(line.text) ? line.text : null;
}

function isMeta(line: Line | undefined, cues: BoilerplateCues): boolean {
  if (!line) return false;
  return isTagItem(line.text) || isByline(line.text, cues) || readDateLine(line.text, cues) !== null;
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
