import type { RawText } from '../files/raw-text.js';
import type { Named } from '../files/read-before.js';
import { readRaw } from '../files/read-raw.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import { refusalOf, splitText } from '../pipeline.js';
import { broken } from './broken.js';

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

/**
 * Reads a text by its format, and does the same with all documents in it. Never throws: a document that the pipeline breaks on is reported
 * like one that cannot be read.
 */
export async function readText<Result>(
  raw: RawText,
  knowledge: Knowledge,
  asOf: string | null,
  read: (document: Document) => Result,
): Promise<readonly Answer<Result>[]> {
  const results = await readRaw(raw);
  return results.map((result) => {
    if (result.type === 'trouble') return result;
    const { document, line } = result;
    const items = readDocuments(document, knowledge, asOf, read);
    return { type: 'text', id: document.id, file: document.file, line, items };
  });
}

function readDocuments<Result>(
  text: Document,
  knowledge: Knowledge,
  asOf: string | null,
  read: (document: Document) => Result,
): readonly ReadItem<Result>[] {
  return splitText(text, knowledge, asOf).flatMap((document): readonly ReadItem<Result>[] => {
    const said = document.diagnostics.map(trouble);
    const refusal = refusalOf(document, knowledge);
    if (refusal !== null) return [...said, trouble(refusal)];
    try {
      return [...said, { type: 'read', result: read(document) }];
    } catch (error) {
      return [...said, trouble(broken(document, error))];
    }
  });
}

function trouble(diagnostic: Diagnostic): ReadItem<never> {
  return { type: 'trouble', diagnostic };
}
