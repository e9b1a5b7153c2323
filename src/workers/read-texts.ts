import { zipWith } from '../common/zip-with.js';
import type { RawText } from '../files/raw-text.js';
import type { Named } from '../files/read-before.js';
import { readRaw } from '../files/read-raw.js';
import type { ReadResult } from '../files/trouble.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import { refusalOf, splitText } from '../pipeline.js';
import { broken } from './broken.js';
import type { Read } from './readings.js';

/** A document as it was read, or why not. */
export type ReadItem<Result> =
  { readonly type: 'read'; readonly result: Result } | { readonly type: 'trouble'; readonly diagnostic: Diagnostic };

/** A text as it was read, with what it is known by: it may hold several documents. */
export interface ReadText<Result> extends Named {
  readonly type: 'text';
  readonly items: readonly ReadItem<Result>[];
}

/** What came of a text, or why nothing did. */
export type Answer<Result> = ReadText<Result> | Extract<ReadItem<Result>, { readonly type: 'trouble' }>;

/** A document that is to be read, or why one is not; what is said of it beside comes before. */
type Part = Document | Extract<ReadItem<never>, { readonly type: 'trouble' }>;

/**
 * Reads texts by their formats, and does the same with all documents in them. Never throws: a document that the pipeline breaks on is
 * reported like one that cannot be read.
 */
export async function readTexts<Result>(
  raws: readonly RawText[],
  knowledge: Knowledge,
  asOf: string | null,
  read: Read<Result>,
): Promise<readonly Answer<Result>[]> {
  const results: ReadResult[] = [];
  for (const raw of raws) results.push(...(await readRaw(raw)));
  const parts = results.map((result) => (result.type === 'trouble' ? [] : partsOf(result.document, knowledge, asOf)));
  const items = readAll(parts.flat().filter(isDocument), read);
  let next = 0;
  return zipWith([results, parts] as const, (result, own) => {
    if (result.type === 'trouble') return result;
    const { document, line } = result;
    const done = own.map((part) => (isDocument(part) ? (items[next++] as ReadItem<Result>) : part));
    return { type: 'text', id: document.id, file: document.file, line, items: done };
  });
}

const isDocument = (part: Part): part is Document => !('type' in part);

/** The documents in a text, each after what there is to say of it. */
function partsOf(text: Document, knowledge: Knowledge, asOf: string | null): readonly Part[] {
  return splitText(text, knowledge, asOf).flatMap((document): readonly Part[] => {
    const said = document.diagnostics.map(trouble);
    const refusal = refusalOf(document, knowledge);
    return [...said, refusal === null ? document : trouble(refusal)];
  });
}

/** One item for each document; if the pipeline breaks on them, each is read by itself, and so the one that it breaks on is found. */
function readAll<Result>(documents: readonly Document[], read: Read<Result>): readonly ReadItem<Result>[] {
  try {
    return read(documents).map((result) => ({ type: 'read', result }));
  } catch (error) {
    const [first, ...others] = documents;
    if (first && others.length === 0) return [trouble(broken(first, error))];
    return documents.flatMap((document) => readAll([document], read));
  }
}

function trouble(diagnostic: Diagnostic): Extract<ReadItem<never>, { readonly type: 'trouble' }> {
  return { type: 'trouble', diagnostic };
}
