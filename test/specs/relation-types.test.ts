import { describe, expect, it } from '@jest/globals';
import { normalizeName } from '../../src/common/normalize-name.js';
import type { RelationEnd } from '../../src/model/relation-mention.js';
import { relationsOf, shippedKnowledge } from '../read-text.js';

const { definitions } = shippedKnowledge().frames;

/** "SENTENCE => A > B planned negated; C > D" as the sentence and its relations, each as one comparable line. */
function parseExample(example: string): { text: string; expected: string[] } {
  const at = example.lastIndexOf('=>');
  const expected = example
    .slice(at + 2)
    .split(';')
    .map((part) => {
      const marks = / (actual|planned|pledged|threatened|requested|possible)?\s*(negated)?$/;
      const [, status = 'actual', negated] = marks.exec(part.trim()) ?? [];
      const [source = '', target = ''] = part.trim().replace(marks, '').split(' > ');
      return `${normalizeName(source)} > ${normalizeName(target)} ${status} ${negated ? 'negated' : 'affirmed'}`;
    });
  return { text: example.slice(0, at).trim(), expected };
}

/** Each relation of a type by its names and by what the text calls them. */
function found(text: string, type: string): string[] {
  const names = (end: RelationEnd): string[] => [normalizeName(end.name), normalizeName(end.mention.text)];
  return relationsOf(text)
    .filter((relation) => relation.relation === type)
    .flatMap((r) =>
      names(r.source).flatMap((s) => names(r.target).map((t) => `${s} > ${t} ${r.status} ${r.polarity}`)),
    );
}

describe('the relation types', () => {
  it('find all that their examples state', () => {
    const missed = definitions.flatMap(({ id, examples }) =>
      examples.map(parseExample).flatMap(({ text, expected }) => {
        const got = found(text, id);
        return expected.filter((line) => !got.includes(line)).map((line) => `${id}: ${text} => ${line}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it('find nothing in their near misses', () => {
    const wrong = definitions.flatMap(({ id, nearMisses }) =>
      nearMisses.filter((text) => found(text, id).length > 0).map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
