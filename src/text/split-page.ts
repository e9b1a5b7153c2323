import type { BoilerplateCues } from '../model/boilerplate-cues.js';
import type { Document } from '../model/document.js';
import { isProse } from './regions/headline.js';
import { linesOf } from './regions/lines.js';
import type { Line } from './regions/lines.js';
import { describeDocument } from './split-page/describe-document.js';
import { findHeaders } from './split-page/find-headers.js';
import type { Header } from './split-page/find-headers.js';
import { commonOrder, resolveDate } from './split-page/resolve-date.js';
import type { DateOrder } from './split-page/resolve-date.js';

export interface SplitOptions {
  /** ISO date that "3 days ago" counts from where the page has no date of its own. */
  readonly asOf?: string | null;
}

/** Text before the first header as long as this is an article, and the headers under it are links or comments. */
const LONGEST_PREAMBLE = 400;
const LAYOUTS = ['title-last', 'title-first', 'labels'] as const;

/**
 * The articles of a page, `id#1`, `id#2`, …, each with its own span, title, date and publisher, and the page's text; or the one
 * document that it is, with what its first lines say. A page shows by headers of one layout above its articles.
 */
export function splitPage(document: Document, cues: BoilerplateCues, options: SplitOptions = {}): readonly Document[] {
  const asOf = document.date ?? options.asOf ?? null;
  if (document.regions !== null) return [document];
  const lines = linesOf(document.text, document.span);
  const headers = repeatedHeaders(lines, cues);
  if (headers.length < 2) return [describeDocument(document, cues, asOf)];
  const dateOf = dateReader(headers, asOf);
  return headers.map((header, i) => ({
    ...document,
    id: `${document.id}#${i + 1}`,
    span: { start: header.start, end: articleEnd(lines, headers, i) },
    title: header.title,
    date: dateOf(header) ?? document.date,
    publisher: header.publisher ?? document.publisher,
    diagnostics: i === 0 ? document.diagnostics : [],
  }));
}

function repeatedHeaders(lines: readonly Line[], cues: BoilerplateCues): readonly Header[] {
  const found = findHeaders(lines, cues);
  if (found.length < 2) return found;
  const [most = []] = LAYOUTS.map((layout) => found.filter((header) => header.layout === layout)).sort(
    (a, b) => b.length - a.length,
  );
  const before = lines.slice(0, most[0]?.from ?? 0).filter((line) => isProse(line.text));
  const preamble = before.reduce((sum, line) => sum + line.text.length, 0);
  return preamble > LONGEST_PREAMBLE ? [] : most;
}

function articleEnd(lines: readonly Line[], headers: readonly Header[], at: number): number {
  const next = headers[at + 1];
  const last = lines[(next?.from ?? lines.length) - 1];
  return last?.end ?? 0;
}

/** How a header's date reads: numeric dates are written in one order by a publisher, or else on a page. */
function dateReader(headers: readonly Header[], asOf: string | null): (header: Header) => string | null {
  const byPublisher = new Map<string | null, Header[]>();
  for (const header of headers) {
    const own = byPublisher.get(header.publisher);
    if (own) own.push(header);
    else byPublisher.set(header.publisher, [header]);
  }
  const orderOf = (some: readonly Header[]): DateOrder | null =>
    commonOrder(
      some.flatMap(({ date }) => date ?? []),
      asOf,
    );
  const orders = new Map([...byPublisher].map(([publisher, some]) => [publisher, orderOf(some)]));
  const onPage = orderOf(headers);
  return ({ date, publisher }) => (date ? resolveDate(date, asOf, orders.get(publisher) ?? onPage) : null);
}
