import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { actors, harbour } from '../unit/viewer/harbour.js';
import { serveViewer } from './serve-viewer.js';
import { announced, downloadBy, filters, reading, shownCounts, textOf, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('the graph of the viewer', () => {
  it('draws the graph and says how much of it is shown', async () => {
    const page = await pages.open();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
    const ink = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
    expect(ink).toBeGreaterThan(500);
    expect(await page.title()).toBe('harbour · whowhom');
  });

  it('lays the graph out anew in a worker', async () => {
    const page = await pages.open();
    await page.getByRole('button', { name: 'Lay out anew' }).click();
    await page.getByTestId('announcement').getByText('The graph is laid out anew.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Lay out anew' }).waitFor();
    expect(await page.getByRole('application').count()).toBe(1);
  });

  it('builds the stage anew when the graphics card forgets it', async () => {
    const page = await pages.open('#actor=country:norway');
    await page.locator('canvas.sigma-nodes').waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-nodes');
      canvas?.setAttribute('data-old', 'yes');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('canvas.sigma-nodes:not([data-old])').waitFor();
    expect(await page.locator('canvas.sigma-nodes').count()).toBe(1);
  });

  it('shows the graph alone when embedded', async () => {
    const page = await pages.open('#embed=yes');
    await page.getByRole('application').waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  it('leads from an embedded graph to the whole of it', async () => {
    const page = await pages.open('#embed=yes&actor=country:norway');
    const link = page.getByRole('link', { name: 'Open the whole graph' });
    expect(await link.getAttribute('href')).toBe('#actor=country%3Anorway');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('draws each status its own way, strikes what is negated, bends what is parallel, and loops', async () => {
    const graph = JSON.parse(harbour.graph) as { edges: { key: string; target: string; attributes: object }[] };
    const [first] = graph.edges;
    const all = ['actual', 'planned', 'pledged', 'threatened', 'requested', 'possible'].map((status) => ({
      ...{ ...first, key: status, attributes: { ...first?.attributes, status, support: status === 'actual' ? 4 : 1 } },
    }));
    const loop = { ...first, key: 'loop', target: 'country:norway' };
    const negated = { ...first, key: 'not', attributes: { ...first?.attributes, polarity: 'negated' } };
    const edges = [...all, loop, { ...negated, target: 'country:peru' }];
    const served = await serveViewer({ 'graph.json': JSON.stringify({ ...graph, edges }) });
    const page = await pages.open('', {}, served.address);
    await page.getByRole('application').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const drawing = await textOf(await downloadBy(page, 'Drawing with legend (SVG)'));
    const screen = drawing.replace(/<g transform="translate\(\d+ 20\)">[^]*/, '');
    const lines = [...screen.matchAll(/<path d="M[^"]*Q[^"]*" stroke="[^"]*" stroke-width="([^"]*)"([^/]*)\/>/g)];
    expect(new Set(lines.map(([, , dash]) => dash)).size).toBe(6);
    expect(new Set(lines.map(([line]) => line)).size).toBe(7);
    expect(new Set(lines.map(([, width]) => width)).size).toBe(2);
    expect(screen.match(/<circle [^>]*stroke-width/g)).toHaveLength(1);
    expect(screen.match(/d="M-4 5L0 -5M1 5L5 -5"/g)).toHaveLength(1);
    const legend = drawing.slice(screen.length);
    for (const word of ['Planned', 'Pledged', 'Threatened', 'Requested', 'Possible', 'Negated', 'Country'])
      expect(legend).toContain(`>${word}</text>`);
    served.close();
  });

  it('follows the system when that turns dark', async () => {
    const page = await pages.open();
    await page.getByRole('application').waitFor();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
    await page.getByRole('button', { name: 'Share' }).click();
    expect(await textOf(await downloadBy(page, 'Drawing with legend (SVG)'))).toContain('fill="#15171b"');
  });

  it('fades the rest while something is pointed at, and not longer', async () => {
    const page = await pages.open();
    await page.getByRole('application').waitFor();
    const bright = await strongInk(page);
    await reading(page).getByRole('button', { name: 'Peru', exact: true }).hover();
    await waitForInk(page, (ink) => ink < bright * 0.8);
    await page.mouse.move(640, 5);
    await waitForInk(page, (ink) => ink > bright * 0.95);
  });

  it('opens an actor by a click, moves and pins it by dragging, and closes it by a click beside', async () => {
    const page = await pages.open();
    const at = await placeOf(page, 'Norway');
    await page.mouse.click(at.x, at.y);
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y + 30, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'Unpin all actors' }).waitFor();
    const after = await placeOf(page, 'Norway');
    expect(Math.abs(after.x - at.x - 60)).toBeLessThan(12);
    await page.getByRole('button', { name: 'Lay out anew' }).click();
    await announced(page).getByText('The graph is laid out anew.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Unpin all actors' }).click();
    expect(await page.getByRole('button', { name: 'Unpin all actors' }).count()).toBe(0);
    const stage = await page.locator('#stage').boundingBox();
    // Two clicks at once would be a double click.
    await page.waitForTimeout(400);
    await page.mouse.click((stage?.x ?? 0) + 6, (stage?.y ?? 0) + 6);
    await reading(page).getByRole('heading', { name: 'harbour', level: 2 }).waitFor();
  });

  it('colours actors by their community, and says which is which', async () => {
    const page = await pages.open();
    await filters(page).getByLabel('Colour actors by').selectOption('community');
    const key = filters(page).getByRole('list', { name: 'Communities' });
    expect(await key.getByRole('listitem').count()).toBeGreaterThan(1);
    await page.waitForURL(/colour=community/);
    await filters(page).getByLabel('Size them by').selectOption('mentions');
    await page.waitForURL(/size=mentions/);
  });
});

/** How many pixels of names are in full colour. */
function strongInk(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((value, i) => i % 4 === 3 && value > 200).length;
  });
}

async function waitForInk(page: Page, isSo: (ink: number) => boolean): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (isSo(await strongInk(page))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`there is ink in ${await strongInk(page)} pixels`);
}

/** Where an actor is on the page: the drawing of the graph has its places. */
async function placeOf(page: Page, name: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.getByRole('button', { name: 'Share' }).click();
  const drawing = await textOf(await downloadBy(page, 'Drawing with legend (SVG)'));
  await page.keyboard.press('Escape');
  const names = Object.values(actors).map((actor) => actor.name);
  const places = [...drawing.matchAll(/transform="translate\(([\d.]+) ([\d.]+)\) scale[^"]*translate\(-10 -10\)"/g)];
  const place = places[names.indexOf(name)];
  const stage = await page.locator('#stage').boundingBox();
  return { x: (stage?.x ?? 0) + Number(place?.[1]), y: (stage?.y ?? 0) + Number(place?.[2]) };
}
