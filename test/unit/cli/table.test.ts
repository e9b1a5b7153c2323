import { describe, expect, it } from '@jest/globals';
import { formatTable } from '../../../src/cli/table.js';

interface Row {
  readonly name: string;
  readonly count: number;
}

const columns = [
  { head: 'name', value: ({ name }: Row) => name },
  { head: 'count', value: ({ count }: Row) => count },
];
const table = (rows: readonly Row[]) => formatTable(rows, columns, () => []).split('\n');

describe('a table', () => {
  it('aligns words left and numbers right', () => {
    expect(table([{ name: 'Oslo', count: 7 }, { name: 'Chad’s army', count: 12345 }])) // prettier-ignore
      .toEqual(['name         count', 'Oslo             7', 'Chad’s army  12345', '']);
  });

  it('counts wide signs as two and marks as none', () => {
    const [, first = '', second = ''] = table([{ name: '東京', count: 1 }, { name: 'e\u0301e\u0301', count: 1 }]); // prettier-ignore
    expect([first, second]).toEqual(['東京      1', 'e\u0301e\u0301        1']);
  });

  it('cuts what is too long and keeps control characters and turned text from the terminal', () => {
    const [, first = '', second = ''] = table([{ name: 'x'.repeat(99), count: 1 }, { name: '\u001b[2J\u202eabc\nd', count: 1 }]); // prettier-ignore
    expect(first.length).toBeLessThan(60);
    expect(second).toMatch(/^\ufffd\[2J\ufffdabc d +1$/);
  });
});
