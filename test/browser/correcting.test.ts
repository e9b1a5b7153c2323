import { describe, expect, it } from '@jest/globals';
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
    expect(await reading(page).locator('.aliases li').allTextContents()).toEqual(['Chad', "N'Djamena", 'Peru']);
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
      'Split Northland from country:norway',
      'Dropped group:officials',
    ]);
  });
});
