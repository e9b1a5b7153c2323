import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { writeHtmlFile } from '../../src/api/html-file.js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { harbour } from '../unit/viewer/harbour.js';
import { viewerPage } from './serve-viewer.js';
import { downloadBy, filters, reading, shownCounts, textOf, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('sharing from the viewer', () => {
  it('holds its state in the address bar, with back and forward', async () => {
    const page = await pages.open();
    await page.getByRole('application').waitFor();
    await filters(page)
      .getByRole('checkbox', { name: /Planned/ })
      .check();
    await page.waitForURL(/statuses=planned/);
    await page.goBack();
    await shownCounts(page).getByText('9 relations shown').waitFor({ state: 'attached' });
    await page.goForward();
    await shownCounts(page).getByText('1 relation shown').waitFor({ state: 'attached' });
    const again = await pages.open(new URL(page.url()).hash);
    await shownCounts(again).getByText('1 relation shown').waitFor({ state: 'attached' });
    expect(
      await filters(again)
        .getByRole('checkbox', { name: /Planned/ })
        .isChecked(),
    ).toBe(true);
  });

  it.each([
    ['Image (PNG)', /^.PNG/],
    ['Drawing with legend (SVG)', /<svg[^]*Norway[^]*Aid and trade/],
    ['GEXF, for Gephi', /<gexf[^]*Norway/],
    ['graphology JSON, which whowhom opens again', /"country:norway"/],
    ['CSV tables', /country:norway/],
  ])('saves what is visible as %s', async (name, pattern) => {
    const page = await pages.open();
    await page.getByRole('button', { name: 'Share' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(await textOf(download)).toMatch(pattern);
  });

  it('reports on an actor, to print and as Markdown with footnotes', async () => {
    const page = await pages.open('#actor=country:norway');
    await reading(page).getByRole('button', { name: 'Report' }).click();
    expect(await reading(page).locator('.claims li').first().textContent()).toMatch(/^Norway .*\[1\]/);
    const report = await textOf(await downloadBy(page, 'Save as Markdown'));
    expect(report).toMatch(/^# Norway\n[^]*- Norway supplies Chad \(planned\)[^]*\[\^\d\][^]*\[\^1\]: “/);
    await page.emulateMedia({ media: 'print' });
    expect(await reading(page).getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await reading(page).locator('.sources li').first().isVisible()).toBe(true);
    expect(await page.locator('#stage').isVisible()).toBe(false);
  });

  it('is one file with the graph and its texts that opens from disk, without a network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
    const graph = join(folder, 'harbour.json');
    writeFileSync(graph, harbour.graph.replace('javascript:alert(1)', 'https://northline.example/7'));
    writeFileSync(join(folder, 'harbour.documents.ndjson'), harbour.documents);
    await viewerPage();
    const file = join(folder, 'harbour.html');
    writeFileSync(file, writeHtmlFile(graph));
    const page = await pages.open('#actor=country:norway', { offline: true }, pathToFileURL(file).href);
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    await reading(page)
      .getByRole('button', { name: /Trucks for the south, again/ })
      .click();
    expect(await reading(page).locator('.sentence').count()).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('saves what is visible as one file, also from one that was opened from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
    const saveFrom = async (page: Page, name: string) => {
      await page.getByRole('button', { name: 'Share' }).click();
      await (await downloadBy(page, 'One HTML file, for any browser')).saveAs(join(folder, name));
      return pathToFileURL(join(folder, name)).href;
    };
    const whole = await pages.open('#statuses=planned%7Cpossible');
    await shownCounts(whole).getByText('4 actors and 2 relations shown').waitFor({ state: 'attached' });
    const part = await pages.open('#statuses=planned', { offline: true }, await saveFrom(whole, 'part.html'));
    await shownCounts(part).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    const last = await pages.open('#document=gazette-1', { offline: true }, await saveFrom(part, 'last.html'));
    await shownCounts(last).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    await reading(last).getByText('The quay was wet all week.').waitFor();
    rmSync(folder, { recursive: true });
  });
});
