import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ConfidenceCounts } from '../../../src/model/confidence-counts.js';
import { LexiconError } from '../../../src/lexicon/lexicon-error.js';
import { loadConfidence } from '../../../src/lexicon/load-confidence.js';
import { confidenceOf } from '../../../src/relations/confidence.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'confidence-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function load(...lines: readonly string[]): ConfidenceCounts {
  const file = join(folder, 'confidence.yaml');
  writeFileSync(file, `# counts\n${lines.join('\n')}\n`);
  return loadConfidence(file);
}

describe('confidenceOf', () => {
  it('is a half where nothing was counted', () => {
    expect(confidenceOf('meets/meet:active', load())).toBe(0.5);
  });

  it('draws a rule towards its type and a type towards all', () => {
    const counts = load(
      '"visits/visit:active": { right: 1, wrong: 3 }',
      '"visits/trip:noun": { right: 16, wrong: 0 }',
      '"meets/meet:active": { right: 63, wrong: 17 }',
    );
    expect(counts.byType.get('visits')).toEqual({ right: 17, wrong: 3 });
    expect(confidenceOf('visits/visit:active', counts)).toBe(0.577);
    expect(confidenceOf('visits/fly:active', counts)).toBe(0.839);
    expect(confidenceOf('tells/tell:active', counts)).toBe(0.794);
  });

  it('comes near the measured precision with many finds', () => {
    const counts = load('"a/b:c": { right: 900, wrong: 100 }', '"a/d:e": { right: 1, wrong: 99 }');
    expect(confidenceOf('a/b:c', counts)).toBeCloseTo(0.9, 2);
  });

  it('stays between 0 and 1, and rises when a find was right', () => {
    const tally = fc.record({ right: fc.nat(500), wrong: fc.nat(500) });
    fc.assert(
      fc.property(tally, tally, (own, other) => {
        const counts = (right: number): ConfidenceCounts => {
          const rule = { right, wrong: own.wrong };
          const all = { right: right + other.right, wrong: own.wrong + other.wrong };
          return { byRule: new Map([['a/b:c', rule]]), byType: new Map([['a', all]]), all };
        };
        const before = confidenceOf('a/b:c', counts(own.right));
        const after = confidenceOf('a/b:c', counts(own.right + 1));
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('loadConfidence', () => {
  it('complains of a rule without its relation type, with the line', () => {
    expect(() => load('"meets/meet:active": { right: 1, wrong: 0 }', 'meet: { right: 1, wrong: 0 }')).toThrow(
      LexiconError,
    );
    expect(() => load('"meets/meet:active": { right: -1, wrong: 0 }')).toThrow(/confidence\.yaml:2/);
  });
});
