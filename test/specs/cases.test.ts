import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../src/common/normalize-name.js';
import type { RelationEnd } from '../../src/model/relation-mention.js';
import { readCases } from '../case-file.js';
import type { ExpectedRelation } from '../case-file.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const folder = join(import.meta.dirname, '..', 'cases');
const symmetric = new Set(
  shippedKnowledge()
    .frames.definitions.filter((type) => type.symmetric)
    .map(({ id }) => id),
);
const types = new Set(shippedKnowledge().frames.definitions.map(({ id }) => id));

const names = (end: RelationEnd): string[] => [normalizeName(end.name), normalizeName(end.mention.text)];
const bears = (end: RelationEnd, name: string): boolean => names(end).includes(normalizeName(name));

interface Tally {
  expected: number;
  hit: number;
  found: number;
  right: number;
  /** Finds of cases that name a speaker, and those with that speaker. */
  said: number;
  by: number;
}

function score(file: string, tally: Tally): void {
  for (const { name, text, expected } of readCases(join(folder, file), types)) {
    const relations = relationsOf(text);
    const matches = (e: ExpectedRelation): boolean =>
      relations.some((r) => r.relation === e.relation && r.polarity === e.polarity && ends(r.source, r.target, e));
    const rights = relations.filter((r) =>
      expected.some((e) => r.relation === e.relation && r.polarity === e.polarity && ends(r.source, r.target, e)),
    );
    const required = expected.filter((e) => !e.optional);
    tally.expected += required.length;
    tally.hit += required.filter(matches).length;
    for (const e of expected) {
      const find =
        e.by === null ? undefined : relations.find((r) => e.relation === r.relation && ends(r.source, r.target, e));
      if (!find) continue;
      tally.said++;
      if (find.by && normalizeName(find.by.name) === normalizeName(e.by ?? '')) tally.by++;
    }
    tally.found += relations.length;
    tally.right += rights.length;
    if (process.env['SHOW'] && rights.length < relations.length) {
      const wrong = relations
        .filter((r) => !rights.includes(r))
        .map((r) => `${r.source.name} ${r.relation} ${r.target.name}`);
      process.stderr.write(`${file} ${name}: ${wrong.join('; ')}\n`);
    }
  }
}

function ends(source: RelationEnd, target: RelationEnd, e: ExpectedRelation): boolean {
  const forward = bears(source, e.source) && bears(target, e.target);
  return forward || (symmetric.has(e.relation) && bears(source, e.target) && bears(target, e.source));
}

describe('the cases', () => {
  it('are read with a precision and recall that only rise', () => {
    const tally: Tally = { expected: 0, hit: 0, found: 0, right: 0, said: 0, by: 0 };
    for (const file of readdirSync(folder).sort()) score(file, tally);
    if (process.env['SHOW']) process.stderr.write(`${JSON.stringify(tally)}\n`);
    expect(tally.expected).toBeGreaterThan(1400);
    expect(tally.hit / tally.expected).toBeGreaterThan(0.93);
    expect(tally.right / tally.found).toBeGreaterThan(0.93);
    expect(tally.by / tally.said).toBeGreaterThan(0.95);
  });
});
