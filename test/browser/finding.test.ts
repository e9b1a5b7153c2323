import { describe, expect, it } from '@jest/globals';
import { harbour } from '../unit/viewer/harbour.js';
import { filters, reading, shownCounts, viewerPages } from './viewer-pages.js';

const pages = viewerPages();

describe('finding in the viewer', () => {
  it('filters by facets with counts, and keeps the rest of the counts true', async () => {
    const page = await pages.open();
    const planned = filters(page).getByRole('checkbox', { name: /Planned/ });
    await planned.check();
    await shownCounts(page).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    expect(await filters(page).locator('label', { hasText: 'Possible' }).textContent()).toBe('Possible1');
    await filters(page).getByRole('button', { name: 'Clear all' }).click();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
  });

  it('filters by each facet and threshold', async () => {
    const page = await pages.open();
    const shows = (text: string) => shownCounts(page).getByText(text).waitFor({ state: 'attached' });
    const tick = async (name: RegExp, text: string) => {
      const box = filters(page).getByRole('checkbox', { name });
      await box.check();
      await shows(text);
      await box.uncheck();
      await shows('10 actors and 9 relations shown');
    };
    await tick(/^Country/, '3 actors and 4 relations shown');
    await tick(/^Aid and trade/, '4 actors and 4 relations shown');
    await tick(/^Possible/, '2 actors and 1 relation shown');
    await tick(/^Negated/, '2 actors and 1 relation shown');
    await tick(/^Northline Wire/, '2 actors and 1 relation shown');
    await tick(/^What the minister denied/, '9 actors and 6 relations shown');
    await filters(page).locator('summary', { hasText: 'Types of Diplomacy' }).click();
    await tick(/^attends/, '2 actors and 1 relation shown');
    await filters(page).getByLabel('Confidence').fill('0.9');
    await shows('9 actors and 7 relations shown');
    await page.waitForURL(/confidence=0\.9/);
  });

  it('takes the date of publication instead of the event’s', async () => {
    const page = await pages.open();
    const event = await page.locator('.timeline-range').textContent();
    await page.getByRole('button', { name: 'Published' }).click();
    await page.waitForURL(/by=publication/);
    expect(await page.locator('.timeline-range').textContent()).not.toBe(event);
    expect(await page.locator('.timeline-range').textContent()).toBe('4 Mar 2021 – 20 Jun 2021');
  });

  it('finds what a reader tagged', async () => {
    const page = await pages.open('#actor=country:peru');
    const tag = async (text: string) => {
      await reading(page).getByLabel('A note, or a tag').fill(text);
      await reading(page).getByRole('button', { name: 'Add' }).click();
      await reading(page).getByText(text).waitFor();
    };
    await tag('#to-check');
    await reading(page)
      .getByRole('button', { name: /Salt Fair/ })
      .first()
      .click();
    await reading(page).getByRole('heading', { name: 'Peru attends Salt Fair' }).waitFor();
    await tag('#to-ask');
    await page.getByRole('combobox', { name: 'Search actors' }).fill('#to');
    const found = page.getByRole('listbox', { name: 'Actors found' }).getByRole('option');
    await found.first().waitFor();
    expect(await found.allTextContents()).toEqual(['Peru #to-check2 relations', 'Peru attends Salt Fair #to-ask']);
    await page.getByRole('option', { name: /Salt Fair/ }).click();
    await reading(page).getByRole('heading', { name: 'Peru attends Salt Fair' }).waitFor();
  });

  it('narrows time by keyboard and keeps undated relations on demand', async () => {
    const page = await pages.open();
    const until = page.getByRole('slider', { name: 'Until' });
    await until.focus();
    await page.keyboard.press('Home');
    await shownCounts(page).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: /undated/ }).check();
    await shownCounts(page).getByText('8 actors and 6 relations shown').waitFor({ state: 'attached' });
  });

  it('brushes time with the pointer and plays it', async () => {
    const page = await pages.open();
    const box = await page.locator('.brush').boundingBox();
    if (!box) throw new Error('there is no brush');
    await page.mouse.move(box.x + 4, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 10, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: 'All time' }).waitFor();
    const before = await page.locator('.timeline-range').textContent();
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForFunction((text) => document.querySelector('.timeline-range')?.textContent !== text, before);
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(1);
  });

  it('shows the surroundings of an actor, by steps', async () => {
    const page = await pages.open('#actor=country:chad');
    await reading(page).getByRole('button', { name: 'Surroundings' }).click();
    await shownCounts(page).getByText('2 actors and 3 relations shown').waitFor({ state: 'attached' });
    await filters(page).getByRole('button', { name: '2 steps away' }).click();
    await shownCounts(page).getByText('3 actors and 4 relations shown').waitFor({ state: 'attached' });
    expect(page.url()).toBeTruthy();
  });

  it('connects two actors by a chain of citations', async () => {
    const page = await pages.open('#actor=country:chad');
    await reading(page).getByRole('button', { name: 'Connection to …' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('salt');
    await page.getByRole('option', { name: /Salt Fair/ }).waitFor();
    await page.keyboard.press('Enter');
    await reading(page).getByText('3 steps').waitFor();
    expect(await reading(page).locator('.steps h3').allTextContents()).toEqual([
      'Norway supplies Chad',
      'Norway meets Peru',
      'Peru attends Salt Fair',
    ]);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await reading(page).getByRole('button', { name: 'Copy as footnotes' }).click();
    await page.locator('.toast').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Norway meets Peru.[2]');
    expect(copied).toContain(
      '[2] “Norway met Peru in Bergen on 2 June.” What the minister denied, Quayside Courier, 20 Jun 2021',
    );
  });

  it('has a table twin that sorts and selects', async () => {
    const page = await pages.open();
    await page.getByRole('button', { name: 'Relations', exact: true }).click();
    const table = page.getByRole('table', { name: 'Relations' });
    await table.getByRole('button', { name: 'Who', exact: true }).click();
    expect(await table.locator('tbody tr').first().textContent()).toContain('<img');
    expect(await table.getByRole('columnheader', { name: 'Who', exact: true }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await table.getByRole('button', { name: 'Peru attends Salt Fair' }).click();
    await reading(page).getByRole('heading', { name: 'Peru attends Salt Fair' }).waitFor();
    await page.getByRole('button', { name: 'Actors', exact: true }).click();
    expect(await page.getByRole('table', { name: 'Actors' }).locator('tbody tr').count()).toBe(10);
  });

  it('tells what outlets say themselves from what others say, and leaves out who is nobody in particular', async () => {
    const page = await pages.open();
    await filters(page).getByRole('checkbox', { name: 'Somebody it quotes' }).check();
    await shownCounts(page).getByText('2 actors and 1 relation shown').waitFor({ state: 'attached' });
    await filters(page).getByRole('button', { name: 'Clear all' }).click();
    await filters(page).getByRole('checkbox', { name: 'Leave out unnamed actors' }).check();
    await shownCounts(page).getByText('9 actors and 8 relations shown').waitFor({ state: 'attached' });
    await page.waitForURL(/particular=yes/);
  });

  it('shows what is new since a day, and what another graph does not have', async () => {
    const page = await pages.open();
    await filters(page).getByLabel('New since').fill('2021-06-01');
    await shownCounts(page).getByText('9 actors and 6 relations shown').waitFor({ state: 'attached' });
    await filters(page).getByRole('button', { name: 'Clear all' }).click();
    const { edges, ...rest } = JSON.parse(harbour.graph) as { edges: { attributes: { relation: string } }[] };
    const older = { ...rest, edges: edges.filter(({ attributes }) => attributes.relation !== 'meets') };
    await page.getByRole('button', { name: 'Share' }).click();
    await page
      .getByLabel('What is new against …')
      .last()
      .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(older)) });
    await shownCounts(page).getByText('4 actors and 2 relations shown').waitFor({ state: 'attached' });
    await filters(page).getByRole('checkbox', { name: 'Only what the other graph lacks' }).uncheck();
    await shownCounts(page).getByText('10 actors and 9 relations shown').waitFor({ state: 'attached' });
  });

  it('says so where no chain connects two actors', async () => {
    const page = await pages.open('#from=country:norway&to=group:officials');
    await reading(page).getByText('No chain of the relations shown connects them.').waitFor();
  });
});
