import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/model/graph-data.js';
import { harbour } from '../unit/viewer/harbour.js';
import { serveViewer } from './serve-viewer.js';
import { reading, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('reading in the viewer', () => {
  it('leads from search to the marked sentence by keyboard alone, and back', async () => {
    const page = await pages.open();
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

  it('folds near-copies under their story and shows what contradicts it', async () => {
    const page = await pages.open('#relation=country:norway%20supplies%20country:chad%20actual%20affirmed');
    await reading(page).getByText('1 near-copy of this story').waitFor();
    await reading(page).getByRole('heading', { name: 'Contradicted or qualified elsewhere' }).waitFor();
    expect(await reading(page).locator('.rival').allTextContents()).toEqual([
      expect.stringContaining('planned'),
      expect.stringContaining('never gave'),
    ]);
  });

  it('says who said it, which rule read it, and how sure that is', async () => {
    const page = await pages.open('#relation=country:norway%20supplies%20country:chad%20actual%20negated');
    const details = reading(page).locator('.stories .evidence-details');
    await details.waitFor();
    expect(await details.textContent()).toBe('said by officialssupplies/say:active 70%');
    expect(await reading(page).locator('.stories .evidence-source').textContent()).toContain(
      'Quayside Courier · 20 Jun 2021 · What the minister denied',
    );
  });

  it('says why other names are names of the same actor', async () => {
    const graph = JSON.parse(harbour.graph) as { nodes: { attributes: object }[] };
    const [norway] = graph.nodes;
    const reasons = [
      { name: 'Norwegian government', because: 'called', doc: 'gazette-1' },
      { name: 'Oslo', because: 'fuller', id: 'country:oslo', with: 'country:chad' },
    ];
    if (norway) norway.attributes = { ...norway.attributes, reasons };
    const served = await serveViewer({ 'graph.json': JSON.stringify(graph) });
    const page = await pages.open('#actor=country:norway', {}, served.address);
    await reading(page).getByText('Also written').waitFor();
    expect(await reading(page).locator('.aliases dl > div').allTextContents()).toEqual([
      'Oslo' + 'a shorter name; both have to do with Chad',
      'Norwegian government' + 'called so in “Trucks for the south”',
    ]);
    served.close();
  });

  it('links only to web addresses, and never with a way back', async () => {
    const page = await pages.open('#relation=country:norway%20supplies%20country:chad%20actual%20affirmed');
    await reading(page).getByText('1 near-copy').click();
    const links = reading(page).locator('.story a[target]');
    expect(await links.count()).toBe(1);
    expect(await links.first().getAttribute('href')).toBe('https://harbour-gazette.example/trucks');
    expect(await links.first().getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('shows names and sentences as they are written, and runs nothing of them', async () => {
    const page = await pages.open('#actor=person:__proto__');
    await reading(page).getByRole('heading', { name: '<img src=x onerror=alert(1)>' }).waitFor();
    await reading(page)
      .getByRole('button', { name: /Ingrid Voss/ })
      .first()
      .click();
    expect(await reading(page).locator('blockquote').first().textContent()).toContain('& <b>others</b>');
    expect(await page.locator('#page img, #page b').count()).toBe(0);
  });

  it('opens the whole document at the sentence, with all relations marked', async () => {
    const page = await pages.open('#relation=country:norway%20supplies%20country:chad%20planned%20affirmed');
    await reading(page).getByRole('link', { name: 'Trucks for the south' }).first().click();
    await reading(page).getByText('The quay was wet all week.').waitFor();
    expect(await reading(page).locator('.sentence').count()).toBe(3);
    expect(await reading(page).locator('.sentence.is-wanted').textContent()).toContain('spare parts');
  });

  it('reads all statements of a relation where the graph keeps only the best', async () => {
    const graph = JSON.parse(harbour.graph) as { edges: { attributes: { evidence: Evidence[] } }[] };
    const [edge] = graph.edges;
    const all = edge?.attributes.evidence ?? [];
    if (edge) edge.attributes.evidence = all.slice(0, 1);
    const ends = { source: { id: 'country:norway' }, target: { id: 'country:chad' } };
    const records = all.map(({ id, source, target, ...rest }) => ({
      ...{ ...rest, evidence: id, relation: 'supplies', status: 'actual', polarity: 'affirmed' },
      ...{ source: { ...ends.source, mention: source }, target: { ...ends.target, mention: target } },
    }));
    const others = [{ ...records[0], polarity: 'negated' }, { relation: 'supplies' }];
    const lines = [...records, ...others].map((record) => JSON.stringify(record)).join('\n');
    const served = await serveViewer({ 'graph.json': JSON.stringify(graph), 'relations.ndjson': `${lines}\nbroken` });
    const hash = '#relation=country:norway%20supplies%20country:chad%20actual%20affirmed';
    const page = await pages.open(hash, {}, served.address);
    await reading(page).getByRole('button', { name: 'Read all 2' }).click();
    await reading(page).getByText('1 near-copy of this story').waitFor();
    expect(await reading(page).locator('.stories .evidence').count()).toBe(2);
    served.close();
  });
});
