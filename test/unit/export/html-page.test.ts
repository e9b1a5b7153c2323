import { describe, expect, it } from '@jest/globals';
import { writeHtmlPage } from '../../../src/export/html-page.js';

const page = `<html><script>const slot = '<template id="data"></template>';</script><body><template id="data"></template></body></html>`;

describe('one HTML file', () => {
  it('has the graph and the documents where the page has its place for data', () => {
    const written = writeHtmlPage(page, '{"a":1}', '{"id":"x"}\n{"id":"y"}');
    expect(written).toBe(
      page.slice(0, page.lastIndexOf('<template')) +
        '<script type="application/json" id="graph">{"a":1}</script>\n' +
        '<script type="application/x-ndjson" id="documents">{"id":"x"}\n{"id":"y"}</script></body></html>',
    );
    expect(writeHtmlPage(page, '{}', null)).not.toContain('id="documents"');
  });

  it('lets no name or text end the element it stands in', () => {
    const hostile = JSON.stringify({ label: '</script><script>alert(1)</script><!-- $& $1' });
    const written = writeHtmlPage(page, hostile, hostile);
    expect(written.match(/<\/script>/g)?.length).toBe(3);
    expect(written).not.toContain('<!--');
    const json = /id="graph">([^]*?)<\/script>/.exec(written)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(JSON.parse(hostile));
  });

  it('refuses a page that has no place for data', () => {
    expect(() => writeHtmlPage('<html></html>', '{}', null)).toThrow('build it again');
  });
});
