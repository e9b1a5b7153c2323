import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveViewer, type ViewerServer } from '../../src/api/serve-viewer.js';
import { harbour } from '../unit/viewer/harbour.js';
import { viewerPage } from './serve-viewer.js';
import { reading, shownCounts, textOf, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('correcting in the viewer', () => {
  it('corrects: what is rejected goes, undo brings it back, the file has it', async () => {
    const page = await pages.open('#relation=country:peru%20attends%20event:salt-fair%20actual%20affirmed');
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
    const page = await pages.open('#actor=country:peru');
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Is the same as').fill('chad');
    await reading(page).getByRole('button', { name: 'Merge Chad into Peru' }).click();
    await shownCounts(page).getByText('9 actors').waitFor({ state: 'attached' });
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Name').fill('Perú');
    await reading(page).getByRole('button', { name: 'Rename' }).click();
    await reading(page).getByRole('heading', { name: 'Perú', level: 2 }).waitFor();
    expect(await reading(page).locator('.aliases dt').allTextContents()).toEqual(['Chad', "N'Djamena", 'Peru']);
    expect(await reading(page).locator('.aliases dd').allTextContents()).toEqual(['put right by a reader']);
  });

  it('corrects: confirms what was read, and puts a type right', async () => {
    const page = await pages.open('#relation=country:peru%20attends%20event:salt-fair%20actual%20affirmed');
    await reading(page).getByRole('button', { name: 'Confirm' }).click();
    await reading(page).locator('.figures').getByText('100%').waitFor();
    await page.evaluate(() => void (location.hash = 'actor=event:salt-fair'));
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Type').selectOption('place');
    await reading(page).locator('.kicker').getByText('Place').waitFor();
    await page.getByRole('button', { name: '2 corrections' }).click();
    expect(await page.locator('.corrections li').count()).toBe(2);
  });

  it('corrects: gives a statement to another actor, and drops what is none', async () => {
    const page = await pages.open('#relation=country:norway%20supplies%20country:chad%20actual%20affirmed');
    await reading(page).getByRole('button', { name: 'Somebody else' }).first().click();
    await reading(page).getByLabel('is another, called').fill('Northland');
    await reading(page).getByRole('button', { name: 'Split' }).click();
    await shownCounts(page).getByText('11 actors and 10 relations shown').waitFor({ state: 'attached' });
    await page.evaluate(() => void (location.hash = 'actor=group:officials'));
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByRole('button', { name: 'Drop it' }).click();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: '2 corrections' }).click();
    expect(await page.locator('.corrections li').allTextContents()).toEqual([
      'Split Northland from Norway',
      'Dropped group:officials',
    ]);
  });

  it('leads from a note to what it is about, and warns before notes are lost', async () => {
    const page = await pages.open('#actor=country:peru');
    await reading(page).getByLabel('A note, or a tag').fill('#to-check');
    await reading(page).getByRole('button', { name: 'Add' }).click();
    await reading(page).getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: '1 correction' }).click();
    await page.getByRole('button', { name: 'Tag: #to-check', exact: true }).click();
    await reading(page).getByRole('heading', { name: 'Peru', level: 2 }).waitFor();
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => void dialog.dismiss().then(() => resolve(dialog.message())));
    });
    await page.getByRole('button', { name: 'Share' }).click();
    const file = { name: 'g.json', mimeType: 'application/json', buffer: Buffer.from(harbour.graph) };
    await page.getByLabel('Open another graph').last().setInputFiles(file);
    expect(await asked).toContain('not saved yet');
    expect(await page.getByRole('button', { name: '1 correction' }).count()).toBe(1);
  });
});

describe('correcting a graph that is served to be edited', () => {
  let folder: string;
  let server: ViewerServer;
  const file = () => readFileSync(join(folder, 'harbour.corrections.yaml'), 'utf8');

  beforeAll(async () => {
    await viewerPage();
    folder = mkdtempSync(join(tmpdir(), 'whowhom-'));
    writeFileSync(
      join(folder, 'harbour.json'),
      harbour.graph.replace('javascript:alert(1)', 'https://northline.example/7'),
    );
    server = await serveViewer(join(folder, 'harbour.json'), { edit: true });
  });

  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('saves each correction as it is made, and opens with them', async () => {
    const page = await pages.open('#actor=country:peru', {}, server.address);
    await reading(page).getByLabel('A note, or a tag').fill('#to-check');
    await reading(page).getByRole('button', { name: 'Add' }).click();
    await reading(page).getByRole('button', { name: 'Correct' }).click();
    await reading(page).getByLabel('Name').fill('Perú');
    await reading(page).getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('button', { name: '2 corrections' }).click();
    await page.getByText('Saved in harbour.corrections.yaml.').waitFor();
    expect(file()).toContain('rename: "country:peru"');
    const again = await pages.open('#actor=country:peru', {}, server.address);
    await reading(again).getByRole('heading', { name: 'Perú', level: 2 }).waitFor();
    await reading(again).getByText('#to-check').waitFor();
    await again.getByRole('button', { name: '2 corrections' }).click();
    await again.getByRole('button', { name: /^Take back: Renamed/ }).click();
    await reading(again).getByRole('heading', { name: 'Peru', level: 2 }).waitFor();
    await again.getByText('Saved in harbour.corrections.yaml.').waitFor();
    expect(file()).not.toContain('rename');
  });
});
