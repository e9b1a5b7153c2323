import { describe, expect, it } from '@jest/globals';
import { plainMention } from '../../../src/common/plain-mention.js';
import { serializeMention } from '../../../src/common/serialize-mention.js';
import { mention, mentionsOf } from '../fixtures/graph.js';

const said = mention({
  doc: '001',
  relation: 'funds',
  source: 'norway',
  target: 'chad',
  text: 'Norway funds Chad.\nTwice.',
});

describe('a mention as a line', () => {
  it('is one line of JSON that reads back as the same mention', () => {
    expect(serializeMention(said)).not.toContain('\n');
    expect(JSON.parse(serializeMention(said))).toEqual(said);
  });

  it('has the same bytes whatever the order of its properties, and nothing else it carries', () => {
    const turned = Object.fromEntries(Object.entries({ ...said, extra: 1 }).reverse()) as unknown as typeof said;
    expect(serializeMention(turned)).toBe(serializeMention(said));
  });

  it('is the JSON of the mention, whatever characters and numbers it has', () => {
    const texts = ['Côte d’Ivoire', 'the “old” "new"\\', 'a\tb\r\n\u0007\u007f', '\ud83d\ude00 half \ud83d', ''];
    const odd = texts.map((text, at) => ({
      ...said,
      doc: text,
      predicate: { ...said.predicate, text, lemma: text },
      theme: { text, start: at, end: 1e21, quantity: at === 0 ? null : 1 / at, unit: at === 0 ? null : text },
      money: { amount: at === 0 ? Infinity : 10 ** (at * 8) / 3, currency: 'NOK' },
      time: { start: null, end: text, precision: 'day' as const, text },
      sentence: { ...said.sentence, text },
    }));
    for (const each of [...odd, ...['001', '002', '003', '004'].flatMap(mentionsOf)])
      expect(serializeMention(each)).toBe(JSON.stringify(plainMention(each)));
  });
});
