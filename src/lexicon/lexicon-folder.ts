import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { LexiconError } from './lexicon-error.js';
import { yamlValue } from './read-yaml.js';

/** A folder of lexicons such as grammar/lexicon, or several, of which each adds to the ones before it. */
export type LexiconFolder = string | readonly string[];

export interface LexiconFile {
  readonly text: string;
  /** How complaints name it. */
  readonly file: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The text of a lexicon. Where later folders have a file of that name, their lists are added to the first one's, and their other values
 * stand instead of its. Throws a LexiconError where one of theirs is no YAML or has a key that the first lexicon does not know.
 */
export function readLexicon(folder: LexiconFolder, name: string): LexiconFile {
  const [first = '', ...rest] = typeof folder === 'string' ? [folder] : folder;
  const base = { text: readFileSync(join(first, name), 'utf8'), file: join(first, name) };
  const added = rest.map((one) => join(one, name)).filter((file) => existsSync(file));
  return added.reduce((known, file) => addTo(known, { text: readFileSync(file, 'utf8'), file }), base);
}

function addTo(known: LexiconFile, own: LexiconFile): LexiconFile {
  const before = valuesOf(known);
  const after = valuesOf(own, Object.keys(before));
  return { text: stringify(merge(before, after), { lineWidth: 0 }), file: own.file };
}

function valuesOf({ text, file }: LexiconFile, keys: readonly string[] | null = null): Values {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, schema: 'core' });
  const [error] = document.errors;
  const complain = (line: number, message: string, remedy: string): never => {
    throw new LexiconError([{ file, line, message, remedy }]);
  };
  if (error) return complain(counter.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '', 'mend the YAML');
  const values: unknown = yamlValue(document, file) ?? {};
  if (!isValues(values))
    return complain(1, 'it should have keys, as the lexicon of that name has', 'see docs/lexicons.md');
  for (const key of Object.keys(values)) {
    if (keys === null || keys.includes(key)) continue;
    const range = (document.get(key, true) as { range?: readonly number[] } | undefined)?.range;
    const line = counter.linePos(range?.[0] ?? 0).line;
    return complain(line, `unknown key \`${key}\``, `take one of ${keys.join(', ')}`);
  }
  return values;
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merge(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) return [...before, ...after];
  if (!isValues(before) || !isValues(after)) return after;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      key in before && key in after ? merge(before[key], after[key]) : (after[key] ?? before[key]),
    ]),
  );
}
