import type { Document } from '../model/document.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { errorIn } from './trouble.js';

/** What documents are known by while they are read. */
export interface Named extends Pick<Document, 'id' | 'file'> {
  /** The line that it was read from, where a file or list has several. */
  readonly line: number | null;
}

/** Two documents of one id could not be told apart by anything that refers to them: what is to be said of any but the first. */
export function readBefore({ id, file, line }: Named, seen: Set<string>): Diagnostic | null {
  if (seen.has(id))
    return errorIn(file, 'duplicate-id', `A document “${id}” was read already; give this one another id.`, line);
  seen.add(id);
  return null;
}
