import { describe, expect, it } from '@jest/globals';
import type { NewsGraph } from '../unit/viewer/news-graph.js';
import { announced, downloadBy, shownCounts, textOf, viewerPages } from './viewer-pages.js';

/** A ring of actors, each tied to the six after it: more relations than are drawn as ribbons. */
function ring(order: number): NewsGraph {
  const node = (i: number) => ({ label: `Actor ${i}`, type: 'person', x: Math.cos(i) * 900, y: Math.sin(i) * 900 });
  const counts = { mentions: 1, documents: 1 };
  const edge = { relation: 'meets', lemma: null, status: 'actual', polarity: 'affirmed', support: 1, confidence: 0.9 };
  const nodes = Array.from({ length: order }, (_, i) => ({
    key: `person:${i}`,
    attributes: { ...node(i), aliases: [], generic: false, ...counts },
  }));
  const edges = nodes.flatMap(({ key }, i) =>
    [1, 2, 3, 4, 5, 6].map((step) => ({
      ...{ key: `e${i}-${step}`, source: key, target: nodes[(i + step) % order]?.key },
      attributes: { ...edge, ...counts, since: null, until: null, publishers: [], evidence: [] },
    })),
  );
  const attributes = {
    ...{ schema: '1.0', generator: 'test', name: 'ring', documents: 1, sentences: 1, relationMentions: edges.length },
    ...{ relationTypes: [], sources: {} },
  };
  return { graph: JSON.stringify({ attributes, nodes, edges }), documents: '' };
}

const pages = viewerPages(ring(2_000));

describe('the viewer with a large graph', () => {
  it('draws it, and lays it out anew in a worker that can be stopped', async () => {
    const page = await pages.open();
    await shownCounts(page).getByText('2,000 actors and 12,000 relations shown').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Lay out anew' }).click();
    await page.getByRole('button', { name: /^Stop the layout, [1-9]\d?% done$/ }).waitFor();
    await page.getByRole('button', { name: /^Stop the layout/ }).click({ force: true });
    await announced(page).getByText('The layout is stopped.').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: 'Lay out anew' }).count()).toBe(1);
  });

  it('draws and finds by the pointer what a filter leaves of it', async () => {
    const page = await pages.open('#ego=1%20person:7');
    await shownCounts(page).getByText('13 actors and 57 relations shown').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Share' }).click();
    const drawing = await textOf(await downloadBy(page, 'Drawing with legend (SVG)'));
    await page.keyboard.press('Escape');
    const places = [...drawing.matchAll(/transform="translate\(([\d.]+) ([\d.]+)\) scale[^"]*translate\(-10 -10\)"/g)];
    expect(places).toHaveLength(13);
    const stage = await page.locator('#stage').boundingBox();
    // The actors stand in the order of their keys: 1 to 13 are left.
    const [x, y] = places[6]?.slice(1).map(Number) ?? [];
    await page.mouse.click((stage?.x ?? 0) + (x ?? 0), (stage?.y ?? 0) + (y ?? 0));
    await page.getByRole('heading', { name: 'Actor 7', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await shownCounts(page).getByText('12,000 relations shown').waitFor({ state: 'attached' });
  });

  it('keeps only the rows in sight in the page', async () => {
    const page = await pages.open('#screen=relations');
    const table = page.getByRole('table', { name: 'Relations' });
    await table.waitFor();
    expect(await table.getAttribute('aria-rowcount')).toBe('12001');
    expect(await table.locator('tbody tr').count()).toBeLessThan(80);
    await page.locator('.table-box').evaluate((box) => (box.scrollTop = box.scrollHeight));
    await table.locator('tr[aria-rowindex="12001"]').waitFor();
    expect(await table.locator('tbody tr').count()).toBeLessThan(80);
  });

  it('finds an actor among them', async () => {
    const page = await pages.open();
    await page.getByRole('combobox', { name: 'Search actors' }).fill('actor 1234');
    await page.getByRole('option', { name: /^Actor 1234/ }).click();
    await page.getByRole('heading', { name: 'Actor 1234', level: 2 }).waitFor();
  });
});
