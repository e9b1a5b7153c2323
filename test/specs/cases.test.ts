import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../src/common/normalize-name.js';
import type { RelationEnd, RelationMention } from '../../src/model/relation-mention.js';
import { readCases } from '../case-file.js';
import type { Case, ExpectedRelation } from '../case-file.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const folder = join(import.meta.dirname, '..', 'cases');
const definitions = shippedKnowledge().frames.definitions;
const symmetric = new Set(definitions.filter((type) => type.symmetric).map(({ id }) => id));
const types = new Set(definitions.map(({ id }) => id));
const files = readdirSync(folder)
  .sort()
  .map((file) => ({ file, cases: readCases(join(folder, file), types) }));

const bears = (end: RelationEnd, name: string): boolean =>
  [end.name, end.mention.text].some((one) => normalizeName(one) === normalizeName(name));

function ties({ source, target, relation }: RelationMention, expected: ExpectedRelation): boolean {
  const forward = bears(source, expected.source) && bears(target, expected.target);
  return forward || (symmetric.has(relation) && bears(source, expected.target) && bears(target, expected.source));
}

/** Whether a find is the relation of a line; of one that is not required, whatever its status. */
function isOf(found: RelationMention, expected: ExpectedRelation): boolean {
  const { relation, polarity, status, mark } = expected;
  const isSame = found.relation === relation && found.polarity === polarity;
  return isSame && (mark === '?' || found.status === status) && ties(found, expected);
}

const isSaid = ({ by }: RelationMention, expected: ExpectedRelation): boolean =>
  expected.by === null || (by !== null && normalizeName(by.name) === normalizeName(expected.by));

/** In what a text is read otherwise than its case says. */
function differences({ name, text, expected }: Case): readonly string[] {
  const found = relationsOf(text);
  const lines = expected.flatMap((one) => {
    const is = found.some((relation) => isOf(relation, one) && isSaid(relation, one));
    if (one.mark === '' && !is) return [`not found: ${one.line}`];
    if (one.mark === '-' && is) return [`found now, and so without its mark: ${one.line}`];
    return one.mark === '+' && !is ? [`found no longer, and so to be struck out: ${one.line}`] : [];
  });
  const others = found.filter((relation) => !expected.some((one) => one.mark !== '-' && isOf(relation, one)));
  const shown = others.map(
    ({ source, relation, target, status, polarity }) =>
      `found, and no line of it: ${source.name} ${relation} ${target.name} [${status}, ${polarity}]`,
  );
  return [...lines, ...shown].map((difference) => `${name}: ${difference}`);
}

describe('the cases', () => {
  it.each(files)('of $file are read as they say', ({ cases }) => {
    expect(cases.flatMap(differences)).toEqual([]);
  });

  it('are nearly all read as they should be', () => {
    const lines = files.flatMap(({ cases }) => cases.flatMap(({ expected }) => expected));
    const share = (mark: string): number => lines.filter((line) => line.mark === mark).length / lines.length;
    expect(lines.length).toBeGreaterThan(1800);
    expect(share('-')).toBeLessThan(0.05);
    expect(share('+')).toBeLessThan(0.04);
  });
});
