import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ConfidenceCounts, Tally } from '../model/confidence-counts.js';
import { readYaml } from './read-yaml.js';

const count = z.int().nonnegative();
const schema = z.record(
  z.string().regex(/^[^/]+\/.+$/, 'write a rule as relation/trigger:construction'),
  z.strictObject({ right: count, wrong: count }),
);

/** Reads the counts that scripts/measure-confidence.mjs writes, and sums them. Throws a LexiconError. */
export function loadConfidence(file: string): ConfidenceCounts {
  const { value } = readYaml(readFileSync(file, 'utf8'), file, schema.nullable());
  const byRule = new Map(Object.entries(value ?? {}));
  const byType = new Map<string, Tally>();
  for (const [rule, tally] of byRule) {
    const type = rule.slice(0, rule.indexOf('/'));
    byType.set(type, sum([byType.get(type) ?? { right: 0, wrong: 0 }, tally]));
  }
  return { byRule, byType, all: sum([...byRule.values()]) };
}

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong }), { right: 0, wrong: 0 });
}
