import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Document } from '../../model/document.js';
import type { Region } from '../../model/region.js';
import { checkFields, webAddress } from '../document-fields.js';
import type { RawFields } from '../document-fields.js';
import type { InputFile } from '../input-file.js';
import type { ReadResult } from '../trouble.js';
import { errorIn, trouble } from '../trouble.js';
import { blocksOf } from './html-blocks.js';
import type { HtmlBlock } from './html-blocks.js';
import type { HtmlElement, HtmlPage } from './html-node.js';
import { isParsable, isReadable } from './is-readable.js';
import { pageArticles } from './page-articles.js';
import { pageMetadata, textOf, timeOf } from './page-metadata.js';

interface Article {
  readonly blocks: readonly HtmlBlock[];
  readonly fields: RawFields;
}

/**
 * The article of a page, or its articles if it shows several in full, without menus and the like. The text is made here:
 * paragraphs with an empty line between them, the headline first; headings and captions are marked as regions.
 */
export function readHtml(html: string, input: InputFile, warnings: readonly Diagnostic[]): readonly ReadResult[] {
  const articles = attempt(html)?.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'body'));
  if (articles && articles.length > 0) return documentsOf(articles, input, warnings);
  if (articles) {
    const message = 'There is no article on this page; save it again with its text, or as plain text.';
    return [trouble(errorIn(input.file, 'empty', message))];
  }
  const message =
    'This page is nested too deeply, or too large, or too broken to be read; save its article as plain text.';
  return [trouble(errorIn(input.file, 'bad-html', message))];
}

/** Null for a page that the libraries cannot take: they are written for browsers, and throw on some that no browser would make. */
function attempt(html: string): readonly Article[] | null {
  if (!isParsable(html)) return null;
  try {
    const page = pageOf(html);
    return isReadable(page) ? articlesOf(html, page) : null;
  } catch {
    return null;
  }
}

function articlesOf(html: string, page: HtmlPage): readonly Article[] {
  const fields = pageMetadata(page);
  const several = pageArticles(page);
  if (several.length > 0)
    return several.map((article) => ({ blocks: blocksOf(article), fields: ownFields(article, fields) }));
  // The library rewrites the page that it is given, so what it cannot read is parsed again.
  const found = new Readability<unknown>(page as never, {
    serializer: (node: unknown) => node,
  }).parse();
  const root = (found?.content ?? pageOf(html).body) as HtmlElement | null;
  const blocks = root ? blocksOf(root) : [];
  const publisher = fields.publisher ?? found?.siteName ?? null;
  return [{ blocks: titled(blocks, fields.title), fields: { ...fields, publisher } }];
}

function pageOf(html: string): HtmlPage {
  return parseHTML(/<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
    .document as unknown as HtmlPage;
}

/** The headline is often set apart from the article; it states relations too. */
function titled(blocks: readonly HtmlBlock[], title: string | null): readonly HtmlBlock[] {
  const text = title?.replace(/\s+/g, ' ').trim();
  if (!text || blocks.slice(0, 3).some((block) => text.startsWith(block.text))) return blocks;
  return [{ kind: 'headline', text }, ...blocks];
}

function ownFields(article: HtmlElement, page: RawFields): RawFields {
  const heading = article.querySelector('h1, h2, h3');
  const link = heading?.querySelector('a')?.getAttribute('href');
  const url = link ? webAddress(link, page.url ?? undefined) : null;
  return {
    title: textOf(heading),
    date: timeOf(article) ?? page.date,
    publisher: page.publisher,
    url: url ?? page.url,
  };
}

function documentsOf(
  articles: readonly Article[],
  { id, file }: InputFile,
  warnings: readonly Diagnostic[],
): readonly ReadResult[] {
  const pieces: string[] = [];
  let length = 0;
  const placed = articles.map(({ blocks, fields }) => {
    const start = length;
    const regions: Region[] = [];
    for (const { kind, text } of blocks) {
      regions.push({ kind, start: length, end: length + text.length });
      pieces.push(text);
      length += text.length + 2;
    }
    return { fields, regions, span: { start, end: length - 2 } };
  });
  const text = pieces.join('\n\n');
  return placed.map(({ fields, regions, span }, i): ReadResult => {
    const { diagnostics, ...checked } = checkFields(fields, file, null);
    const document: Document = {
      id: placed.length > 1 ? `${id}#${i + 1}` : id,
      ...{ file, text, span, ...checked, regions, diagnostics: [...(i === 0 ? warnings : []), ...diagnostics] },
    };
    return { type: 'document', document, line: null };
  });
}
