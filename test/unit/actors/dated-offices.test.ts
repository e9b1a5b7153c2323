import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../src/pipeline.js';
import { documentOf, shippedKnowledge } from '../../read-text.js';

function read(text: string, date: string | null = '2024-07-01'): readonly string[] {
  const { relations } = readDocument({ ...documentOf(text), date }, shippedKnowledge());
  return relations.map(({ source, relation, target }) => `${source.name} ${relation} ${target.name}`);
}

describe('an office without a name', () => {
  it.each([
    ['2013-05-01', 'Barack Obama'],
    ['2018-05-01', 'Donald Trump'],
    ['2022-05-01', 'Joe Biden'],
  ])('is held by who had it on %s', (date, name) => {
    expect(read('The U.S. president praised Turkey on Monday.', date)).toContain(`${name} praises Turkey`);
  });

  it("is that of a country's possessive too", () => {
    expect(read("Britain's prime minister praised Turkey on Monday.", '2013-05-01')).toContain(
      'David Cameron praises Turkey',
    );
  });

  it('is held by who the text says, before all', () => {
    const text = 'Ana Lund, the U.S. president, landed in Oslo. The U.S. president praised Turkey.';
    expect(read(text)).toContain('Ana Lund praises Turkey');
  });

  it('is not that of who had left it, though the text names nobody else', () => {
    const text = 'Tony Blair met envoys in London. The prime minister praised Turkey.';
    expect(read(text, '2024-08-01')).not.toContain('Tony Blair praises Turkey');
    expect(read(text, '2003-05-01')).toContain('Tony Blair praises Turkey');
    const former = text.replace('The prime', 'The former prime');
    expect(read(former, '2024-08-01')).toContain('Tony Blair praises Turkey');
  });

  it.each([
    ['without a date', 'The U.S. president praised Turkey on Monday.', null],
    ['of nobody in particular', 'A president praised Turkey on Monday.', '2013-05-01'],
    ['that was left', 'The former U.S. president praised Turkey on Monday.', '2013-05-01'],
    ['that is to come', 'The next U.S. president praised Turkey on Monday.', '2013-05-01'],
    ['that is sought', 'The U.S. presidential candidate praised Turkey on Monday.', '2013-05-01'],
  ])('means nobody %s', (_, text, date) => {
    expect(read(text, date).filter((line) => line.endsWith('praises Turkey') && !line.startsWith('United'))).toEqual(
      [],
    );
  });
});
