import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';

/** `trouble` is something given that no document came of; a document's own warnings are in its `diagnostics`. */
export type ReadResult =
  | {
      readonly type: 'document';
      readonly document: Document;
      /** The line that it was read from, where a file or list has several. */
      readonly line: number | null;
    }
  | { readonly type: 'trouble'; readonly diagnostic: Diagnostic };

export function errorIn(file: string, code: string, message: string, line: number | null = null): Diagnostic {
  return { code, severity: 'error', file, line, message };
}

export function warningIn(file: string, code: string, message: string, line: number | null = null): Diagnostic {
  return { code, severity: 'warning', file, line, message };
}

export function trouble(diagnostic: Diagnostic): Extract<ReadResult, { readonly type: 'trouble' }> {
  return { type: 'trouble', diagnostic };
}

const REASONS: ReadonlyMap<string, readonly [code: string, message: string]> = new Map([
  ['ENOENT', ['no-such-path', 'There is nothing at this path; check how it is written.']],
  ['ENOTDIR', ['no-such-path', 'A part of this path is a file, not a folder; check how it is written.']],
  ['EACCES', ['unreadable', 'You may not read this; change its permissions or run as somebody who may.']],
  ['EPERM', ['unreadable', 'You may not read this; change its permissions or run as somebody who may.']],
  ['ELOOP', ['link-loop', 'This link leads back to itself; give the path of the real file.']],
  ['ENAMETOOLONG', ['no-such-path', 'This path is too long to be one; check how it is written.']],
  ['EISDIR', ['unreadable', 'This became a folder while it was read; run again.']],
]);

/** What the file system's refusal means for the one who gave the path. */
export function unreadable(file: string, cause: unknown): Diagnostic {
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const known = REASONS.get(String(code));
  if (known) return errorIn(file, known[0], known[1]);
  return errorIn(
    file,
    'unreadable',
    `This could not be read (${String(message ?? cause)}); check the disk and run again.`,
  );
}
