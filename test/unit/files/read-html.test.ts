import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAll, temporaryFolder } from './temporary-folder.js';
import type { TemporaryFolder } from './temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const long = (start: string): string =>
  `${start} ${'The two ministers talked about grain, ships and the price of both. '.repeat(4).trim()}`;

const PAGE = `<!doctype html><html><head>
<title>Ministers meet in Oslo | The Example</title>
<meta property="og:title" content="Ministers meet in Oslo">
<meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="2025-07-21T23:30:00-05:00">
<link rel="canonical" href="https://example.org/oslo">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Other","datePublished":"2020-01-01"}]}</script>
</head><body>
<nav><ul><li>Home</li><li>World</li></ul></nav>
<article><h1>Ministers meet in Oslo</h1>
<p>${long('Norway&#8217;s minister met her <b>Danish</b> colleague in&nbsp;Oslo.')}</p>
<figure><img src="a.jpg"><figcaption>The two ministers on Monday. Photo: A. Body</figcaption></figure>
<h2>A long day</h2>
<p>${long('They went on until the evening.')}</p>
<p>${long('Both signed a paper.')}</p><script>alert(1)</script></article>
<footer>Contact us</footer></body></html>`;

describe('readHtml', () => {
  it('reads the article with its metadata, paragraphs, headings and captions', async () => {
    const { documents } = await readAll([folder.put('oslo.html', PAGE)]);
    const [document] = documents;
    expect(document).toMatchObject({
      id: 'oslo', title: 'Ministers meet in Oslo', publisher: 'The Example', date: '2025-07-21', url: 'https://example.org/oslo',
    }); // prettier-ignore
    const pieces = document?.regions?.map(
      ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end).slice(0, 30)}`,
    );
    expect(pieces).toEqual([
      'headline: Ministers meet in Oslo',
      'body: Norway’s minister met her Dani',
      'caption: The two ministers on Monday. P',
      'headline: A long day',
      'body: They went on until the evening',
      'body: Both signed a paper. The two m',
    ]);
    expect(document?.text).toMatch(/^Ministers meet in Oslo\n\nNorway’s minister met her Danish colleague in Oslo\. /);
    expect(document?.text).not.toMatch(/alert|Home|Contact/);
  });

  it('takes JSON-LD and <time> where there is no OpenGraph', async () => {
    const ld =
      '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Linked","publisher":{"name":"LD Post"},"url":"https://ld.example/1"}</script>';
    const page = `<html><head>${ld}</head><body><article><time datetime="2024-05-06T10:00">May 6</time><p>${long('One.')}</p><p>${long('Two.')}</p></article></body></html>`;
    const { documents } = await readAll([folder.put('ld.htm', page)]);
    expect(documents).toMatchObject([
      { title: 'Linked', publisher: 'LD Post', date: '2024-05-06', url: 'https://ld.example/1' },
    ]);
  });

  it('makes a document of each article that a page shows in full', async () => {
    const article = (n: number): string =>
      `<article><h2><a href="/story/${n}">Story number ${n}</a></h2><time datetime="2025-07-0${n}">then</time><p>${long('One.')}</p><p>${long('Two.')}</p></article>`;
    const page = `<html><head><link rel="canonical" href="https://example.org/"></head><body>${article(1)}${article(2)}<article><h2>Teaser</h2><p>Short.</p></article></body></html>`;
    const { documents } = await readAll([folder.put('page.html', page)]);
    expect(documents.map(({ id, title, date, url }) => [id, title, date, url])).toEqual([
      ['page#1', 'Story number 1', '2025-07-01', 'https://example.org/story/1'],
      ['page#2', 'Story number 2', '2025-07-02', 'https://example.org/story/2'],
    ]);
    expect(documents.map(({ text, span }) => text.slice(span.start, span.start + 14))).toEqual([
      'Story number 1',
      'Story number 2',
    ]);
    expect(documents[1]?.text.slice(documents[1].span.end)).toBe('');
  });

  it('reads a page in the charset that it declares', async () => {
    const page = `<html><head><meta charset="windows-1251"><title>x</title></head><body><p>`;
    const bytes = Buffer.concat([
      Buffer.from(page),
      Buffer.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]),
      Buffer.from(`</p><p>${long('Text.')}</p></body></html>`),
    ]);
    const { documents } = await readAll([folder.put('ru.html', bytes)]);
    expect(documents[0]?.text).toContain('Москва');
  });

  it('reports a page without an article and one that is nested beyond reason', async () => {
    const deep = `<html><body>${'<div>'.repeat(60_000)}x`;
    const { documents, troubles } = await readAll([
      folder.put('a.html', '<html><body><nav>Home</nav></body></html>'),
      folder.put('b.html', deep),
    ]);
    expect(documents).toEqual([]);
    expect(troubles.map(({ code }) => code)).toEqual(['empty', 'bad-html']);
  });

  it('reads a fragment without html or body', async () => {
    const { documents } = await readAll([folder.put('part.html', `<p>${long('Only a part.')}</p>`)]);
    expect(documents[0]?.text).toMatch(/^Only a part\. /);
  });
});
