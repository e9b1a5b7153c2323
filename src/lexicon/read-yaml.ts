import { LineCounter, parseDocument } from 'yaml';
import type { Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { LexiconError } from './lexicon-error.js';
import type { Complaint } from './lexicon-error.js';

/** A YAML file that has its schema's shape, and the lines its parts stand on. */
export interface YamlFile<T> {
  readonly value: T;
  /** The one-based line of the value at a path, or of its nearest parent that is there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Parses YAML text by a schema. Throws a LexiconError with every mistake's line; `file` is how it names the file. */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, schema: 'core' });
  if (document.errors.length > 0) {
    throw new LexiconError(document.errors.map((error) => syntaxComplaint(file, counter, error)));
  }
  const lineOf = (path: readonly (string | number)[]): number => lineAt(document, counter, path);
  const parsed = schema.safeParse(yamlValue(document, file));
  if (parsed.success) return { value: parsed.data, lineOf };
  throw new LexiconError(
    parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path as (string | number)[]),
      message: `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      remedy: 'see docs/relation-types.md and docs/lexicons.md for the keys and shapes that are known',
    })),
  );
}

/** Throws a LexiconError where aliases multiply without bound. */
export function yamlValue(document: YamlDocument, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new LexiconError([{ file, line: 1, message, remedy: 'write out what the aliases (*name) stand for' }]);
  }
}

function syntaxComplaint(
  file: string,
  counter: LineCounter,
  error: { message: string; pos: [number, number] },
): Complaint {
  const message = error.message.split('\n')[0] ?? error.message;
  return {
    file,
    line: counter.linePos(error.pos[0]).line,
    message,
    remedy: 'mend the YAML (quote text with ": " or " #")',
  };
}

function lineAt(document: YamlDocument, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | null)?.range;
    if (range) return counter.linePos(range[0]).line;
  }
  return 1;
}
