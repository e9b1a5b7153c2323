import { describe, expect, it } from '@jest/globals';
import { KnownRuns } from '../../../../src/text/wink/known-runs.js';

function find<T>(runs: KnownRuns<T>, text: string, from = 0, to = text.length): T {
  const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return runs.of(codes, from, to);
}

describe('known runs', () => {
  it('makes what stands in a text once', () => {
    const made: string[] = [];
    const runs = new KnownRuns((run) => made.push(run) && run.toUpperCase());
    expect(find(runs, 'oil and oil', 0, 3)).toBe('OIL');
    expect(find(runs, 'oil and oil', 8, 11)).toBe('OIL');
    expect(find(runs, 'understanding')).toBe('UNDERSTANDING');
    expect(find(runs, 'misunderstanding', 3)).toBe('UNDERSTANDING');
    expect(made).toEqual(['oil', 'understanding']);
  });

  it('tells runs apart that are kept under the same numbers', () => {
    const runs = new KnownRuns((run) => run);
    const same = [
      'standing',
      'a-standing',
      'b-standing',
      'ab-standing',
      'ac-standing',
      '\0standing',
      '\0\0a',
      '\0a',
      'a',
    ];
    const far = ['\u0161\u0162', '\u0261b', 'ab', '\u0161b', '\u0100', '\0', '\u2019', '\u0019'];
    for (let time = 0; time < 2; time++) for (const run of [...same, ...far]) expect(find(runs, run)).toBe(run);
  });

  it('keeps giving the right thing when more runs come than it keeps', () => {
    const runs = new KnownRuns((run) => run);
    for (let i = 0; i < 70_000; i++) {
      const run = i % 2 === 0 ? `w${i}` : `longer-than-that-${i}`;
      if (find(runs, run) !== run) throw new Error(run);
    }
    expect(find(runs, 'w69998')).toBe('w69998');
  });
});
