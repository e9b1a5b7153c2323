import { describe, expect, it } from '@jest/globals';
import { explainSentence } from '../../../src/api/explain.js';
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

/** Four times the chunks, in one construction each. */
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

describe('a hostile sentence', () => {
  it.each(Object.keys(shapes))(
    'of four times the chunks costs at most six times the states, or few for its length: %s',
    (name) => {
      const make = shapes[name] as (parts: number) => string;
      const [short, long] = [work(make(10)), work(make(40))];
      expect(long.chunks).toBeGreaterThan(3 * short.chunks);
      expect(long.states).toBeLessThan(Math.max(6 * short.states, 100 * long.chunks));
    },
  );

  it.each(Object.keys(hostile))('costs states in proportion to its length: %s', (name) => {
    const make = hostile[name] as (length: number) => string;
    const [short, long] = [work(make(300)), work(make(1200))];
    expect(long.chunks).toBeGreaterThan(3 * short.chunks);
    expect(long.states).toBeLessThan(5 * short.states);
    expect(long.states / long.chunks).toBeLessThan(1000);
  });

  it('does not stop the document: what stands after it is read', () => {
    for (const make of Object.values(hostile)) {
      const read = explainSentence(`${make(100)}\n\nNorway supplied Chad with trucks.`, knowledge);
      expect(read.flatMap(({ relations }) => relations.map(({ relation }) => relation))).toContain('supplies');
    }
  });
});
