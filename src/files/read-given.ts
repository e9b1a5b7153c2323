import type { RawFields } from './document-fields.js';
import { toDocument } from './read-record.js';
import type { ReadResult } from './trouble.js';
import { errorIn, trouble } from './trouble.js';

/** A text that a program gives instead of a file, with what it knows of it. */
export interface GivenDocument extends Partial<RawFields> {
  readonly id: string;
  readonly text: string;
}

/** What records and diagnostics call the file of documents that came from none. */
const FILE = '-';

/** Documents that a program gives, one after the other; each is checked as a record of a file is. */
export async function* readGiven(
  given: Iterable<GivenDocument> | AsyncIterable<GivenDocument>,
): AsyncGenerator<ReadResult> {
  let line = 0;
  for await (const item of given) {
    line++;
    const isRecord = typeof (item as unknown) === 'object' && (item as unknown) !== null;
    if (isRecord) yield toDocument(new Map(Object.entries(item)), { file: FILE, line, warnings: [] });
    else yield trouble(errorIn(FILE, 'bad-record', `Item ${line}: this is not an object of id and text.`, line));
  }
}
