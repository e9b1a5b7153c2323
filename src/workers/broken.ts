import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';

/** What is said of a document that reading broke on. */
export function broken({ id, file }: Pick<Document, 'id' | 'file'>, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `whowhom broke on the document “${id}” (${reason}); leave it out, and report it with its text.`;
  return { code: 'broken', severity: 'error', file, line: null, message };
}
