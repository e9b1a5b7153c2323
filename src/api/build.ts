import { serializeGraph } from '../export/json.js';
import { serializeMention } from '../export/serialize-mention.js';
import { writeGexf } from '../export/gexf.js';
import { writeAllWhole } from '../files/write-files.js';
import { buildGraph as layOutGraph } from '../graph/build-graph.js';
import { GraphAccumulator } from '../graph/graph-accumulator.js';
import { loadLexicon } from '../lexicon/load-lexicon.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { schemaVersion } from '../model/graph-data.js';
import type { DocumentRecord, FullDocumentRecord } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { RelationMention } from '../model/relation-mention.js';
import { byKeys } from '../common/order.js';
import { findStories } from '../text/near-copies.js';
import { readCorpus } from './read-corpus.js';
import type { CorpusOptions } from './read-corpus.js';
import { generator } from './version.js';

export interface BuildCorpusOptions extends CorpusOptions {
  /** The graph's name; `graph` if left out. */
  readonly name?: string;
  /** Told after each document how many have been read. */
  readonly onProgress?: (documents: number) => void;
}

/** A graph with all it was built from, in the order of document ids. */
export interface BuiltGraph {
  readonly network: Network;
  readonly documents: readonly FullDocumentRecord[];
  readonly mentions: readonly RelationMention[];
  readonly sentences: number;
  /** What was skipped and why. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Read {
  readonly document: Document;
  readonly mentions: readonly RelationMention[];
  readonly sentences: number;
}

/** Builds the graph of what files, folders, globs or `-` state. The outcome does not depend on the order of the paths. */
export async function buildGraph(paths: readonly string[], options: BuildCorpusOptions = {}): Promise<BuiltGraph> {
  const knowledge = loadLexicon();
  const read: Read[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of readCorpus(paths, knowledge, options)) {
    if (item.type === 'trouble') diagnostics.push(item.diagnostic);
    else {
      read.push({ document: item.document, mentions: item.result.relations, sentences: item.result.sentences.length });
      options.onProgress?.(read.length);
    }
  }
  read.sort(byKeys(({ document }) => document.id));
  const stories = findStories(read.map(({ document }) => ({ id: document.id, text: textOf(document) })));
  const accumulator = new GraphAccumulator({ relationTypes: knowledge.frames.definitions });
  for (const { document, mentions, sentences } of read)
    accumulator.add(mentions, recordOf(document, stories), sentences);
  const relationTypes = knowledge.frames.definitions.map(
    ({ id, label, reads, group, symmetric, inverse, plover, cameo, ftm }) => ({
      id,
      label,
      reads,
      group,
      symmetric,
      inverse,
      plover,
      cameo,
      ftm: ftm ?? null,
    }),
  );
  return {
    network: layOutGraph(accumulator, {
      name: options.name ?? 'graph',
      generator,
      relationTypes,
      actors: knowledge.actors,
    }),
    documents: read.map(({ document }) => fullRecordOf(document, stories)),
    mentions: read.flatMap(({ mentions }) => mentions),
    sentences: read.reduce((sum, one) => sum + one.sentences, 0),
    diagnostics,
  };
}

/** Writes NAME.json, NAME.relations.ndjson, NAME.documents.ndjson and NAME.gexf: all of them, or none. */
export async function writeBuilt(built: BuiltGraph, path: string): Promise<readonly string[]> {
  const files = [
    { path: `${path}.relations.ndjson`, content: lines(built.mentions.map(serializeMention)) },
    { path: `${path}.documents.ndjson`, content: lines(built.documents.map((document) => JSON.stringify(document))) },
    { path: `${path}.json`, content: serializeGraph(built.network) },
    { path: `${path}.gexf`, content: writeGexf(built.network, {}) },
  ];
  await writeAllWhole(files);
  return files.map((file) => file.path);
}

function* lines(records: readonly string[]): Generator<string> {
  for (const record of records) yield `${record.replace(/\n$/, '')}\n`;
}

const textOf = (document: Document): string => document.text.slice(document.span.start, document.span.end);

function recordOf(
  { id, file, title, date, publisher, url }: Document,
  stories: ReadonlyMap<string, string>,
): DocumentRecord {
  return { id, file, title, date, publisher, url, story: stories.get(id) ?? id };
}

function fullRecordOf(document: Document, stories: ReadonlyMap<string, string>): FullDocumentRecord {
  return { schema: schemaVersion, ...recordOf(document, stories), start: document.span.start, text: textOf(document) };
}
