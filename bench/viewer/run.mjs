/* global document, PerformanceObserver, requestAnimationFrame, window -- the browser has them */
// Measures the viewer beside a bare sigma page, in the same browser: npm run bench:viewer [-- ORDER/SIZE …]
// Needs a build, and a Chromium (WHOWHOM_BROWSER names one). Figures are milliseconds of the page's main thread, as the
// browser counts them, so that a busy machine and a slow graphics card blur them little.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { generateGraph } from './generate-graph.mjs';

const root = join(import.meta.dirname, '..', '..');
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000/5000', '10000/50000', '50000/200000'];
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
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
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
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction(() => window.firstPaint !== undefined, null, { timeout: 300_000 });
  return { page, context, session, firstPaint: await page.evaluate(() => window.firstPaint) };
}

async function metric(session, name) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name).value;
}

/** Seconds that the main thread works on an action until the page is at rest. */
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
  // The index is made in pieces: what one feels is the longest.
  await page.evaluate(() => (window.longest = 0));
  await mainThread(open, () => page.keyboard.type('a'));
  const first = await page.evaluate(() => window.longest);
  const next = await mainThread(open, () => page.keyboard.type('ctor 7'));
  await box.fill('');
  const facet = await mainThread(open, () => page.getByRole('checkbox', { name: /Planned/ }).check());
  const back = await mainThread(open, () => page.getByRole('button', { name: 'Clear all' }).click());
  const until = page.getByRole('slider', { name: 'Until' });
  await until.focus();
  const steps = 5;
  const brush = await mainThread(open, async () => {
    for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowLeft');
  });
  return { heap, first, next: next / 6, facet, back, brush: brush / steps };
}

async function measure(browser, pages, size) {
  const [order, edges] = size.split('/').map(Number);
  const server = await serve(pages, JSON.stringify(generateGraph(order, edges)));
  const address = `http://127.0.0.1:${server.address().port}`;
  const paints = { bare: [], viewer: [] };
  let figures;
  // In turn, so that what else the machine does hits both; the first of each warms up.
  for (let round = 0; round < 3; round++) {
    for (const name of ['bare', 'viewer']) {
      const open = await openPage(browser, `${address}/${name}/`);
      if (round > 0) paints[name].push(open.firstPaint);
      if (name === 'viewer' && round === 2) figures = await measureViewer(open);
      if (name === 'bare' && round === 2) paints.heap = await memory(open);
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
  ['first letter, longest task', ({ first }) => first.toFixed(0)],
  ['next letter', ({ next }) => next.toFixed(1)],
  ['facet on', ({ facet }) => facet.toFixed(0)],
  ['off', ({ back }) => back.toFixed(0)],
  ['brush step', ({ brush }) => brush.toFixed(0)],
];
console.log(`| ${columns.map(([name]) => name).join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
for (const size of sizes) {
  const row = await measure(browser, pages, size);
  console.log(`| ${columns.map(([, show]) => show(row)).join(' | ')} |`);
}
await browser.close();
