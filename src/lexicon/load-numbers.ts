import { z } from 'zod';
import type { NumberLexicon } from '../model/number-lexicon.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const values = z.record(z.string().regex(/^\p{Ll}+$/u, 'write it as one lower-case word'), z.number().nonnegative());
const list = z.array(z.string().min(1));
const schema = z.strictObject({
  numbers: values,
  scales: values,
  suffixes: values,
  ordinals: values,
  vague: list,
  articles: list,
  half: list,
  few: list,
  of: list,
  and: list,
  'ordinal-endings': list,
  range: list,
});

/** Reads `numbers.yaml` of a folder of lexicons. Throws a LexiconError. */
export function loadNumbers(folder: LexiconFolder): NumberLexicon {
  const { text, file } = readLexicon(folder, 'numbers.yaml');
  const { value } = readYaml(text, file, schema);
  const openings = [...Object.keys(value.numbers), ...value.articles, ...value.half, ...value.vague];
  return {
    numbers: new Map(Object.entries(value.numbers)),
    scales: new Map(Object.entries(value.scales)),
    suffixes: new Map(Object.entries(value.suffixes)),
    ordinals: new Map(Object.entries(value.ordinals)),
    vague: new Set(value.vague),
    articles: new Set(value.articles),
    half: new Set(value.half),
    few: new Set(value.few),
    of: new Set(value.of),
    and: new Set(value.and),
    ordinalEndings: new Set(value['ordinal-endings']),
    range: new Set(value.range),
    openings: new Set(openings),
  };
}
