import { describe, expect, it } from '@jest/globals';
import { hashed, KnownRuns } from '../../../../src/text/wink/known-runs.js';

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (one) => one.charCodeAt(0));
const hashOf = (run: string): number => [...run].reduce((hash, one) => hashed(hash, one.charCodeAt(0)), 0);

describe('known runs', () => {
  it('makes what stands in a text once', () => {
    const made: string[] = [];
    const runs = new KnownRuns((run) => made.push(run) && run.toUpperCase());
    const text = codesOf('oil and oil');
    expect(runs.of(text, 0, 3, hashOf('oil'))).toBe('OIL');
    expect(runs.of(text, 8, 11, hashOf('oil'))).toBe('OIL');
    expect(made).toEqual(['oil']);
  });

  it('tells runs apart that are kept under one number', () => {
    const runs = new KnownRuns((run) => run);
    const same = ['Aa', 'BB'];
    for (let length = 2; length < 5; length++) same.push(...same.flatMap((run) => [`${run}Aa`, `${run}BB`]));
    for (let time = 0; time < 2; time++)
      for (const run of same) expect(runs.of(codesOf(run), 0, run.length, hashOf(run))).toBe(run);
  });

  it('keeps giving the right thing when more runs come than it keeps', () => {
    const runs = new KnownRuns((run) => run);
    for (let i = 0; i < 70_000; i++) {
      const run = `w${i}`;
      if (runs.of(codesOf(run), 0, run.length, hashOf(run)) !== run) throw new Error(run);
    }
    expect(runs.of(codesOf('w69999'), 0, 6, hashOf('w69999'))).toBe('w69999');
  });
});
