import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../../src/model/graph-data.js';
import { spellsOf } from '../../../src/export/spells.js';

const at = (...times: (readonly [string | null, string | null] | null)[]) =>
  spellsOf(
    times.map(
      (time) => ({ time: time && { start: time[0], end: time[1], precision: 'day', text: '' } }) as unknown as Evidence,
    ),
  ).map(({ start, end }) => [start, end]);

describe('spells', () => {
  it('are in order and merged where they overlap', () => {
    expect(at(['2025-03-01', '2025-03-05'], ['2024-01-01', '2024-01-01'], ['2025-03-05', '2025-03-09'])).toEqual([
      ['2024-01-01', '2024-01-01'],
      ['2025-03-01', '2025-03-09'],
    ]);
  });

  it('keep open ends, and let them swallow what they cover', () => {
    expect(at(['2025-03-01', null], ['2025-06-01', '2025-06-02'])).toEqual([['2025-03-01', null]]);
    expect(at([null, '2020-01-01'], ['2025-06-01', '2025-06-02'])).toEqual([
      [null, '2020-01-01'],
      ['2025-06-01', '2025-06-02'],
    ]);
  });

  it('leave out what has no time, no ends, or ends before it starts', () => {
    expect(at(null, [null, null], ['2025-03-05', '2025-03-01'])).toEqual([]);
  });
});
