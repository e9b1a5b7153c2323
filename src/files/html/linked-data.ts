import type { RawFields } from '../document-fields.js';
import type { HtmlPage } from './html-node.js';

const ARTICLE = /(?:Article|Posting|Report|Review)$/;
const NOTHING: RawFields = { title: null, date: null, publisher: null, url: null };

/** What the first article of a page's JSON-LD says of itself. Data that is broken or of another shape counts as none. */
export function readLinkedData(page: HtmlPage): RawFields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ''), 0);
    if (article) return fieldsOf(article);
  }
  return NOTHING;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

type Thing = ReadonlyMap<string, unknown>;

function findArticle(value: unknown, depth: number): Thing | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const article = findArticle(item, depth + 1);
      if (article) return article;
    }
    return null;
  }
  const thing = new Map(Object.entries(value));
  const types = [thing.get('@type')].flat();
  return types.some((type) => ARTICLE.test(String(type))) ? thing : findArticle(thing.get('@graph'), depth + 1);
}

function fieldsOf(article: Thing): RawFields {
  const publisher = [article.get('publisher')].flat()[0];
  const page = article.get('mainEntityOfPage');
  return {
    title: stringOf(article.get('headline')),
    date: stringOf(article.get('datePublished')),
    publisher: stringOf(publisher) ?? partOf(publisher, 'name'),
    url: stringOf(article.get('url')) ?? stringOf(page) ?? partOf(page, '@id'),
  };
}

function partOf(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return stringOf(new Map<string, unknown>(Object.entries(value)).get(name));
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
