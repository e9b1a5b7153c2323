import { describe, expect, it } from '@jest/globals';
import { explainSentence } from '../../../src/api/explain.js';
import type { Chunk } from '../../../src/model/chunk.js';
import { parse } from '../../../src/syntax/parse.js';
import { shippedKnowledge } from '../../read-text.js';

const knowledge = shippedKnowledge();
const words = [
  'the',
  'Iran',
  'attacked',
  'and',
  ',',
  'of',
  'that',
  'which',
  'supplies',
  '(',
  ')',
  'who',
  'by',
  'being',
  'sanctions',
  'will',
  'if',
];

/** Sentences of any length, each made to cost a parser as much as it can. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'words without end': (n) => 'Iran said that Russia attacked the town of Goma '.repeat(n / 8),
  'nested brackets': (n) => `Iran attacked ${'(Russia '.repeat(n)}${')'.repeat(n)}.`,
  conjuncts: (n) => `Iran attacked ${Array.from({ length: n }, (_, i) => `camp${i}`).join(' and ')}.`,
  'a list': (n) => `Iran attacked ${Array.from({ length: n }, (_, i) => `the camp${i}`).join(', ')}.`,
  'nouns that may be verbs': (n) => `${'sanctions attack '.repeat(n)}.`,
  'names and nouns that may be verbs': (n) => `${'Iran sanctions the attack '.repeat(n)}.`,
  'relative clauses': (n) => `Iran${', which attacked Russia'.repeat(n)}.`,
  'clauses in clauses': (n) => `Iran${' said that Russia'.repeat(n)} attacked Goma.`,
  'prepositional phrases': (n) => `Iran attacked Russia${' in the town of Goma'.repeat(n)}.`,
  'words in no order': (n) => Array.from({ length: n }, (_, i) => words[(i * i * 7 + i * 3) % words.length]).join(' '),
};

function work(text: string): { readonly states: number; readonly chunks: number } {
  const read = explainSentence(text, knowledge);
  return {
    states: read.reduce((sum, { states }) => sum + states, 0),
    chunks: read.reduce((sum, { chunks }) => sum + chunks.length, 0),
  };
}

/** So many parts of one construction each, of a chunk or more. */
const shapes: Readonly<Record<string, (parts: number) => string>> = {
  'a noun list': (n) =>
    `Norway supplied ${Array.from({ length: n / 2 }, (_, i) => `tanks, ${names[i % 4]} trucks`).join(', ')}.`,
  'a list without verb': (n) => `${Array.from({ length: n }, (_, i) => `the ${names[i % 4]} camp`).join(', ')}.`,
  'phrases in a row': (n) =>
    `Norway sent tanks ${Array.from({ length: n }, (_, i) => `from ${names[i % 4]}`).join(' ')}.`,
  'clauses in clauses': (n) =>
    `${Array.from({ length: n }, (_, i) => `${names[i % 4]} said that`).join(' ')} Norway attacked Peru.`,
  'participles after commas': (n) =>
    `Norway left${Array.from({ length: n }, (_, i) => `, visiting ${names[i % 4]}`).join('')}.`,
  'clauses in a row': (n) =>
    `${Array.from({ length: n }, (_, i) => `Norway attacked ${names[i % 4]}`).join(', and ')}.`,
};
const names = ['Chad', 'Peru', 'Kenya', 'Chile'];

const chunksOf = (text: string): readonly Chunk[] => explainSentence(text, knowledge).flatMap(({ chunks }) => chunks);

/** States that parsing the first so many chunks of each row makes. */
const statesOf = (rows: readonly (readonly Chunk[])[], length: number): number =>
  rows.reduce((sum, chunks) => sum + parse(chunks.slice(0, length)).states, 0);

/** What chunks in no order are drawn from. */
const plain = [
  'On Monday Norway, which borders Russia, said that it would supply Chad with 30 tanks and train its police.',
  'The minister, Anna Berg, told reporters in Oslo: "We support Peru, but we will not send troops."',
  'Shell and two of its partners have agreed to buy a company owned by Kenya, according to people who know the deal.',
  'If the strikes continue, Japan may impose new sanctions on banks accused of helping the army (and on their owners).',
  'After meeting the president – a former general – Chile’s envoy left for Lima, where talks begin on 3 May.',
  'Trucks carrying aid were attacked near the border by rebels whose leader denies being paid by Chad.',
  'Wanted: a truce, said Peru as it condemned the raid; Oslo called on both sides to stop and free the men they hold.',
];

/** Rows of chunks in no order, the same at every run. */
function garbage(rows: number, length: number): readonly (readonly Chunk[])[] {
  const pool = plain.flatMap(chunksOf);
  let state = 1;
  const next = (): Chunk => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return pool[Math.floor((state / 2 ** 32) * pool.length)] as Chunk;
  };
  return Array.from({ length: rows }, () => Array.from({ length }, next));
}

describe('a hostile sentence', () => {
  it.each(Object.keys(shapes))('costs for 40 chunks at most six times the states of 10: %s', (name) => {
    const chunks = chunksOf((shapes[name] as (parts: number) => string)(40));
    expect(chunks.length).toBeGreaterThanOrEqual(40);
    expect(statesOf([chunks], 40)).toBeLessThanOrEqual(6 * statesOf([chunks], 10));
  });

  it('costs for 40 chunks in no order at most six times the states of 10, on average', () => {
    const rows = garbage(200, 40);
    expect(statesOf(rows, 40)).toBeLessThanOrEqual(6 * statesOf(rows, 10));
  });

  it.each(Object.keys(hostile))('costs states in proportion to its length, or few for it: %s', (name) => {
    const make = hostile[name] as (length: number) => string;
    const [short, long] = [work(make(300)), work(make(1200))];
    expect(long.chunks).toBeGreaterThan(3 * short.chunks);
    expect(long.states).toBeLessThan(Math.max(5 * short.states, 10 * long.chunks));
    expect(long.states / long.chunks).toBeLessThan(400);
  });

  it('does not stop the document: what stands after it is read', () => {
    for (const make of Object.values(hostile)) {
      const read = explainSentence(`${make(100)}\n\nNorway supplied Chad with trucks.`, knowledge);
      expect(read.flatMap(({ relations }) => relations.map(({ relation }) => relation))).toContain('supplies');
    }
  });
});
