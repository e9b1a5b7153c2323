import { byKeys } from '../common/order.js';
import { serializeGraph } from '../export/json.js';
import { serializeMention } from '../export/serialize-mention.js';
import { writeGexf } from '../export/gexf.js';
import { writeAllWhole } from '../files/write-files.js';
import { buildGraph as layOutGraph } from '../graph/build-graph.js';
import { ActorCensus } from '../graph/actor-census.js';
import { GraphAccumulator } from '../graph/graph-accumulator.js';
import { Namesakes } from '../graph/namesakes.js';
import { Settlement } from '../graph/settle-actors.js';
import type { StaleCorrection } from '../graph/stale-corrections.js';
import type { PlacedCorrection } from '../model/correction.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { RelationDefinition } from '../model/frame.js';
import { schemaVersion } from '../model/graph-data.js';
import type { DocumentRecord, FullDocumentRecord, RelationTypeInfo } from '../model/graph-data.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Network } from '../model/network.js';
import type { RelationMention } from '../model/relation-mention.js';
import { Graph } from '../query/graph.js';
import { findStories } from '../text/near-copies.js';
import { givenCorrections } from './corrections-file.js';
import { knowledgeFor, wantedActors } from './knowledge-for.js';
import { readCorpus } from './read-corpus.js';
import type { CorpusOptions, Input, Progress } from './read-corpus.js';
import { generator } from './version.js';

export interface BuildOptions extends CorpusOptions {
  /** The graph's name; `graph` if left out. */
  readonly name?: string;
  /** A file of corrections to build with: docs/corrections.md. */
  readonly corrections?: string | null;
  /** Told each relation as it is read, long before the graph is done. */
  readonly onRelation?: (relation: RelationMention) => void;
}

/** A graph with all it was built from, in the order of document ids. */
export interface BuiltGraph {
  /** The graph to ask. */
  readonly graph: Graph;
  /** The same as a graph of graphology. */
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

/**
 * Builds the graph of what texts state: of files, folders, patterns and `-`, or of documents that the program gives. The outcome does
 * not depend on their order. What cannot be read is among the diagnostics. Throws a LexiconError, a CorrectionsError, or the reason of an
 * aborted signal.
 */
export async function buildGraph(input: Input, options: BuildOptions = {}): Promise<BuiltGraph> {
  const knowledge = await knowledgeFor(options);
  const corrections = await givenCorrections(options.corrections ?? null);
  const { read, diagnostics } = await readAll(input, knowledge, options);
  const progress = progressOf(read, options);
  progress('compare');
  const stories = findStories(read.map(({ document }) => ({ id: document.id, text: textOf(document) })));
  const relationTypes = knowledge.frames.definitions.map(infoOf);
  const { settled, settlement } = settle(read, knowledge, options, corrections);
  const accumulator = new GraphAccumulator({ relationTypes, open: options.open ?? false });
  for (const { document, mentions, sentences } of settled)
    accumulator.add(mentions, recordOf(document, stories), sentences);
  options.signal?.throwIfAborted();
  progress('lay out');
  const actors = { actors: knowledge.actors, settled: settlement.actors };
  const network = layOutGraph(accumulator, { name: options.name ?? 'graph', generator, relationTypes, ...actors });
  const stale = settlement.stale((id) => network.hasEdge(id));
  return {
    graph: new Graph(network),
    network,
    documents: read.map(({ document }) => fullRecordOf(document, stories)),
    mentions: settled.flatMap(({ mentions }) => mentions),
    sentences: read.reduce((sum, one) => sum + one.sentences, 0),
    diagnostics: [...diagnostics, ...stale.map((one) => staleIn(options.corrections ?? '', one))],
  };
}

/** What all texts together, and corrections, say of who is meant. */
function settle(
  read: readonly Read[],
  knowledge: Knowledge,
  options: BuildOptions,
  corrections: readonly PlacedCorrection[],
): { readonly settled: readonly Read[]; readonly settlement: Settlement } {
  const { actors: known, variants } = knowledge;
  const namesakes = new Namesakes(known, variants);
  for (const { mentions } of read) namesakes.add(mentions);
  const apart = namesakes.find();
  const parted = read.map((one) => ({ ...one, mentions: apart.part(one.mentions) }));
  const census = new ActorCensus(known);
  for (const { mentions } of parted) census.add(mentions);
  const settlement = new Settlement(census, { known, variants, corrections, namesakes: apart.all });
  const isWanted = wantedActors(knowledge, options, settlement);
  const settled = parted.map((one) => {
    const mentions = settlement.rewrite(one.mentions);
    return { ...one, mentions: mentions.filter(({ source, target }) => isWanted(source.id) || isWanted(target.id)) };
  });
  return { settled, settlement };
}

function staleIn(file: string, { line, message }: StaleCorrection): Diagnostic {
  return { code: 'stale-correction', severity: 'warning', file, line, message };
}

/** Reads everything, in the order of document ids whatever the order of the input. */
async function readAll(
  input: Input,
  knowledge: Knowledge,
  options: BuildOptions,
): Promise<{ readonly read: readonly Read[]; readonly diagnostics: readonly Diagnostic[] }> {
  const read: Read[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const item of readCorpus(input, knowledge, { ...options, sorted: true })) {
    if (item.type === 'trouble') diagnostics.push(item.diagnostic);
    else {
      const { relations, sentences } = item.result;
      read.push({ document: item.document, mentions: relations, sentences: sentences.length });
      for (const relation of options.onRelation ? relations : []) options.onRelation?.(relation);
    }
  }
  read.sort(byKeys(({ document }) => document.id));
  return { read, diagnostics };
}

function progressOf(read: readonly Read[], { onProgress }: BuildOptions): (step: Progress['step']) => void {
  return (step) => onProgress?.({ step, documents: read.length, bytes: 0, totalBytes: null });
}

function infoOf(definition: RelationDefinition): RelationTypeInfo {
  const { id, label, reads, group, symmetric, inverse, plover, cameo, ftm } = definition;
  return { id, label, reads, group, symmetric, inverse, plover, cameo, ftm: ftm ?? null };
}

/**
 * Writes NAME.json, NAME.relations.ndjson, NAME.documents.ndjson and NAME.gexf: all of them, or none. Throws an OutputError, or the
 * reason of an aborted signal; then nothing has changed on the disk.
 */
export async function writeBuilt(
  built: BuiltGraph,
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly string[]> {
  const files = [
    { path: `${path}.relations.ndjson`, content: lines(built.mentions.map(serializeMention)) },
    { path: `${path}.documents.ndjson`, content: lines(built.documents.map((document) => JSON.stringify(document))) },
    { path: `${path}.json`, content: serializeGraph(built.network) },
    { path: `${path}.gexf`, content: writeGexf(built.network, {}) },
  ];
  await writeAllWhole(files, options);
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
