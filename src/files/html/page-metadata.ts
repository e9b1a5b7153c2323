import { readDate } from '../../common/read-date.js';
import { webAddress } from '../document-fields.js';
import type { RawFields } from '../document-fields.js';
import type { HtmlElement, HtmlPage } from './html-node.js';
import { readLinkedData } from './linked-data.js';

/** Names and properties under which pages say these things, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'],
  date: ['article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date',
    'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published', 'cxenseparse:recs:publishtime'], // prettier-ignore
  publisher: ['og:site_name', 'dc.publisher', 'publisher', 'application-name', 'cre'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
} as const;

/** What a page says of itself: OpenGraph, then JSON-LD, then other meta tags, then its visible heading and <time>. */
export function pageMetadata(page: HtmlPage): RawFields {
  const metas = metaTags(page);
  const linked = readLinkedData(page);
  const meta = (field: keyof typeof META): string | null =>
    META[field].map((name) => metas.get(name)).find((value) => value) ?? null;
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const dates = [metas.get(META.date[0]) ?? null, linked.date, meta('date'), timeOf(page)];
  const urls = [canonical, meta('url'), linked.url].map((url) => (url === null ? null : webAddress(url)));
  return {
    title: meta('title') ?? linked.title ?? textOf(page.querySelector('h1')) ?? textOf(page.querySelector('title')),
    date: dates.map((date) => (date === null ? null : readDate(date))).find((date) => date !== null) ?? null,
    publisher: meta('publisher') ?? linked.publisher,
    url: urls.find((url) => url !== null) ?? null,
  };
}

function metaTags(page: HtmlPage): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tag.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The day of the first <time> in an element that has one, as the page writes it. */
export function timeOf(element: HtmlElement): string | null {
  for (const time of element.querySelectorAll('time')) {
    const written = time.getAttribute('datetime') ?? time.textContent ?? '';
    if (readDate(written) !== null) return written;
  }
  return null;
}

export function textOf(element: HtmlElement | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
