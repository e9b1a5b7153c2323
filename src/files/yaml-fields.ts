import { isMap, isScalar, parseDocument } from 'yaml';
import { fieldNames } from './document-fields.js';

/** Why YAML was passed over. */
export interface BadYaml {
  readonly message: string;
  /** Of the file, of which it is all but the first line. */
  readonly line: number;
}

/**
 * What YAML says of a document, by name; null for a text, which says nothing. In the failsafe schema every scalar is a string, so that a date
 * stays as it is written and nothing is constructed.
 */
export function yamlFields(yaml: string): ReadonlyMap<string, string> | BadYaml | null {
  const parsed = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: true, logLevel: 'silent' });
  const error = parsed.errors[0];
  if (error) {
    const why = error.message.split(/ at line |\n/)[0];
    const message = `The front matter is not YAML and was passed over (${why}); quote values that have “: ” in them.`;
    return { message, line: (error.linePos?.[0].line ?? 0) + 1 };
  }
  const contents = parsed.contents;
  if (isScalar(contents) || contents === null) return null;
  if (!isMap(contents)) {
    const message = 'The front matter is a list and was passed over; write “title: …” and the like, one a line.';
    return { message, line: 2 };
  }
  const fields = new Map<string, string>();
  for (const name of fieldNames) {
    const value: unknown = contents.get(name, true);
    if (isScalar(value) && typeof value.value === 'string') fields.set(name, value.value);
  }
  return fields;
}
