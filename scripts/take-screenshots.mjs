// Takes the pictures of the README from the seed graph: node scripts/take-screenshots.mjs, after `npm run build`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serveViewer } from '../dist/index.js';

const root = join(import.meta.dirname, '..');
const graph = join(root, 'graphs', 'seed.json');
const folder = join(root, 'docs', 'images');

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];
const executablePath = process.env.WHOWHOM_BROWSER ?? places.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error('no Chromium was found; let WHOWHOM_BROWSER name one');

/** The best supported relation between two countries that aid or trade, for its evidence is short to read. */
function bestRelation() {
  const { nodes, edges, attributes } = JSON.parse(readFileSync(graph, 'utf8'));
  const types = new Map(nodes.map(({ key, attributes: { type } }) => [key, type]));
  const groups = new Map(attributes.relationTypes.map(({ id, group }) => [id, group]));
  const fit = edges.filter(({ source, target, attributes: { relation } }) => {
    return [source, target].every((end) => types.get(end) === 'country') && groups.get(relation) === 'aid-and-trade';
  });
  const rank = ({ attributes: { support, confidence } }) => support + confidence;
  return fit.reduce((a, b) => (rank(b) > rank(a) ? b : a)).key;
}

mkdirSync(folder, { recursive: true });
const server = await serveViewer(graph);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
for (const colorScheme of ['light', 'dark']) {
  const page = await browser.newPage({
    ...{ colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 1.5, viewport: { width: 1280, height: 780 } },
  });
  await page.goto(`${server.address}#relation=${bestRelation()}`);
  await page.getByRole('application').waitFor();
  // The camera comes to rest, and the address is written.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(folder, `viewer-${colorScheme}.png`) });
}
await browser.close();
await server.close();
