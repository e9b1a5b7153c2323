import { readDocuments } from '../files/read-documents.js';
import type { ReadOptions } from '../files/read-documents.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import { readDocument } from '../pipeline.js';
import type { ReadDocument } from '../pipeline.js';
import { diagnoseLanguage } from '../text/language.js';
import { splitPage } from '../text/split-page.js';

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
  const asOf = options.asOf ?? null;
  for await (const found of readDocuments(paths, options)) {
    if (found.type === 'trouble') yield found;
    else
      for (const document of splitPage(found.document, knowledge.boilerplate, { asOf }))
        yield* readOne(document, knowledge, asOf);
  }
}

function* readOne(document: Document, knowledge: Knowledge, asOf: string | null): Generator<CorpusItem> {
  for (const diagnostic of document.diagnostics) yield { type: 'trouble', diagnostic };
  const foreign = diagnoseLanguage(document, knowledge.boilerplate);
  if (foreign) yield { type: 'trouble', diagnostic: foreign };
  if (foreign?.severity !== 'error') yield { type: 'read', document, result: readDocument(document, knowledge, asOf) };
}
