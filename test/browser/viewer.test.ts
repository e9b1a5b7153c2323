import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { harbour } from '../unit/viewer/harbour.js';
import { browserFlags, findBrowser } from './find-browser.js';
import { serveViewer, viewerPage, type ServedViewer } from './serve-viewer.js';

// Where there is no browser, fetching one takes minutes.
jest.setTimeout(600_000);

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
let served: ServedViewer;
/** What went wrong in any page: script errors and breaches of the content security policy. */
const troubles: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  served = await serveViewer({ 'graph.json': harbour.graph, 'documents.ndjson': harbour.documents });
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser?.close();
  served?.close();
});

async function open(hash = '', options: BrowserContextOptions = {}, address = served.address): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  await page.goto(`${address}${hash}`);
  return page;
}

const shownCounts = (page: Page) => page.getByTestId('visible-counts');
const reading = (page: Page) => page.getByRole('complementary', { name: 'Reading' });
const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters and legend' });

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

describe('the viewer', () => {
  it('draws the graph and says how much of it is shown', async () => {
    const page = await open();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
    const ink = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
    expect(ink).toBeGreaterThan(500);
    expect(await page.title()).toBe('harbour · whowhom');
  });

  it('leads from search to the marked sentence by keyboard alone, and back', async () => {
    const page = await open();
    await page.getByRole('application').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('osl');
    await page.getByRole('option', { name: /Norway/ }).waitFor();
    await page.keyboard.press('Enter');
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.getByTestId('announcement').textContent()).toMatch(/^1 of 4: Norway supplies Chad$/);
    await page.keyboard.press('Enter');
    await reading(page).getByRole('heading', { name: 'Norway supplies Chad', level: 2 }).waitFor();
    expect(await reading(page).locator('blockquote mark.is-predicate').first().textContent()).toBe('gave');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reading');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
  });

  it('walks from actor to actor with the arrow keys', async () => {
    const page = await open('#actor=country:norway');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await reading(page).getByRole('heading', { name: 'Chad', level: 2 }).waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).count()).toBe(1);
  });

  it('folds near-copies under their story and shows what contradicts it', async () => {
    const page = await open('#relation=country:norway%20supplies%20country:chad%20actual%20affirmed');
    await reading(page).getByText('1 near-copy of this story').waitFor();
    await reading(page).getByRole('heading', { name: 'Contradicted or qualified elsewhere' }).waitFor();
    expect(await reading(page).locator('.rival').allTextContents()).toEqual([
      expect.stringContaining('planned'),
      expect.stringContaining('never gave'),
    ]);
  });

  it('links only to web addresses, and never with a way back', async () => {
    const page = await open('#relation=country:norway%20supplies%20country:chad%20actual%20affirmed');
    await reading(page).getByText('1 near-copy').click();
    const links = reading(page).locator('.story a');
    expect(await links.count()).toBe(1);
    expect(await links.first().getAttribute('href')).toBe('https://harbour-gazette.example/trucks');
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('shows names and sentences as they are written, and runs nothing of them', async () => {
    const page = await open('#actor=person:__proto__');
    await reading(page).getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    await reading(page)
      .getByRole('button', { name: /Ingrid Voss/ })
      .first()
      .click();
    expect(await reading(page).locator('blockquote').first().textContent()).toContain('& <b>others</b>');
    expect(await page.locator('#page img, #page b').count()).toBe(0);
  });

  it('filters by facets with counts, and keeps the rest of the counts true', async () => {
    const page = await open();
    const planned = filters(page).getByRole('checkbox', { name: /Planned/ });
    await planned.check();
    await shownCounts(page).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    expect(await filters(page).locator('label', { hasText: 'Possible' }).textContent()).toBe('Possible1');
    await filters(page).getByRole('button', { name: 'Clear all' }).click();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
  });

  it('narrows time by keyboard and keeps undated relations on demand', async () => {
    const page = await open();
    const until = page.getByRole('slider', { name: 'Until' });
    await until.focus();
    await page.keyboard.press('Home');
    await shownCounts(page).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: /undated/ }).check();
    await shownCounts(page).getByText('8 actors and 6 relations shown').waitFor({ state: 'attached' });
  });

  it('brushes time with the pointer and plays it', async () => {
    const page = await open();
    const box = await page.locator('.brush').boundingBox();
    if (!box) throw new Error('there is no brush');
    await page.mouse.move(box.x + 4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 10, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'All time' }).waitFor();
    const before = await page.locator('.timeline-range').textContent();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction((text) => document.querySelector('.timeline-range')?.textContent !== text, before);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
  });

  it('shows the surroundings of an actor, by steps', async () => {
    const page = await open('#actor=country:chad');
    await reading(page).getByRole('button', { name: 'Surroundings' }).click();
    await shownCounts(page).getByText('2 actors and 3 relations shown').waitFor({ state: 'attached' });
    await filters(page).getByRole('button', { name: '2 steps away' }).click();
    await shownCounts(page).getByText('3 actors and 4 relations shown').waitFor({ state: 'attached' });
    expect(page.url()).toBeTruthy();
  });

  it('connects two actors by a chain of citations', async () => {
    const page = await open('#actor=country:chad');
    await reading(page).getByRole('button', { name: 'Connection to …' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('salt');
    await page.getByRole('option', { name: /Salt Fair/ }).waitFor();
    await page.keyboard.press('Enter');
    await reading(page).getByText('3 steps').waitFor();
    expect(await reading(page).locator('.steps h3').allTextContents()).toEqual([
      'Norway supplies Chad',
      'Norway meets Peru',
      'Peru attends Salt Fair',
    ]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reading(page).getByRole('button', { name: 'Copy as footnotes' }).click();
    await page.locator('.toast').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Norway meets Peru.[2]');
    expect(copied).toContain(
      '[2] “Norway met Peru in Bergen on 2 June.” What the minister denied, Quayside Courier, 20 Jun 2021',
    );
  });

  it('opens the whole document at the sentence, with all relations marked', async () => {
    const page = await open('#relation=country:norway%20supplies%20country:chad%20planned%20affirmed');
    await reading(page).getByRole('button', { name: 'Trucks for the south' }).first().click();
    await reading(page).getByText('The quay was wet all week.').waitFor();
    expect(await reading(page).locator('.sentence').count()).toBe(3);
    expect(await reading(page).locator('.sentence.is-wanted').textContent()).toContain('spare parts');
  });

  it('has a table twin that sorts and selects', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Relations', exact: true }).click();
    const table = page.getByRole('table', { name: 'Relations' });
    await table.getByRole('button', { name: 'Who', exact: true }).click();
    expect(await table.locator('tbody tr').first().textContent()).toContain('<img');
    expect(await table.getByRole('columnheader', { name: 'Who', exact: true }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await table.getByRole('button', { name: 'Peru attends Salt Fair' }).click();
    await reading(page).getByRole('heading', { name: 'Peru attends Salt Fair' }).waitFor();
    await page.getByRole('button', { name: 'Actors', exact: true }).click();
    expect(await page.getByRole('table', { name: 'Actors' }).locator('tbody tr').count()).toBe(10);
  });

  it('holds its state in the address bar, with back and forward', async () => {
    const page = await open();
    await page.getByRole('application').waitFor();
    await filters(page)
      .getByRole('checkbox', { name: /Planned/ })
      .check();
    await page.waitForURL(/statuses=planned/);
    await page.goBack();
    await shownCounts(page).getByText('9 relations shown').waitFor({ state: 'attached' });
    await page.goForward();
    await shownCounts(page).getByText('1 relation shown').waitFor({ state: 'attached' });
    const again = await open(new URL(page.url()).hash);
    await shownCounts(again).getByText('1 relation shown').waitFor({ state: 'attached' });
    expect(
      await filters(again)
        .getByRole('checkbox', { name: /Planned/ })
        .isChecked(),
    ).toBe(true);
  });

  it('corrects: what is rejected goes, undo brings it back, the file has it', async () => {
    const page = await open('#relation=country:peru%20attends%20event:salt-fair%20actual%20affirmed');
    await reading(page).getByRole('button', { name: 'Reject' }).click();
    await shownCounts(page).getByText('8 relations shown').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '1 correction' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download harbour.corrections.yaml' }).click(),
    ]);
    expect(await textOf(download)).toContain('reject: ["courier-3-2"]');
    await page.getByRole('button', { name: 'Undo the last' }).click();
    await shownCounts(page).getByText('9 relations shown').waitFor({ state: 'attached' });
  });

  it('corrects: renames and merges actors at once', async () => {
    const page = await open('#actor=country:peru');
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Is the same as').fill('chad');
    await reading(page).getByRole('button', { name: 'Merge Chad into Peru' }).click();
    await shownCounts(page).getByText('9 actors').waitFor({ state: 'attached' });
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Name').fill('Perú');
    await reading(page).getByRole('button', { name: 'Rename' }).click();
    await reading(page).getByRole('heading', { name: 'Perú', level: 2 }).waitFor();
    expect(await reading(page).locator('.aliases li').allTextContents()).toEqual(['Chad', "N'Djamena", 'Peru']);
  });

  it.each([
    ['Image (PNG)', /^.PNG/],
    ['Drawing with legend (SVG)', /<svg[^]*Norway[^]*Aid and trade/],
    ['GEXF, for Gephi', /<gexf[^]*Norway/],
    ['graphology JSON, which whowhom opens again', /"country:norway"/],
  ])('saves what is visible as %s', async (name, pattern) => {
    const page = await open();
    await page.getByRole('button', { name: 'Share' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(await textOf(download)).toMatch(pattern);
  });

  it('reports on an actor in Markdown with footnotes', async () => {
    const page = await open('#actor=country:norway');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reading(page).getByRole('button', { name: 'Report' }).click(),
    ]);
    expect(await textOf(download)).toMatch(
      /^# Norway\n[^]*- Norway supplies Chad \(planned\)[^]*\[\^\d\][^]*\[\^1\]: “/,
    );
  });

  it('lays the graph out anew in a worker', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Lay out anew' }).click();
    await page.getByTestId('announcement').getByText('The graph is laid out anew.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Lay out anew' }).waitFor();
    expect(await page.getByRole('application').count()).toBe(1);
  });

  it('builds the stage anew when the graphics card forgets it', async () => {
    const page = await open('#actor=country:norway');
    await page.locator('canvas.sigma-nodes').waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      canvas?.setAttribute('data-old', 'yes');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('canvas.sigma-nodes:not([data-old])').waitFor();
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1);
  });

  it('falls back to the table where there is no WebGL', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind.startsWith('webgl') ? null : (original.call(this, kind) as never);
      } as never;
    });
    const page = await context.newPage();
    await page.goto(served.address);
    await page.getByRole('table', { name: 'Relations' }).waitFor();
    expect(await page.locator('.toast').textContent()).toContain('no WebGL');
  });

  it('works from disk as one file, without a network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
    const file = join(folder, 'harbour.html');
    const data = (id: string, type: string, text: string) =>
      `<script type="${type}" id="${id}">${text.replace(/</g, '\\u003c')}</script>`;
    const inlined =
      data('graph', 'application/json', harbour.graph) + data('documents', 'application/x-ndjson', harbour.documents);
    writeFileSync(
      file,
      (await viewerPage()).replace('<!--data-->', () => inlined),
    );
    const page = await open('#actor=country:norway', { offline: true }, pathToFileURL(file).href);
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    await reading(page)
      .getByRole('button', { name: /Trucks for the south, again/ })
      .click();
    expect(await reading(page).locator('.sentence').count()).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong with a file that is no graph, and opens a right one', async () => {
    const empty = await serveViewer({});
    const page = await open('', {}, empty.address);
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

  it('shows the graph alone when embedded', async () => {
    const page = await open('#embed=yes');
    await page.getByRole('application').waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const page = await open('#actor=country:norway', {
      viewport: { width: 360, height: 740 },
      isMobile: true,
      hasTouch: true,
    });
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByRole('button', { name: 'Filters' }).click();
    await filters(page)
      .getByRole('checkbox', { name: /Planned/ })
      .check();
    await page.waitForURL(/statuses=planned/);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { contrast: 'more' }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
  ] as const)('has no serious finding of axe in %s', async (_, options) => {
    const hashes = [
      '',
      '#actor=country:norway',
      '#relation=country:norway%20supplies%20country:chad%20actual%20affirmed',
      '#screen=relations',
      '#document=gazette-1',
    ];
    const found: string[] = [];
    const page = await open('', options);
    await shownCounts(page).waitFor({ state: 'attached' });
    // The page's policy keeps foreign scripts out, but lets the debugger evaluate.
    await page.evaluate(readFileSync(axePath, 'utf8'));
    for (const hash of hashes) {
      await page.evaluate((to) => void (location.hash = to), hash);
      if (hash.includes('=country') || hash.includes('document')) await reading(page).locator('h2').waitFor();
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations;
      });
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      found.push(...serious.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html ?? ''}`));
    }
    expect(found).toEqual([]);
  });

  it('met no script error and no breach of its policy in all this', () => {
    expect(troubles.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
