import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../../src/model/document.js';
import { findRegions } from '../../../src/text/regions.js';
import { cues, documentOf } from './cues.js';

const BODY =
  'The ministry of Freedonia said on Monday that it had bought twelve ferries from a yard in Sylvania for its northern routes.';

function read(text: string, fields: Partial<Document> = {}): readonly string[] {
  return findRegions(documentOf(text, fields), cues).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('findRegions', () => {
  it('reads the first copy of a doubled headline and leaves the second', () => {
    const headline = 'Freedonia buys twelve ferries from Sylvania';
    expect(read(`${headline}\n\n${headline}\n\n${BODY}`)).toEqual([
      `headline: ${headline}`,
      `boilerplate: ${headline}`,
      `body: ${BODY}`,
    ]);
  });

  it('knows the title that the source gives, with the name of the site behind it', () => {
    const text = `Ferries for Freedonia | Harbour Post\n${BODY}`;
    expect(read(text, { title: 'Ferries for Freedonia' })[0]).toBe('headline: Ferries for Freedonia | Harbour Post');
  });

  it.each([
    ['Rebels free two hostages in the north', 'By Ann Lee in Oslo and Joe Orr'],
    ['Harbour Strike Ends In A Deal', 'By ANN LEE'],
  ])('ends a headline where a byline runs on from it: %s', (headline, byline) => {
    expect(read(`${headline} ${byline}\n${BODY}`)).toEqual([
      `headline: ${headline}`,
      `boilerplate: ${byline}`,
      `body: ${BODY}`,
    ]);
  });

  it('leaves a headline whole in which somebody does what was done', () => {
    const headline = 'Harbour Strike Ended By Harbour Office';
    expect(read(`${headline}\n${BODY}`)[0]).toBe(`headline: ${headline}`);
  });

  it.each([
    ['Credit…', 'Firefly waits in port on Friday.', 'Credit…Ann Lee/Associated Press'],
    ['a bracketed photo', 'A ferry leaves the yard.', '(Photo: Ann Lee/Harbour Post)'],
    ['an image label', 'The yard at dawn on 3 May 2021.', 'Image: Harbour Office.'],
    ['a slash and an agency', 'Crowds greet the ferry in the bay', '/ AP'],
    ['a desk by way of an agency', 'Workers leave the yard after a shift.', 'Yard Press Office/Handout via REUTERS'],
    [
      'a licence behind the credit',
      'Workers leave the yard.',
      'REUTERS/Ann Lee Purchase Licensing Rights, opens new tab',
    ],
  ])('takes what stands before %s for a caption', (_, caption, credit) => {
    const gap = credit.startsWith('Credit') ? '' : ' ';
    expect(read(`${BODY}\n\n${caption}${gap}${credit}\n\n${BODY}`).slice(1, 3)).toEqual([
      `caption: ${caption}`,
      `boilerplate: ${credit}`,
    ]);
  });

  it('cuts a picture counter and a caption label off a caption', () => {
    expect(
      read(`${BODY}\nItem 2 of 5 The yard at noon. REUTERS/Ann Lee\nImage caption, The yard at night.`).slice(1),
    ).toEqual([
      'boilerplate: Item 2 of 5',
      'caption: The yard at noon.',
      'boilerplate: REUTERS/Ann Lee',
      'boilerplate: Image caption,',
      'caption: The yard at night.',
    ]);
  });

  it.each([
    ['By Ann Lee OSLO (Reuters) -', ''],
    ['OSLO, Feb 5 (Reuters) -', ' '],
    ['OSLO, Norway (AP) —', ' '],
    ['BERGEN –', ' '],
  ])('cuts the dateline %s off', (dateline, gap) => {
    expect(read(`${dateline}${gap}${BODY}`)).toEqual([`boilerplate: ${dateline}`, `body: ${BODY}`]);
  });

  it('keeps an aside between dashes and a bracketed name that is no agency', () => {
    const aside = 'NATO – Western Europe and its allies – said on Monday that it would wait.';
    const bracket = 'Ann Lee (Harbour Party) said on Monday that the yard would have to wait for the ferries.';
    expect(read(`${aside}\n${bracket}`)).toEqual([`body: ${aside}`, `body: ${bracket}`]);
  });

  it.each([
    'Read more',
    'Related: Sylvania opens a second yard',
    'By Ann Lee',
    'By Ann Lee and Bo Ek | May 3, 2021',
    'Sign up for our newsletter',
    'This website uses cookies to remember you.',
    'Home | World | Politics | Sport',
    '* [Sylvania opens a second yard](https://example.org/yard)',
    'https://example.org/yard',
    'Thursday, May 6, 2021',
    '3 hours ago',
    'Share this article',
    'Bo Ek contributed to this report.',
    'Associated Press',
    'Advertisement',
  ])('leaves the line “%s”', (line) => {
    expect(read(`${BODY}\n\n${line}\n\n${BODY}`)[1]).toBe(`boilerplate: ${line}`);
  });

  it.each([
    'Copyright law in Freedonia protects the makers of maps.',
    'Privacy groups sued the ministry on Tuesday.',
    'Share prices at the yard rose by a tenth.',
    'Subscribers of the Harbour Post sued its owner.',
    'Related companies will be sold to Sylvania next year.',
    'Reuters reported the sale first.',
    'Video of the launch was shown by the ministry.',
  ])('reads the sentence “%s”', (sentence) => {
    expect(read(`${BODY}\n\n${sentence}\n\n${BODY}`)[1]).toBe(`body: ${sentence}`);
  });

  it('leaves everything after a comment box', () => {
    const regions = read(
      `${BODY}\n${BODY}\nLeave a Reply\nI think that the ferries are too slow for this.\nYour email address`,
    );
    expect(regions.map((region) => region.split(':')[0])).toEqual([
      'body',
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('leaves a list of other stories until the next paragraph of text', () => {
    const regions = read(`${BODY}\nMore from Freedonia\nYard strike ends\nFerry prices rise again\n${BODY}`);
    expect(regions.map((region) => region.split(':')[0])).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'body',
    ]);
  });

  it('leaves a headline after the text, and reads one inside it', () => {
    const heading = 'What the yard wants';
    expect(
      read(`${BODY}\n${heading}\n${BODY}\nSylvania opens another yard`).map((region) => region.split(':')[0]),
    ).toEqual(['body', 'headline', 'body', 'boilerplate']);
  });

  it('cuts headlines run together and advertisements off the last paragraph', () => {
    const links = 'Yard strike ends after talks with union Why did the ferries come late?';
    expect(read(`${BODY} ${links}`)).toEqual([`body: ${BODY}`, `boilerplate: ${links}`]);
    expect(read(`${BODY} Want more of this? Subscribe.`)).toEqual([
      `body: ${BODY}`,
      'boilerplate: Want more of this? Subscribe.',
    ]);
  });

  it('reads lines without full stops where there is nothing else', () => {
    expect(read('Freedonia sues Sylvania\nSylvania arms Ruritania')).toEqual([
      'headline: Freedonia sues Sylvania',
      'headline: Sylvania arms Ruritania',
    ]);
  });

  it('joins the lines of a text wrapped at a fixed width', () => {
    const lines =
      'The yard said on Monday that it\nwould build the ferries in the\nspring and paint them later in\nthe year.';
    expect(read(`${lines}\n\n${lines}`)).toEqual([`body: ${lines}`, `body: ${lines}`]);
  });

  it('keeps the kinds a format marks, and cuts credits off all the same', () => {
    const text = `Yard at work. REUTERS/Ann Lee\n\n${BODY}`;
    const regions = [
      { kind: 'caption' as const, start: 0, end: 29 },
      { kind: 'body' as const, start: 31, end: text.length },
    ];
    expect(read(text, { regions })).toEqual([
      'caption: Yard at work.',
      'boilerplate: REUTERS/Ann Lee',
      `body: ${BODY}`,
    ]);
  });

  it('counts offsets in a text with a byte order mark and carriage returns', () => {
    const text = `\ufeffFreedonia buys twelve ferries\r\n\r\n${BODY}\r\n`;
    expect(read(text)).toEqual(['headline: Freedonia buys twelve ferries', `body: ${BODY}`]);
  });

  it('gives regions in order, apart, not blank and inside the span, whatever the text', () => {
    const piece = fc.constantFrom(
      BODY,
      'By Ann Lee',
      'Credit…',
      '\n',
      ' ',
      '(AP) -',
      'OSLO',
      '/ AP',
      'Title: A B C',
      '[1/5]',
      'x](',
      'Why',
      '?',
      '.',
    );
    const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(20), (pieces, start) => {
        const text = pieces.join('');
        const span = { start: Math.min(start, text.length), end: text.length };
        let last = span.start;
        for (const region of findRegions(documentOf(text, { span }), cues)) {
          expect(region.start).toBeGreaterThanOrEqual(last);
          expect(region.end).toBeLessThanOrEqual(span.end);
          expect(text.slice(region.start, region.end).trim()).not.toBe('');
          last = region.end;
        }
      }),
    );
  });
});
