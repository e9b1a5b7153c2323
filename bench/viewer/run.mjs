/* global document, requestAnimationFrame, window -- the browser has them */
// Measures the viewer beside a bare sigma page, in the same browser: npm run bench:viewer [-- ORDER/SIZE …]
// Needs a build, and a Chromium (WHOWHOM_BROWSER names one). First paint is in milliseconds of the clock, the shortest of
// several in turn; everything else in milliseconds that the page's main thread works, as the browser counts them, so that
// a busy machine and a slow graphics card blur them little.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { generateGraph } from './generate-graph.mjs';

const root = join(import.meta.dirname, '..', '..');
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000/5000', '10000/50000', '50000/200000'];
/** Each page is opened so often, once more to warm up. */
const rounds = 5;
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', chromium.executablePath()];
const executablePath = process.env.WHOWHOM_BROWSER ?? places.find((place) => existsSync(place));

async function barePage() {
  const result = await build({
    ...{ configFile: false, logLevel: 'error', root: join(import.meta.dirname, 'bare'), plugins: [viteSingleFile()] },
    build: { write: false, target: 'es2022', modulePreload: false },
  });
  return result.output.find(({ fileName }) => fileName.endsWith('.html')).source;
}

function serve(pages, graph) {
  const server = createServer(({ url }, response) => {
    const body = url.endsWith('/graph.json') ? graph : pages[url.split('/')[1] ?? ''];
    response.setHeader('content-type', url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Notes when the first frame with the graph is on the screen: reading a pixel waits for the graphics card. */
const noteFirstPaint = () => {
  const look = () => {
    const canvas = document.querySelector('canvas.sigma-edges');
    if (!canvas) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      canvas.getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
      window.firstPaint = performance.now();
    });
  };
  look();
};

async function openPage(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.addInitScript(noteFirstPaint);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(() => window.firstPaint !== undefined, null, { timeout: 300_000 });
  return { page, context, session, firstPaint: await page.evaluate(() => window.firstPaint) };
}

async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}

/** Milliseconds that the main thread works on an action until the page is at rest. */
async function mainThread({ page, session }, action) {
  const before = await metric(session, 'TaskDuration');
  await action();
  let [last, now] = [-1, await metric(session, 'TaskDuration')];
  while (now - last > 0.004) {
    await page.waitForTimeout(250);
    [last, now] = [now, await metric(session, 'TaskDuration')];
  }
  return (now - before) * 1000;
}

async function memory({ session }) {
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1e6;
}

async function measureViewer(open) {
  const { page } = open;
  await page.waitForTimeout(1_000);
  const heap = await memory(open);
  const box = page.getByRole('combobox', { name: 'Search actors' });
  await box.focus();
  await mainThread(open, () => undefined);
  const first = await mainThread(open, () => page.keyboard.type('a'));
  const next = await mainThread(open, () => page.keyboard.type('ctor 7'));
  await box.fill('');
  const planned = await clickable(open, page.getByRole('checkbox', { name: /Planned/ }));
  const facet = await mainThread(open, planned);
  const back = await mainThread(open, planned);
  const threatened = await clickable(open, page.getByRole('checkbox', { name: /Threatened/ }));
  await mainThread(open, threatened);
  // From many lines to few ribbons, whose shaders are made now.
  const ribbons = await mainThread(open, await clickable(open, page.getByRole('checkbox', { name: /Negated/ })));
  await page.getByRole('button', { name: 'Clear all' }).click();
  const until = page.getByRole('slider', { name: 'Until' });
  await until.focus();
  await mainThread(open, () => undefined);
  const steps = 5;
  const brush = await mainThread(open, async () => {
    for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowLeft');
  });
  return { heap, first, next: next / 6, facet, back, ribbons, brush: brush / steps };
}

/** A click by the mouse, which is there already: to find the place is work too, but not the viewer's. */
async function clickable(open, target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  const at = [x + width / 2, y + height / 2];
  await mainThread(open, () => open.page.mouse.move(...at));
  return () => open.page.mouse.click(...at);
}

async function measure(browser, pages, size) {
  const [order, edges] = size.split('/').map(Number);
  const server = await serve(pages, JSON.stringify(generateGraph(order, edges)));
  const address = `http://127.0.0.1:${server.address().port}`;
  const paints = { bare: [], viewer: [] };
  let figures;
  // In turn, so that what else the machine does hits both; the first of each warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['bare', 'viewer']) {
      const open = await openPage(browser, `${address}/${name}/`);
      if (round > 0) paints[name].push(open.firstPaint);
      if (name === 'viewer' && round === rounds) figures = await measureViewer(open);
      if (name === 'bare' && round === rounds) paints.heap = await memory(open);
      await open.context.close();
    }
  }
  server.closeAllConnections();
  server.close();
  return {
    size,
    bare: Math.min(...paints.bare),
    viewer: Math.min(...paints.viewer),
    bareHeap: paints.heap,
    ...figures,
  };
}

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--enable-precise-memory-info'],
});
const pages = { bare: await barePage(), viewer: readFileSync(join(root, 'dist', 'viewer', 'index.html'), 'utf8') };
const columns = [
  ['actors/relations', ({ size }) => size],
  ['first paint, bare', ({ bare }) => bare.toFixed(0)],
  ['viewer', ({ viewer }) => viewer.toFixed(0)],
  ['ratio', ({ bare, viewer }) => (viewer / bare).toFixed(2)],
  ['heap MB, bare', ({ bareHeap }) => bareHeap.toFixed(0)],
  ['viewer', ({ heap }) => heap.toFixed(0)],
  ['first letter', ({ first }) => first.toFixed(0)],
  ['next letter', ({ next }) => next.toFixed(1)],
  ['facet on', ({ facet }) => facet.toFixed(0)],
  ['off', ({ back }) => back.toFixed(0)],
  ['lines to ribbons', ({ ribbons }) => ribbons.toFixed(0)],
  ['brush step', ({ brush }) => brush.toFixed(0)],
];
console.log(`| ${columns.map(([name]) => name).join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
for (const size of sizes) {
  const row = await measure(browser, pages, size);
  console.log(`| ${columns.map(([, show]) => show(row)).join(' | ')} |`);
}
await browser.close();
