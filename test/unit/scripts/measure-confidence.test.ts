import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const TEXT = 'Norway sent Chad trucks. Mr Okafor praised Norway. Peru did not meet Chad.';

interface Find {
  readonly ends: readonly [string, string];
  readonly relation: string;
  readonly rule: string;
  readonly polarity?: string;
  readonly shift?: number;
}

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-'));
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'a.txt'), TEXT);
  const actors = { norway: 'Norway', chad: 'Chad', okafor: 'Amadi Okafor', peru: 'Peru' };
  const relations = [
    { source: 'norway', relation: 'supplies', accept: ['funds'], target: 'chad' },
    { source: 'okafor', relation: 'praises', target: 'norway', optional: true },
    { source: 'peru', relation: 'meets', target: 'chad', polarity: 'negated' },
  ];
  const names = Object.entries(actors).map(([key, name]) => [
    key,
    { type: 'country', names: [name, name.split(' ').pop()] },
  ]);
  writeFileSync(
    join(folder, 'gold.jsonl'),
    `${JSON.stringify({ doc: 'a', actors: Object.fromEntries(names), relations })}\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function record({ ends, relation, rule, polarity = 'affirmed', shift = 0 }: Find): string {
  const [source, target] = ends.map((name) => {
    const start = TEXT.indexOf(name) + shift;
    return { id: `country:${name}`, name, mention: { text: name, start, end: start + name.length } };
  });
  return JSON.stringify({
    doc: 'a',
    relation,
    rule,
    polarity,
    source,
    target,
    sentence: { text: TEXT, start: 0, end: TEXT.length },
  });
}

function measure(...finds: readonly Find[]): readonly string[] {
  const [gold, texts, extracted, out] = ['gold.jsonl', 'texts', 'found.ndjson', 'out.yaml'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string];
  writeFileSync(extracted, `${finds.map(record).join('\n')}\n`);
  execFileSync(process.execPath, ['scripts/measure-confidence.mjs', '--out', out, gold, texts, extracted]);
  return readFileSync(out, 'utf8').split('\n').slice(1, -1);
}

describe('measure-confidence', () => {
  it('counts right and wrong finds by rule, in the order of the rules', () => {
    const lines = measure(
      { ends: ['Norway', 'Chad'], relation: 'supplies', rule: 'supplies/send:active' },
      { ends: ['Peru', 'Chad'], relation: 'supplies', rule: 'supplies/send:active' },
      { ends: ['Chad', 'Peru'], relation: 'meets', rule: 'meets/meet:active', polarity: 'negated' },
    );
    expect(lines).toEqual([
      '"meets/meet:active": { right: 1, wrong: 0 }',
      '"supplies/send:active": { right: 1, wrong: 1 }',
    ]);
  });

  it('takes accepted types and the converse of a type for right, and a wrong polarity or direction for wrong', () => {
    const lines = measure(
      { ends: ['Norway', 'Chad'], relation: 'funds', rule: 'funds/a:b' },
      { ends: ['Chad', 'Norway'], relation: 'supplies', rule: 'supplies/a:b' },
      { ends: ['Peru', 'Chad'], relation: 'meets', rule: 'meets/a:b' },
    );
    expect(lines).toEqual([
      '"funds/a:b": { right: 1, wrong: 0 }',
      '"meets/a:b": { right: 0, wrong: 1 }',
      '"supplies/a:b": { right: 0, wrong: 1 }',
    ]);
  });

  it('leaves out optional gold, types the gold does not have, and repetitions', () => {
    const lines = measure(
      { ends: ['Okafor', 'Norway'], relation: 'praises', rule: 'praises/a:b' },
      { ends: ['Norway', 'Chad'], relation: 'owns', rule: 'owns/a:b' },
      { ends: ['Norway', 'Chad'], relation: 'supplies', rule: 'supplies/a:b' },
      { ends: ['Norway', 'Chad'], relation: 'supplies', rule: 'supplies/a:b' },
    );
    expect(lines).toEqual(['"supplies/a:b": { right: 1, wrong: 0 }']);
  });

  it('takes a find whose offsets are wrong for wrong', () => {
    expect(measure({ ends: ['Norway', 'Chad'], relation: 'supplies', rule: 'supplies/a:b', shift: 1 })).toEqual([
      '"supplies/a:b": { right: 0, wrong: 1 }',
    ]);
  });

  it('says how it is used when a path is missing', () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/measure-confidence.mjs', 'gold.jsonl'], { stdio: 'pipe' }),
    ).toThrow(/usage/);
  });
});
