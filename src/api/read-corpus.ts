import { readDocuments } from '../files/read-documents.js';
import type { ReadOptions } from '../files/read-documents.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import { readDocument } from '../pipeline.js';
import type { ReadDocument } from '../pipeline.js';

export interface CorpusOptions extends ReadOptions {
  /** ISO date that relative dates count from where a document has none of its own. */
  readonly asOf?: string | null;
}

export type CorpusItem =
  | { readonly type: 'read'; readonly document: Document; readonly result: ReadDocument }
  | { readonly type: 'trouble'; readonly diagnostic: Diagnostic };

/** Reads files, folders, globs and `-`, and runs the pipeline on each document, in the order in which they are found. */
export async function* readCorpus(
  paths: readonly string[],
  knowledge: Knowledge,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusItem> {
  for await (const found of readDocuments(paths, options)) {
    if (found.type === 'trouble') yield found;
    else {
      for (const diagnostic of found.document.diagnostics) yield { type: 'trouble', diagnostic };
      yield {
        type: 'read',
        document: found.document,
        result: readDocument(found.document, knowledge, options.asOf ?? null),
      };
    }
  }
}
