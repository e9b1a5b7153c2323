import { describe, expect, it } from '@jest/globals';
import { harbour } from '../unit/viewer/harbour.js';
import { serveViewer } from './serve-viewer.js';
import { announced, reading, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('the viewer under strain', () => {
  it('falls back to the table where there is no WebGL', async () => {
    const context = await pages.browser().newContext();
    await context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind.includes('webgl') ? null : (original.call(this, kind) as never);
      } as never;
    });
    const page = await context.newPage();
    await page.goto(pages.address());
    await page.getByRole('table', { name: 'Relations' }).waitFor();
    expect(await page.locator('.toast').textContent()).toContain('no WebGL');
  });

  it('says what is wrong with a file that is no graph, and opens a right one', async () => {
    const empty = await serveViewer({});
    const page = await pages.open('', {}, empty.address);
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"nodes": []}') });
    expect(await page.getByRole('alert').textContent()).toBe(
      'This is not a whowhom graph: attributes should be an object, but is missing.',
    );
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'g.json', mimeType: 'application/json', buffer: Buffer.from(harbour.graph) });
    await page.getByRole('application').waitFor();
    empty.close();
  });

  it('lets no script run but its own, not even one that somebody puts into the page', async () => {
    const context = await pages.browser().newContext();
    const page = await context.newPage();
    await page.goto(pages.address());
    await page.getByRole('application').waitFor();
    const breaches = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.isBroken = true';
      document.body.append(script);
      const picture = document.createElement('img');
      picture.setAttribute('onerror', 'window.isBroken = true');
      picture.src = 'https://elsewhere.example/x.png';
      document.body.append(picture);
      await fetch('https://elsewhere.example/').catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [...found, 'isBroken' in window];
    });
    expect(breaches.sort()).toEqual(['connect-src', false, 'img-src', 'script-src-attr', 'script-src-elem'].sort());
  });

  it('keeps the graph that is open where another file is none', async () => {
    const page = await pages.open('#actor=country:norway');
    await page.getByRole('button', { name: 'Share' }).click();
    const file = { name: 'x.html', mimeType: 'text/html', buffer: Buffer.from('<html></html>') };
    await page.getByLabel('Open another graph').last().setInputFiles(file);
    await announced(page).getByText('it looks like XML or HTML').waitFor({ state: 'attached' });
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
  });

  it('reads the whole texts that are opened with a graph', async () => {
    const empty = await serveViewer({});
    const page = await pages.open('#document=gazette-1', {}, empty.address);
    const json = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([json('harbour.json', harbour.graph), json('harbour.documents.ndjson', harbour.documents)]);
    await reading(page).getByText('The quay was wet all week.').waitFor();
    empty.close();
  });
});
