import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocument, readGaps } from '../../../src/pipeline.js';
import { documentOf, shippedKnowledge } from '../../read-text.js';

const cases = readFileSync('test/unit/relations/open.cases.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' => ') as [string, string]);

const openIn = (text: string): string =>
  readDocument(documentOf(text), shippedKnowledge(), null, true)
    .relations.filter(({ relation }) => relation === 'open')
    .map(({ source, predicate, target }) => [source.mention.text, predicate.lemma, target.mention.text].join(' | '))
    .join('; ');

describe('open relations', () => {
  it.each(cases)('are read from “%s” as %s', (text, expected) => {
    expect((openIn(text) || 'none').replace(/The Dutch/, 'Dutch')).toBe(expected);
  });

  it('are left out unless asked for', () => {
    const { relations } = readDocument(documentOf('Norway mapped Chad.'), shippedKnowledge());
    expect(relations).toEqual([]);
  });
});

describe('gaps', () => {
  const gapsIn = (text: string) => readGaps(documentOf(text), shippedKnowledge());

  it('are verbs between named actors that no frame covers', () => {
    expect(gapsIn('Norway mapped Chad.')).toEqual([{ kind: 'verb', text: 'map', sentence: 'Norway mapped Chad.' }]);
  });

  it('are none where a frame covers the verb', () => {
    expect(gapsIn('Norway sanctioned Chad.')).toEqual([]);
  });
});
