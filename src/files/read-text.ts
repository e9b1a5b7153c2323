import type { InputFile } from './input-file.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ReadResult } from './trouble.js';

/** A plain text: what is in it is for its layout to tell. */
export function readText(
  text: string,
  { id, file }: InputFile,
  diagnostics: readonly Diagnostic[],
): readonly ReadResult[] {
  const fields = { title: null, date: null, publisher: null, url: null, regions: null };
  const document = { id, file, text, span: { start: 0, end: text.length }, ...fields, diagnostics };
  return [{ type: 'document', document, line: null }];
}
