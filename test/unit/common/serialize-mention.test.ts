import { describe, expect, it } from '@jest/globals';
import { serializeMention } from '../../../src/common/serialize-mention.js';
import { mention } from '../fixtures/graph.js';

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
});
