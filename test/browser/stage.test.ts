import { describe, expect, it } from '@jest/globals';
import { shownCounts, viewerPages } from './viewer-pages.js';

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
});
