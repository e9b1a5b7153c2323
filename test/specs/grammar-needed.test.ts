import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import nearley from 'nearley';
import compile from 'nearley/lib/compile.js';
import bootstrap from 'nearley/lib/nearley-language-bootstrapped.js';
import compiled from '../../src/syntax/clause-grammar.generated.js';
import { readCases } from '../case-file.js';
import { documentOf, shippedKnowledge } from '../read-text.js';
import { root } from './run-cli.js';

// Relations come about only from what grammar/clause.ne built: without a production, the sentences that need it say nothing.

type Reader = (text: string) => readonly string[];

/** The productions of grammar/clause.ne as they are written there, in the order of the compiled rules. */
function productions(): readonly string[] {
  const parser = new nearley.Parser(nearley.Grammar.fromCompiled(bootstrap));
  parser.feed(readFileSync(join(root, 'grammar', 'clause.ne'), 'utf8'));
  const { rules } = compile(parser.results[0], {}) as {
    readonly rules: readonly { readonly name: string; readonly symbols: readonly (string | { token: string })[] }[];
  };
  const shown = (symbol: string | { token: string }): string =>
    typeof symbol === 'string' ? symbol : `%${symbol.token}`;
  return rules.map(({ name, symbols }) => `${name} -> ${symbols.map(shown).join(' ')}`);
}

const written = productions();

/** Reads with a grammar that lacks the productions that are unwanted. */
async function readerWithout(isUnwanted: (production: string) => boolean): Promise<Reader> {
  const ParserRules = compiled.ParserRules.filter((_, at) => !isUnwanted(written[at] ?? ''));
  jest.resetModules();
  jest.unstable_mockModule('../../src/syntax/clause-grammar.js', () => ({
    clauseGrammar: nearley.Grammar.fromCompiled({ ...compiled, ParserRules }),
  }));
  const { readDocument } = await import('../../src/pipeline.js');
  return (text) =>
    readDocument(documentOf(text), shippedKnowledge()).relations.map(
      ({ source, relation, target, status }) => `${source.name} ${relation} ${target.name} ${status}`,
    );
}

/** Productions that together are the only way to read a construction. */
const needs: readonly (readonly [what: string, RegExp, sentence: string, relation: string])[] = [
  [
    'a subject and its predicate',
    /^main -> subject verbal$/,
    'Norway supplied Chad with 40 trucks.',
    'Norway supplies Chad actual',
  ],
  [
    'an infinitive',
    /^complement -> %VTO posts$/,
    'Norway plans to supply Chad with 40 trucks.',
    'Norway supplies Chad planned',
  ],
  [
    'a second predicate',
    /%conj_ (?:predicate|main)$/,
    'Norway praised Mali and supplied Chad with 40 trucks.',
    'Norway supplies Chad actual',
  ],
  [
    'a relative clause',
    /^relative -> |%link_|%relative_|%WH/,
    'Norway, which supplied Chad with 40 trucks, praised Mali.',
    'Norway supplies Chad actual',
  ],
  ['a noun with its of', /%of_/, 'Reporters described the invasion of Chad by Mali.', 'Mali invades Chad actual'],
  ['a passive participle', /^reduced -> /, 'Mali, sanctioned by Norway, visited Chad.', 'Norway sanctions Mali actual'],
];

describe('grammar/clause.ne', () => {
  it('is compiled to as many rules as it has productions', () => {
    expect(written).toHaveLength(compiled.ParserRules.length);
    for (const [, productions] of needs) expect(written.filter((one) => productions.test(one))).not.toEqual([]);
  });

  it('reads a sentence of each construction below', async () => {
    const read = await readerWithout(() => false);
    for (const [, , sentence, relation] of needs) expect(read(sentence)).toContain(relation);
  });

  it.each(needs)('is what reads %s', async (_, productions, sentence, relation) => {
    const read = await readerWithout((one) => productions.test(one));
    expect(read(sentence)).not.toContain(relation);
  });

  it('is what every relation comes from: where no sentence derives, none of the cases has any', async () => {
    const read = await readerWithout((production) => production.startsWith('sentence ->'));
    const types = new Set(shippedKnowledge().frames.definitions.map(({ id }) => id));
    const folder = join(root, 'test', 'cases');
    const texts = readdirSync(folder).flatMap((file) => readCases(join(folder, file), types).map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.flatMap(read)).toEqual([]);
  });
});
