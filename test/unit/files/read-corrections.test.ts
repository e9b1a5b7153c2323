import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorrections } from '../../../src/export/write-corrections.js';
import { CorrectionsError, readCorrections } from '../../../src/files/read-corrections.js';
import type { Correction } from '../../../src/model/correction.js';

const all: readonly Correction[] = [
  { type: 'reject', evidence: ['a1', 'b2'], about: 'Norway supplies Chad' },
  { type: 'confirm', evidence: ['c3'], about: '' },
  { type: 'distinct', actors: ['person:a', 'person:b'] },
  { type: 'merge', actors: ['country:norway', 'country:peru', 'country:chad'] },
  { type: 'split', actor: 'person:voss', evidence: ['d4'], name: 'Jonas Voss', to: null },
  { type: 'split', actor: 'person:voss', evidence: ['e5'], name: 'Voss', to: 'place' },
  { type: 'rename', actor: 'person:x', name: '"\n- drop: everything # { \u2028\u0085' },
  { type: 'retype', actor: 'place:bergen', to: 'organization' },
  { type: 'drop', actor: 'group:officials' },
  { type: 'note', about: 'person:x', text: 'Two lines:\nyes.' },
  { type: 'tag', about: 'person:x', text: 'to-check' },
];

const trouble = (text: string): string => {
  try {
    readCorrections(text, 'x.yaml');
    return '';
  } catch (error) {
    return error instanceof CorrectionsError ? error.message : `not a CorrectionsError: ${String(error)}`;
  }
};

describe('a corrections file', () => {
  it('is read as it was written, whatever the names are', () => {
    expect(readCorrections(writeCorrections(all), 'x.yaml')).toEqual(all);
    expect(readCorrections(writeCorrections([]), 'x.yaml')).toEqual([]);
  });

  it('is what its document shows', () => {
    const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'corrections.md'), 'utf8');
    const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
    const kinds = readCorrections(example, 'docs/corrections.md').map(({ type }) => type);
    expect(new Set(kinds)).toEqual(new Set(all.map(({ type }) => type)));
  });

  it('is empty where the file is', () => {
    expect(readCorrections('', 'x.yaml')).toEqual([]);
    expect(readCorrections('schema: "1.0"\ncorrections:\n', 'x.yaml')).toEqual([]);
  });

  it.each([
    ['no list', 'corrections: yes', 'x.yaml:1: a corrections file has the keys schema'],
    ['another schema', 'schema: "2.0"\ncorrections: []', 'x.yaml:1: schema "2.0" is not known'],
    [
      'an unknown entry',
      'schema: "1.0"\ncorrections:\n  - delete: "x"',
      'x.yaml:3: an entry begins with one of reject',
    ],
    ['a merge of one', 'schema: "1.0"\ncorrections:\n  - merge: ["x"]', 'x.yaml:3: merge: merge:'],
    [
      'a type that is none',
      'schema: "1.0"\ncorrections:\n  - retype: "x"\n    type: "ship"',
      'x.yaml:3: retype: type:',
    ],
    ['a key too many', 'schema: "1.0"\ncorrections:\n  - drop: "x"\n    name: "y"', 'x.yaml:3: drop: '],
    ['broken YAML', 'schema: "1.0"\ncorrections: [', 'x.yaml:'],
  ])('is refused with file and line where it has %s', (_, text, message) => {
    expect(trouble(text)).toContain(message);
  });

  it('names every mistake at once', () => {
    const text = 'schema: "1.0"\ncorrections:\n  - drop: 7\n  - drop: "x"\n  - tag: "x"\n    text: "two words"';
    expect(trouble(text).split('\n')).toEqual([
      expect.stringMatching(/^x\.yaml:3: drop/),
      expect.stringMatching(/^x\.yaml:5: tag: text: a tag is one word$/),
    ]);
  });
});
