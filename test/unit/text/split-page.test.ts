import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../../src/model/document.js';
import { splitPage } from '../../../src/text/split-page.js';
import type { SplitOptions } from '../../../src/text/split-page.js';
import { cues, documentOf } from './cues.js';

const BODY =
  'The ministry of Freedonia said on Monday that it had bought twelve ferries from a yard in Sylvania. The yard will build them by the spring.';
const LONG = `${BODY} ${BODY}`;

const split = (text: string, options: SplitOptions = {}, fields: Partial<Document> = {}): readonly Document[] =>
  splitPage(documentOf(text, fields), cues, options);

const summary = ({ id, title, date, publisher }: Document): readonly (string | null)[] => [id, title, date, publisher];

const tagged = (publisher: string, date: string, title: string): string =>
  `${publisher}\n${date}\n- Politics\n- ${publisher}\n${title}\n${LONG}\n`;

describe('splitPage', () => {
  it('splits a page of publisher, date, tags and title, and keeps its text and offsets', () => {
    const text = `All about #ferries\n\n\n${tagged('Harbour Post', '3 days ago', 'Freedonia buys ferries')}\n${tagged('Yard Times', 'May 2, 2021', 'Sylvania builds ferries')}`;
    const parts = split(text, { asOf: '2021-05-10' });
    expect(parts.map(summary)).toEqual([
      ['d#1', 'Freedonia buys ferries', '2021-05-07', 'Harbour Post'],
      ['d#2', 'Sylvania builds ferries', '2021-05-02', 'Yard Times'],
    ]);
    expect(parts.every((part) => part.text === text)).toBe(true);
    expect(parts.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      `Freedonia buys ferries\n${LONG}`,
      `Sylvania builds ferries\n${LONG}`,
    ]);
  });

  it('splits a page of titles above their publishers and dates', () => {
    const article = (title: string): string => `${title}\nHarbour Post · 5 hours ago\n\n${LONG}\n\n`;
    const parts = split(article('Freedonia buys twelve ferries') + article('Sylvania opens a second yard'), {
      asOf: '2021-05-10',
    });
    expect(parts.map(summary)).toEqual([
      ['d#1', 'Freedonia buys twelve ferries', '2021-05-10', 'Harbour Post'],
      ['d#2', 'Sylvania opens a second yard', '2021-05-10', 'Harbour Post'],
    ]);
    expect(parts[0]?.text.slice(parts[0].span.start, parts[0].span.end).startsWith('Freedonia buys')).toBe(true);
  });

  it('splits a page of publisher and date on one line above the title', () => {
    const article = (title: string): string => `Harbour Post | 3 May 2021\n${title}\n${LONG}\n`;
    const parts = split(article('Freedonia buys twelve ferries') + article('Sylvania opens a second yard'));
    expect(parts.map(({ date, publisher }) => [date, publisher])).toEqual([
      ['2021-05-03', 'Harbour Post'],
      ['2021-05-03', 'Harbour Post'],
    ]);
  });

  it('splits a page of labelled lines', () => {
    const article = (title: string, date: string): string =>
      `Title: ${title}\nSource: Harbour Post\nDate: ${date}\n\n${LONG}\n\n`;
    const parts = split(article('Freedonia buys ferries', '2021-05-03') + article('Sylvania builds', 'May 2021'));
    expect(parts.map(summary)).toEqual([
      ['d#1', 'Freedonia buys ferries', '2021-05-03', 'Harbour Post'],
      ['d#2', 'Sylvania builds', '2021-05', 'Harbour Post'],
    ]);
  });

  it('splits a digest of headings, publishers and dates', () => {
    const article = (title: string): string => `## ${title}\n\n*Harbour Post, May 3, 2021*\n\n${LONG}\n\n`;
    const parts = split(`${article('Freedonia buys twelve ferries')}${article('Sylvania opens a second yard')}`);
    expect(parts.map(summary)).toEqual([
      ['d#1', 'Freedonia buys twelve ferries', '2021-05-03', 'Harbour Post'],
      ['d#2', 'Sylvania opens a second yard', '2021-05-03', 'Harbour Post'],
    ]);
  });

  it('splits articles between rules that name no publisher, and takes no author for one', () => {
    const article = (title: string): string => `${title}\nBy Ann Lee\n3 May 2021\n\n${LONG}\n\n`;
    const parts = split(`${article('Freedonia buys twelve ferries')}-----\n${article('Sylvania opens a second yard')}`);
    expect(parts.map(summary)).toEqual([
      ['d#1', 'Freedonia buys twelve ferries', '2021-05-03', null],
      ['d#2', 'Sylvania opens a second yard', '2021-05-03', null],
    ]);
  });

  it.each<[string, SplitOptions, readonly (string | null)[]]>([
    ['leaves the order open where nothing shows it', {}, ['2021', '2021']],
    ['takes the order that is not after the day to count from', { asOf: '2021-06-30' }, ['2021-05-12', '2021-04-11']],
  ])('%s', (_, options, dates) => {
    const text =
      tagged('Harbour Post', '12-05-2021', 'Freedonia buys ferries') +
      tagged('Harbour Post', '11-04-2021', 'Yard opens again');
    expect(split(text, options).map(({ date }) => date)).toEqual(dates);
  });

  it('takes the order of numeric dates from the publisher before the page', () => {
    const text = [
      tagged('Harbour Post', '25-05-2021', 'Freedonia buys ferries'),
      tagged('Harbour Post', '03-04-2021', 'Freedonia sells ferries'),
      tagged('Yard Times', '04/30/2021', 'Sylvania builds ferries'),
      tagged('Yard Times', '04/03/2021', 'Sylvania paints ferries'),
      tagged('Bay News', '04/03/2021', 'The bay has new ferries'),
    ].join('');
    expect(split(text).map(({ date }) => date)).toEqual([
      '2021-05-25',
      '2021-04-03',
      '2021-04-30',
      '2021-04-03',
      '2021',
    ]);
  });

  it.each([
    ['3 days ago', '2021-03-07'],
    ['a week ago', '2021-03-03'],
    ['2 months ago', '2021-01'],
    ['4 months ago', '2020-11'],
    ['1 year ago', '2020'],
    ['yesterday', '2021-03-09'],
    ['5h', '2021-03-10'],
    ['2d ago', '2021-03-08'],
    ['Updated: Wed, 10 March 2021, 9:30 a.m. GMT', '2021-03-10'],
    ['Mar. 3rd, 2021', '2021-03-03'],
    ['2021-03-03T09:30:00Z', '2021-03-03'],
    ['Dec 30', '2020-12-30'],
  ])('counts “%s” from the day given', (written, date) => {
    expect(split(`Freedonia buys twelve ferries\n${written}\n\n${LONG}`, { asOf: '2021-03-10' })[0]?.date).toBe(date);
  });

  it('leaves a relative date alone where there is no day to count from', () => {
    expect(split(`Freedonia buys twelve ferries\n3 days ago\n\n${LONG}`)[0]?.date).toBeNull();
  });

  it('counts from the date of the page itself first', () => {
    const text =
      tagged('Post', '3 days ago', 'Freedonia buys ferries') + tagged('Post', '2 days ago', 'Yard opens again');
    expect(split(text, { asOf: '2030-01-01' }, { date: '2021-05-10' }).map(({ date }) => date)).toEqual([
      '2021-05-07',
      '2021-05-08',
    ]);
  });

  it('describes one article by its first lines, and keeps what its source says', () => {
    const text = `Freedonia buys twelve ferries\n\nMay 6, 2021\n\nOSLO (Reuters) - ${LONG}`;
    expect(split(text).map(summary)).toEqual([['d', 'Freedonia buys twelve ferries', '2021-05-06', 'Reuters']]);
    expect(split(text, {}, { title: 'Ferries', date: '2020', publisher: 'Post' }).map(summary)).toEqual([
      ['d', 'Ferries', '2020', 'Post'],
    ]);
  });

  it.each([
    [
      'an article with two dates',
      `Freedonia buys ferries\nPublished May 3, 2021\nUpdated May 4, 2021\n\n${LONG}\n\n${LONG}`,
    ],
    [
      'an article with comments under it',
      `Freedonia buys ferries\n${LONG}\n${LONG}\n${'Bo Ek\n3 days ago\nI do not think so\nThe ferries are too slow for the northern routes, and much too large.\n'.repeat(3)}`,
    ],
    [
      'an article with links to others under it',
      `Freedonia buys ferries\n${LONG}\n${'Yard strike ends in Sylvania\nHarbour Post\n3 days ago\n'.repeat(3)}`,
    ],
    [
      'a report by captions and paragraphs',
      `${LONG}\n\nThe yard in May 2021.Credit…Ann Lee/AP\n\n${LONG}\n\nThe bay.Credit…Bo Ek/AP\n\n${LONG}`,
    ],
    [
      'comments alone',
      'Bo Ek\n3 days ago\nThe ferries are too slow for the northern routes, and much too large for us.\n'.repeat(4),
    ],
  ])('keeps %s one document', (_, text) => {
    expect(split(text).map(({ id }) => id)).toEqual(['d']);
  });

  it('does not split what a format has marked', () => {
    const text = tagged('Post', '3 days ago', 'Freedonia buys ferries').repeat(2);
    expect(split(text, {}, { regions: [] })).toHaveLength(1);
  });

  it('does not read a page of nothing but labels again for every line', () => {
    expect(split('Title: Freedonia\n'.repeat(40_000))).toHaveLength(1);
  });

  it('gives spans in order and apart, whatever the page', () => {
    const line = fc.constantFrom(
      'Post',
      '3 days ago',
      '- Politics',
      'Freedonia buys ferries',
      LONG,
      '12-05-2021',
      'Title: A b c',
      'Source: Post',
      '',
      'Post | yesterday',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        let last = 0;
        for (const { span } of split(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
