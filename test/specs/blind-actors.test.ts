import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../src/common/normalize-name.js';
import type { RelationEnd, RelationMention } from '../../src/model/relation-mention.js';
import { readCases } from '../case-file.js';
import type { ExpectedRelation } from '../case-file.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const folder = join(import.meta.dirname, '..', 'blind-actors');
const { frames, actors } = shippedKnowledge();
const types = new Set(frames.definitions.map(({ id }) => id));
const symmetric = new Set(frames.definitions.filter((type) => type.symmetric).map(({ id }) => id));

const bears = (end: RelationEnd, name: string): boolean =>
  [end.name, end.mention.text, ...(actors.get(end.id)?.aliases ?? [])].map(normalizeName).includes(normalizeName(name));

function matches(found: RelationMention, expected: ExpectedRelation): boolean {
  const forward = bears(found.source, expected.source) && bears(found.target, expected.target);
  const backward = bears(found.source, expected.target) && bears(found.target, expected.source);
  const isSame = found.relation === expected.relation && found.polarity === expected.polarity;
  return isSame && (forward || (symmetric.has(found.relation) && backward));
}

/** Sentences and paragraphs about who is meant, written without sight of the rules, and never tuned on: only the sums are looked at. */
describe('the blind actors', () => {
  it('are read with a precision and recall that only rise', () => {
    const tally = { cases: 0, whole: 0, expected: 0, hit: 0, found: 0, right: 0 };
    for (const file of readdirSync(folder).sort()) {
      for (const { text, expected } of readCases(join(folder, file), types)) {
        const found = relationsOf(text);
        const required = expected.filter(({ mark }) => mark !== '?');
        const hit = required.filter((one) => found.some((relation) => matches(relation, one))).length;
        const right = found.filter((relation) => expected.some((one) => matches(relation, one))).length;
        tally.cases += 1;
        tally.whole += hit === required.length && right === found.length ? 1 : 0;
        tally.expected += required.length;
        tally.hit += hit;
        tally.found += found.length;
        tally.right += right;
      }
    }
    if (process.env['SHOW']) process.stderr.write(`blind actors ${JSON.stringify(tally)}\n`);
    expect(tally.cases).toBeGreaterThanOrEqual(200);
    expect(tally.whole / tally.cases).toBeGreaterThan(0.72);
    expect(tally.hit / tally.expected).toBeGreaterThan(0.82);
    expect(tally.right / tally.found).toBeGreaterThan(0.85);
  });
});
