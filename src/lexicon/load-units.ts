import { z } from 'zod';
import { lexemesOf } from '../common/lexemes.js';
import type { UnitLexicon } from '../model/unit-lexicon.js';
import { LexiconError } from './lexicon-error.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { loadNumbers } from './load-numbers.js';
import { readYaml } from './read-yaml.js';

const words = z.record(z.string(), z.string().min(1));
const schema = z.strictObject({
  measures: z.record(z.string(), z.array(z.string().min(1))),
  plurals: words,
  compounds: words,
});

/** Reads `units.yaml` and `numbers.yaml` of a folder of lexicons. Throws a LexiconError with all that is wrong. */
export function loadUnits(folder: LexiconFolder): UnitLexicon {
  const numbers = loadNumbers(folder);
  const { text, file } = readLexicon(folder, 'units.yaml');
  const { value, lineOf } = readYaml(text, file, schema);
  const unitByWord = new Map<string, string>();
  const complaints = Object.entries(value.measures).flatMap(([unit, names]) =>
    names.flatMap((name) => {
      const other = unitByWord.get(name);
      unitByWord.set(name, unit);
      if (other === undefined) return [];
      const line = lineOf(['measures', unit]);
      return [{ file, line, message: `“${name}” is a ${other} already`, remedy: 'give every word to one unit' }];
    }),
  );
  if (complaints.length > 0) throw new LexiconError(complaints);
  return {
    numbers,
    measures: measuresOf(unitByWord),
    plurals: new Map(Object.entries(value.plurals)),
    compounds: new Map(Object.entries(value.compounds)),
  };
}

function measuresOf(unitByWord: ReadonlyMap<string, string>): UnitLexicon['measures'] {
  const measures = new Map<string, { parts: readonly string[]; unit: string }[]>();
  const entries = [...unitByWord].map(([word, unit]) => ({
    parts: lexemesOf(word).map((lexeme) => lexeme.lower),
    unit,
  }));
  for (const entry of entries.sort((a, b) => b.parts.length - a.parts.length)) {
    const first = entry.parts[0] ?? '';
    measures.set(first, [...(measures.get(first) ?? []), entry]);
  }
  return measures;
}
