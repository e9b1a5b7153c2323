import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filters, reading, shownCounts, viewerPages } from './viewer-pages.js';

const pages = viewerPages();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the viewer for everyone', () => {
  it('walks from actor to actor with the arrow keys', async () => {
    const page = await pages.open('#actor=country:norway');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await reading(page).getByRole('heading', { name: 'Chad', level: 2 }).waitFor();
    await page.keyboard.press('ArrowLeft');
    expect(await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).count()).toBe(1);
  });

  it('fits a phone of 360 pixels without scrolling sideways', async () => {
    const page = await pages.open('#actor=country:norway', {
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
    ['high contrast in the dark', { contrast: 'more', colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 390, height: 844 } }],
  ] as const)('has no serious finding of axe in %s', async (_, options) => {
    const hashes = [
      '',
      '#actor=country:norway',
      '#relation=country:norway%20supplies%20country:chad%20actual%20affirmed',
      '#screen=relations',
      '#screen=actors',
      '#from=country:chad&to=event:salt-fair',
      '#ego=1%20country:chad&statuses=actual',
      '#document=gazette-1',
    ];
    const found: string[] = [];
    const page = await pages.open('', options);
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

  it('moves nothing under the reader’s eyes while it loads', async () => {
    const page = await pages.open('#actor=country:norway');
    await reading(page).getByRole('heading', { name: 'Norway', level: 2 }).waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });

  it('is gone through with the tab key, and always shows where one is', async () => {
    const page = await pages.open();
    await page.getByRole('application').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the graph');
    const seen: string[] = [];
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return `${isShown ? '' : 'unseen '}${element.id || element.getAttribute('aria-label') || element.parentElement?.textContent}`;
      });
      if (focused !== null) seen.push(focused);
    }
    expect(seen).toContain('Search actors');
    expect(seen.filter((name) => name.startsWith('unseen'))).toEqual([]);
    const skip = page.getByRole('button', { name: 'Skip to the graph' });
    await skip.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stage');
  });
});
