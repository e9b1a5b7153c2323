import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../src/common/normalize-name.js';
import type { RelationEnd, RelationMention } from '../../src/model/relation-mention.js';
import { readCases } from '../case-file.js';
import type { ExpectedRelation } from '../case-file.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const folder = join(import.meta.dirname, '..', 'blind');
const { definitions } = shippedKnowledge().frames;
const types = new Set(definitions.map(({ id }) => id));
const symmetric = new Set(definitions.filter((type) => type.symmetric).map(({ id }) => id));

const bears = (end: RelationEnd, name: string): boolean =>
  [end.name, end.mention.text].map(normalizeName).includes(normalizeName(name));

function matches(found: RelationMention, expected: ExpectedRelation): boolean {
  const forward = bears(found.source, expected.source) && bears(found.target, expected.target);
  const backward = bears(found.source, expected.target) && bears(found.target, expected.source);
  return found.polarity === expected.polarity && (forward || (symmetric.has(found.relation) && backward));
}

/** Sentences written without sight of the rules, and never tuned on: only the sums are looked at. */
describe('the blind sentences', () => {
  it('are read with a precision and recall that only rise', () => {
    const tally = { expected: 0, hit: 0, found: 0, right: 0 };
    for (const file of readdirSync(folder).sort()) {
      const type = file.replace('.txt', '');
      for (const { text, expected } of readCases(join(folder, file), types)) {
        const found = relationsOf(text).filter(({ relation }) => relation === type);
        const required = expected.filter(({ mark }) => mark !== '?');
        tally.expected += required.length;
        tally.hit += required.filter((one) => found.some((relation) => matches(relation, one))).length;
        tally.found += found.length;
        tally.right += found.filter((relation) => expected.some((one) => matches(relation, one))).length;
      }
    }
    if (process.env['SHOW']) process.stderr.write(`blind ${JSON.stringify(tally)}\n`);
    expect(tally.expected).toBeGreaterThan(400);
    expect(tally.hit / tally.expected).toBeGreaterThan(0.83);
    expect(tally.right / tally.found).toBeGreaterThan(0.94);
  });
});
