import { serializeGraph } from '../export/json.js';
import { serializeMention } from '../export/serialize-mention.js';
import { writeGexf } from '../export/gexf.js';
import { FileSpool, MemorySpool, type Spool } from '../files/spool.js';
import { writeAllWhole } from '../files/write-files.js';
import { buildGraph as layOutGraph } from '../graph/build-graph.js';
import { canonicalMention } from '../graph/canonical-mention.js';
import { toEvidence } from '../graph/evidence.js';
import { GraphAccumulator } from '../graph/graph-accumulator.js';
import type { StaleCorrection } from '../graph/stale-corrections.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RelationDefinition } from '../model/frame.js';
import type { DocumentRecord, FullDocumentRecord, RelationTypeInfo } from '../model/graph-data.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Network } from '../model/network.js';
import type { RelationMention } from '../model/relation-mention.js';
import { Graph } from '../query/graph.js';
import { summarize, type Building, type BuildSummary } from './build-summary.js';
import { Corpus } from './corpus.js';
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

/**
 * Builds the graph of what texts state: of files, folders, patterns and `-`, or of documents that the program gives. The outcome does
 * not depend on their order. What cannot be read is among the diagnostics. Throws a LexiconError, a CorrectionsError, or the reason of an
 * aborted signal.
 */
export async function buildGraph(input: Input, options: BuildOptions = {}): Promise<BuiltGraph> {
  const { corpus, network, diagnostics } = await build(input, options, new MemorySpool(), false);
  return {
    graph: new Graph(network),
    network,
    documents: [...corpus.documents()],
    mentions: [...corpus.said()].flatMap(({ mentions }) => mentions.map(({ keptAt: _, ...mention }) => mention)),
    sentences: corpus.sentences,
    diagnostics,
  };
}

/**
 * Builds a graph and writes its four files, as `buildGraph` and `writeBuilt` do to the same bytes, in memory that does not grow with the
 * texts but only with the graph: what was read waits on the disk. Where nothing could be read, nothing is written.
 */
export async function buildFiles(input: Input, path: string, options: BuildOptions = {}): Promise<BuildSummary> {
  const spool = new FileSpool(path);
  try {
    const built = await build(input, options, spool, true);
    const { corpus, network, diagnostics } = built;
    const isEmpty = corpus.size === 0 && diagnostics.some(({ severity }) => severity === 'error');
    const files = isEmpty ? [] : filesOf(path, mentionsOf(corpus), corpus.documents(), network);
    await writeAllWhole(files, options);
    return summarize(built, files.map(({ path }) => path)); // prettier-ignore
  } finally {
    spool.close();
  }
}

async function build(input: Input, options: BuildOptions, spool: Spool, lazily: boolean): Promise<Building> {
  const knowledge = await knowledgeFor(options);
  const corrections = await givenCorrections(options.corrections ?? null);
  const corpus = new Corpus(spool, knowledge);
  const diagnostics = await readAll(input, knowledge, options, corpus);
  const progress = progressOf(corpus, options);
  progress('compare');
  const settlement = corpus.settle(corrections);
  corpus.keepOnly(wantedActors(knowledge, options, settlement));
  options.signal?.throwIfAborted();
  progress('fold');
  const relationTypes = knowledge.frames.definitions.map(infoOf);
  const accumulator = new GraphAccumulator({ relationTypes, open: options.open ?? false });
  const types = new Map<string, number>();
  for (const { mentions, record, sentences } of corpus.said()) {
    accumulator.add(mentions, record, sentences);
    for (const { relation } of mentions) types.set(relation, (types.get(relation) ?? 0) + 1);
  }
  options.signal?.throwIfAborted();
  progress('lay out');
  const actors = { actors: knowledge.actors, settled: settlement.actors };
  const named = { name: options.name ?? 'graph', generator, relationTypes, ...actors };
  const fetch = fetcher(corpus, relationTypes, accumulator.fold().documents);
  const network = layOutGraph(accumulator, { ...named, fetch, lazily });
  const stale = settlement.stale((id) => network.hasEdge(id));
  const said = stale.map((one) => staleIn(options.corrections ?? '', one));
  return { corpus, network, types, diagnostics: [...diagnostics, ...said] };
}

/** What was skipped and why. */
async function readAll(
  input: Input,
  knowledge: Knowledge,
  options: BuildOptions,
  corpus: Corpus,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for await (const item of readCorpus(input, 'relations', knowledge, { ...options, sorted: true, sketches: true })) {
    if (item.type === 'trouble') diagnostics.push(item.diagnostic);
    else {
      corpus.add(item.document, item.result);
      for (const relation of options.onRelation ? item.result.relations : []) options.onRelation?.(relation);
    }
  }
  return diagnostics;
}

/** Gives evidence by where its mention is put aside. */
function fetcher(
  corpus: Corpus,
  relationTypes: readonly RelationTypeInfo[],
  documents: ReadonlyMap<string, DocumentRecord>,
): (keptAt: number) => ReturnType<typeof toEvidence> {
  const symmetric = new Set(relationTypes.filter((type) => type.symmetric).map(({ id }) => id));
  return (keptAt) => {
    const mention = corpus.mentionAt(keptAt);
    const document = documents.get(mention.doc);
    if (document === undefined) throw new Error(`no document \`${mention.doc}\` was read`);
    return toEvidence(canonicalMention(mention, symmetric.has(mention.relation)), document);
  };
}

function progressOf(corpus: Corpus, { onProgress }: BuildOptions): (step: Progress['step']) => void {
  return (step) => onProgress?.({ step, documents: corpus.size, bytes: 0, totalBytes: null });
}

function staleIn(file: string, { line, message }: StaleCorrection): Diagnostic {
  return { code: 'stale-correction', severity: 'warning', file, line, message };
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
  const files = filesOf(path, built.mentions, built.documents, built.network);
  await writeAllWhole(files, options);
  return files.map((file) => file.path);
}

function filesOf(
  path: string,
  mentions: Iterable<RelationMention>,
  documents: Iterable<FullDocumentRecord>,
  network: Network,
) {
  return [
    { path: `${path}.relations.ndjson`, content: lines(mentions, serializeMention) },
    { path: `${path}.documents.ndjson`, content: lines(documents, (document) => JSON.stringify(document)) },
    { path: `${path}.json`, content: serializeGraph(network) },
    { path: `${path}.gexf`, content: writeGexf(network, {}) },
  ];
}

function* mentionsOf(corpus: Corpus): Generator<RelationMention> {
  for (const { mentions } of corpus.said()) yield* mentions;
}

function* lines<T>(records: Iterable<T>, serialize: (record: T) => string): Generator<string> {
  for (const record of records) yield `${serialize(record).replace(/\n$/, '')}\n`;
}
