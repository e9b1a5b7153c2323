import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { NumberLexicon } from '../model/number-lexicon.js';
import { readYaml } from './read-yaml.js';

const values = z.record(z.string().regex(/^\p{Ll}+$/u, 'write it as one lower-case word'), z.number().nonnegative());
const schema = z.strictObject({
  numbers: values,
  scales: values,
  suffixes: values,
  ordinals: values,
  vague: z.array(z.string()),
  approximate: z.array(z.string()),
});

/** Reads `numbers.yaml` of a folder of lexicons. Throws a LexiconError. */
export function loadNumbers(folder: string): NumberLexicon {
  const file = join(folder, 'numbers.yaml');
  const { value } = readYaml(readFileSync(file, 'utf8'), file, schema);
  return {
    numbers: new Map(Object.entries(value.numbers)),
    scales: new Map(Object.entries(value.scales)),
    suffixes: new Map(Object.entries(value.suffixes)),
    ordinals: new Map(Object.entries(value.ordinals)),
    vague: new Set(value.vague),
    approximate: new Set(value.approximate),
  };
}
