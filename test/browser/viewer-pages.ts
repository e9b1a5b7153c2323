import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Download, type Page } from 'playwright-core';
import { harbour } from '../unit/viewer/harbour.js';
import type { NewsGraph } from '../unit/viewer/news-graph.js';
import { browserFlags, findBrowser } from './find-browser.js';
import { serveViewer, type ServedViewer } from './serve-viewer.js';

export interface ViewerPages {
  /** A new page of the viewer, alone in its context. */
  readonly open: (hash?: string, options?: BrowserContextOptions, address?: string) => Promise<Page>;
  readonly browser: () => Browser;
  readonly address: () => string;
}

/**
 * Pages of the viewer with the graph of a test file. After each test its pages are closed; one that met a script error
 * or a breach of the content security policy fails.
 */
export function viewerPages(graph: NewsGraph = harbour): ViewerPages {
  // Where there is no browser, fetching one takes minutes.
  jest.setTimeout(600_000);
  let browser: Browser;
  let served: ServedViewer;
  let troubles: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    served = await serveViewer({ 'graph.json': graph.graph, 'documents.ndjson': graph.documents });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const met = troubles.filter((text) => !text.includes('404'));
    troubles = [];
    expect(met).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  const open: ViewerPages['open'] = async (hash = '', options = {}, address = served.address) => {
    const viewport = { width: 1280, height: 720 };
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(`${address}${hash}`);
    return page;
  };
  return { open, browser: () => browser, address: () => served.address };
}

export const shownCounts = (page: Page) => page.getByTestId('visible-counts');
export const reading = (page: Page) => page.getByRole('complementary', { name: 'Reading' });
export const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters and legend' });
export const announced = (page: Page) => page.getByTestId('announcement');

export async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** What a click on a button of the page downloads. */
export async function downloadBy(page: Page, name: string | RegExp): Promise<Download> {
  const button = page.getByRole('button', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}
