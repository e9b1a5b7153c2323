import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { RelationMention } from '../../../src/model/relation-mention.js';
import { relationsOf } from '../../read-text.js';

const cases = readFileSync('test/unit/relations/record-details.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

function describeDetails({ relation, theme, money, place }: RelationMention): string {
  const quantity = `${theme?.quantity ?? '-'} ${theme?.unit ?? '-'}`;
  const sum = money ? `${money.amount} ${money.currency}` : '-';
  return [relation, theme?.text ?? '-', quantity, sum, place?.name ?? '-'].join(' | ');
}

describe('the details of a record', () => {
  it.each(cases)('reads them from “%s”', (text, means) => {
    expect(relationsOf(text).map(describeDetails)).toContain(means);
  });

  it('quotes the theme by its offsets', () => {
    const text = 'On Monday Norway gave Chad 40 trucks.';
    const theme = relationsOf(text)[0]?.theme;
    expect(theme && text.slice(theme.start, theme.end)).toBe('40 trucks');
  });
});
