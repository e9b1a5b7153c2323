import { describe, expect, it } from '@jest/globals';
import nearley from 'nearley';
import { explainSentence } from '../../../src/api/explain.js';
import type { Chunk } from '../../../src/model/chunk.js';
import { match } from '../../../src/relations/match.js';
import { readClauses } from '../../../src/relations/predications.js';
import { clauseGrammar } from '../../../src/syntax/clause-grammar.js';
import { flatten } from '../../../src/syntax/flatten.js';
import { parseIslands } from '../../../src/syntax/islands.js';
import type { Cell } from '../../../src/syntax/cells.js';
import { shippedKnowledge } from '../../read-text.js';

const knowledge = shippedKnowledge();

/** The relation types found in a sentence by a clause grammar without the productions of the given names. */
function typesWithout(text: string, ...names: readonly string[]): readonly string[] {
  const rules = clauseGrammar.rules.filter((rule) => !names.includes(rule.name));
  const grammar = new nearley.Grammar(rules);
  grammar.start = clauseGrammar.start;
  return explainSentence(text, knowledge).flatMap(({ sentence, chunks }) => {
    const sequences = parseIslands(grammar, chunks).islands.map(({ data }) => flatten(data as Cell | null));
    return match(readClauses(sequences, knowledge.frames.control), chunks, sentence, knowledge.frames).map(
      ({ relation }) => relation,
    );
  });
}

function chunksOf(text: string): readonly Chunk[] {
  return explainSentence(text, knowledge)[0]?.chunks ?? [];
}

describe('the clause grammar', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['predicate', 'Norway supplied Chad with trucks.', 'supplies'],
    ['complement', 'Norway agrees to supply Chad with trucks.', 'supplies'],
    ['noun', 'Germany imposed sanctions on Iran.', 'sanctions'],
  ];
  it.each(cases)('finds nothing in its case without the production "%s"', (name, text, type) => {
    expect(typesWithout(text)).toContain(type);
    expect(typesWithout(text, name)).not.toContain(type);
  });
});

describe('the packed driver', () => {
  it('finds a parse wherever stock nearley does', () => {
    const sentences = [
      'Norway gave Chad trucks.',
      'Germany and France imposed sanctions on Iran.',
      'Kenya, which borders Somalia, trained its police.',
    ];
    for (const text of sentences) {
      const chunks = chunksOf(text);
      const lexer = {
        reset: (): void => undefined,
        next: (): undefined => undefined,
        save: (): undefined => undefined,
        formatError: (): string => '',
        has: (): boolean => true,
      };
      const grammar = new nearley.Grammar(clauseGrammar.rules);
      grammar.start = clauseGrammar.start;
      grammar.lexer = lexer as never;
      const parser = new nearley.Parser(grammar);
      const queue = [...chunks];
      parser.lexer = { ...lexer, next: () => queue.shift() } as never;
      parser.feed('');
      const packed = parseIslands(clauseGrammar, chunks).islands[0];
      expect(packed?.to).toBe(chunks.length);
      const stock = parser.results.map((result: unknown) => JSON.stringify(flatten(result as Cell)));
      expect(stock).toContain(JSON.stringify(flatten(packed?.data as Cell)));
    }
  });

  it('ends a stretch before what nothing can follow, and goes on behind it', () => {
    const chunks = chunksOf('NAVAL REVIEW | Norway gave Chad trucks.');
    const { islands } = parseIslands(clauseGrammar, chunks);
    expect(islands.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, chunks.length],
    ]);
  });

  it('does work that grows with the length of a sentence and no faster than twice that', () => {
    const list = (n: number): string =>
      `Norway supplied ${Array.from({ length: n }, (_, i) => `trucks to camp${i}`).join(' and ')}.`;
    const [short, long] = [chunksOf(list(4)), chunksOf(list(16))];
    const states = (chunks: readonly Chunk[]): number => parseIslands(clauseGrammar, chunks).states;
    const perChunk = states(long) / long.length / (states(short) / short.length);
    expect(perChunk).toBeLessThan(6);
  });
});
