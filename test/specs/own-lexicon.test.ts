import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkExamples } from '../../src/api/check-examples.js';
import { explainSentence } from '../../src/api/explain.js';
import { LexiconError } from '../../src/lexicon/lexicon-error.js';
import { loadLexicon } from '../../src/lexicon/load-lexicon.js';
import { packageRoot } from '../../src/lexicon/package-root.js';

/** The YAML blocks of the README and of docs/own-domains.md are the folder that they describe. */
const blocks = ['README.md', 'docs/own-domains.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([^`]*)```/g)].map(([, block]) => block as string),
);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-lexicon-'));
  const [relation, actors, control] = blocks as [string, string, string];
  for (const part of ['relations', 'actors', 'lexicon']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'relations', 'sponsors.yaml'), relation);
  writeFileSync(join(folder, 'actors', 'shipyards.yaml'), actors);
  writeFileSync(join(folder, 'lexicon', 'control.yaml'), control);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a lexicon of the user’s own', () => {
  it('adds relation types, actors and words to the shipped ones', () => {
    const knowledge = loadLexicon(packageRoot, folder);
    const relations = ['Nordhavn has sponsored Greenpeace.', 'Norway disdained to arm Chad.'].flatMap((text) =>
      explainSentence(text, knowledge).flatMap((step) => step.relations),
    );
    expect(
      relations.map(({ source, relation, target, polarity }) => [source.name, relation, target.name, polarity]),
    ).toEqual([
      ['Nordhavn Yards', 'sponsors', 'Greenpeace', 'affirmed'],
      ['Norway', 'supplies', 'Chad', 'negated'],
    ]);
  });

  it('has its examples read', () => {
    const { checked, failed } = checkExamples(loadLexicon(packageRoot, folder), join(folder, 'relations'));
    expect(failed).toEqual([]);
    expect(checked).toBe(3);
  });

  it('is refused where its aliases multiply without bound', () => {
    const file = join(folder, 'lexicon', 'control.yaml');
    const nine = (name: string): string => `[${Array(9).fill(name).join(', ')}]`;
    writeFileSync(
      file,
      `planned: &a ${nine('x')}\npledged: &b ${nine('*a')}\nactual: &c ${nine('*b')}\nnegated: ${nine('*c')}\n`,
    );
    expect(() => loadLexicon(packageRoot, folder)).toThrow(LexiconError);
  });

  it('is named with its line where a word list is unknown', () => {
    const file = join(folder, 'lexicon', 'control.yaml');
    writeFileSync(file, '# words\nnegate: [disdain]\n');
    let error: unknown;
    try {
      loadLexicon(packageRoot, folder);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LexiconError);
    expect((error as LexiconError).complaints).toMatchObject([{ file, line: 2, message: 'unknown key `negate`' }]);
  });
});
