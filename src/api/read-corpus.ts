import { setImmediate } from 'node:timers/promises';
import { readDocuments } from '../files/read-documents.js';
import type { ReadOptions } from '../files/read-documents.js';
import { readGiven } from '../files/read-given.js';
import type { GivenDocument } from '../files/read-given.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import { readDocument } from '../pipeline.js';
import type { ReadDocument } from '../pipeline.js';
import { diagnoseLanguage } from '../text/language.js';
import { splitPage } from '../text/split-page.js';

/** What is read: paths of files and folders, patterns and `-`; or texts that the program has, one by one. */
export type Input = string | readonly string[] | Iterable<GivenDocument> | AsyncIterable<GivenDocument>;

/** How far a corpus has been read. */
export interface Progress {
  /** `read` documents · `compare` them for copies · `lay out` the graph */
  readonly step: 'read' | 'compare' | 'lay out';
  readonly documents: number;
  readonly bytes: number;
  /** Null if it cannot be known beforehand. */
  readonly totalBytes: number | null;
}

export interface CorpusOptions extends Pick<ReadOptions, 'maxBytes' | 'input' | 'sorted'> {
  /** ISO date that relative dates count from where a document has none of its own. */
  readonly asOf?: string | null;
  /** A folder of own relation types, actors and words: docs/own-domains.md. */
  readonly lexicon?: string | null;
  /** A file of own actors, CSV or YAML: docs/actors.md. */
  readonly actors?: string | null;
  /** Keeps only what touches an actor of that file. */
  readonly only?: boolean;
  /** Ties that no relation type covers too, as relations of type `open` (off by default). */
  readonly open?: boolean;
  /** Told before each document how far things are. */
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, reading throws its reason. */
  readonly signal?: AbortSignal;
}

export type CorpusItem<Result = ReadDocument> =
  | { readonly type: 'read'; readonly document: Document; readonly result: Result }
  | { readonly type: 'trouble'; readonly diagnostic: Diagnostic };

/** Reads documents and runs the pipeline on each, in the order in which they are found. */
export async function* readCorpus(
  input: Input,
  knowledge: Knowledge,
  options: CorpusOptions = {},
): AsyncGenerator<CorpusItem> {
  const { asOf = null, open = false } = options;
  yield* readEach(input, knowledge, options, (document) => readDocument(document, knowledge, asOf, open));
}

/** Reads documents and does the same with each, in the order in which they are found. */
export async function* readEach<Result>(
  input: Input,
  knowledge: Knowledge,
  options: CorpusOptions,
  read: (document: Document) => Result,
): AsyncGenerator<CorpusItem<Result>> {
  const { asOf = null, signal, onProgress } = options;
  const done: { documents: number; bytes: number; totalBytes: number | null } = {
    documents: 0,
    bytes: 0,
    totalBytes: null,
  };
  const onBytes = (bytes: number, totalBytes: number | null): void => void Object.assign(done, { bytes, totalBytes });
  for await (const found of openInput(input, onProgress ? { ...options, onBytes } : options)) {
    // Lets timers and signals in, which reading alone would keep waiting.
    if (signal) await setImmediate();
    signal?.throwIfAborted();
    if (found.type === 'trouble') yield found;
    else
      for (const document of splitPage(found.document, knowledge.boilerplate, { asOf })) {
        onProgress?.({ step: 'read', ...done });
        yield* readOne(document, knowledge, read);
        done.documents++;
      }
  }
}

function openInput(input: Input, options: ReadOptions): ReturnType<typeof readDocuments> {
  if (typeof input === 'string') return readDocuments([input], options);
  return isPaths(input) ? readDocuments(input, options) : readGiven(input);
}

function isPaths(input: Exclude<Input, string>): input is readonly string[] {
  return Array.isArray(input) && input.every((item) => typeof item === 'string');
}

/** A document that the pipeline breaks on is reported like one that cannot be read: it never stops the rest. */
function* readOne<Result>(
  document: Document,
  knowledge: Knowledge,
  read: (document: Document) => Result,
): Generator<CorpusItem<Result>> {
  for (const diagnostic of document.diagnostics) yield { type: 'trouble', diagnostic };
  const foreign = diagnoseLanguage(document, knowledge.boilerplate);
  if (foreign) yield { type: 'trouble', diagnostic: foreign };
  if (foreign?.severity === 'error') return;
  let result: Result;
  try {
    result = read(document);
  } catch (error) {
    yield { type: 'trouble', diagnostic: broken(document, error) };
    return;
  }
  yield { type: 'read', document, result };
}

function broken({ id, file }: Document, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `whowhom broke on the document “${id}” (${reason}); leave it out, and report it with its text.`;
  return { code: 'broken', severity: 'error', file, line: null, message };
}
