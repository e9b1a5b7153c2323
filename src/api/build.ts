import { serializeItems } from '../export/json.js';
import { serializeMention } from '../common/serialize-mention.js';
import { wantedActors } from '../common/wanted-actors.js';
import { writeGexfItems } from '../export/gexf.js';
import { itemsOf } from '../export/sorted.js';
import { FileSpool, MemorySpool, type Spool } from '../files/spool.js';
import { writeAllWhole, type OutputFile } from '../files/write-files.js';
import { buildGraph as layOutGraph } from '../graph/build-graph.js';
import { canonicalMention } from '../graph/canonical-mention.js';
import { toEvidence } from '../graph/evidence.js';
import type { GraphLore, GraphNaming } from '../graph/fold-items.js';
import { GraphAccumulator } from '../graph/graph-accumulator.js';
import type { Settlement } from '../graph/settle-actors.js';
import type { StaleCorrection } from '../graph/stale-corrections.js';
import type { PlacedCorrection } from '../model/correction.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { RelationDefinition } from '../model/frame.js';
import type { FullDocumentRecord, GraphItems, RelationTypeInfo } from '../model/graph-data.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Network } from '../model/network.js';
import type { RelationMention } from '../model/relation-mention.js';
import { Graph } from '../query/graph.js';
import { summarize, type BuildSummary } from './build-summary.js';
import { Corpus } from './corpus.js';
import { givenCorrections } from './corrections-file.js';
import { foldCorpus } from './fold-corpus.js';
import { knowledgeFor, onlyWatched } from './knowledge-for.js';
import { Pause } from './pause.js';
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
  const gathered = await gather(input, options, new MemorySpool());
  const { corpus, settlement, named } = gathered;
  const accumulator = new GraphAccumulator(named);
  tell(gathered, options, 'fold');
  for (const { mentions, record, sentences } of corpus.said()) {
    accumulator.add(mentions, record, sentences);
    await gathered.pause.now();
  }
  options.signal?.throwIfAborted();
  tell(gathered, options, 'lay out');
  const network = layOutGraph(accumulator, named);
  const stale = settlement.stale((id) => network.hasEdge(id));
  return {
    graph: new Graph(network),
    network,
    documents: [...corpus.documents()],
    mentions: [...mentionsOf(corpus)],
    sentences: corpus.sentences,
    diagnostics: [...gathered.diagnostics, ...stale.map((one) => staleIn(options.corrections ?? '', one))],
  };
}

/**
 * Builds a graph and writes its four files, as `buildGraph` and `writeBuilt` do to the same bytes, in memory that does not grow with the
 * texts but only with the names in them: what was read and what was gathered of it wait on the disk. Where nothing could be read, nothing
 * is written.
 */
export async function buildFiles(input: Input, path: string, options: BuildOptions = {}): Promise<BuildSummary> {
  const spool = new FileSpool(path);
  try {
    const gathered = await gather(input, options, spool);
    const { corpus, settlement, named, pause, corrections } = gathered;
    const onStep = (step: Progress['step'], share: number): void => tell(gathered, options, step, share);
    const folded = await foldCorpus(corpus, spool, { ...named, pause, onStep, asked: aboutWhat(corrections) });
    const stale = settlement.stale((id) => folded.met.has(id));
    const diagnostics = [...gathered.diagnostics, ...stale.map((one) => staleIn(options.corrections ?? '', one))];
    const isEmpty = corpus.size === 0 && diagnostics.some(({ severity }) => severity === 'error');
    const files = isEmpty ? [] : filesOf(path, mentionsOf(corpus), corpus.documents(), folded.items);
    const parts = corpus.size + folded.mentions + 2 * (folded.items.order + folded.items.size);
    await writeAllWhole(
      countedParts(files, (count) => onStep('write', Math.min(1, count / parts))),
      options,
    );
    const [documents, sentences] = [corpus.size, corpus.sentences];
    return summarize(folded, { files: files.map(({ path }) => path), documents, sentences, diagnostics }); // prettier-ignore
  } finally {
    spool.close();
  }
}

/** A corpus of which all is read and settled, and what is needed to fold it. */
interface Gathered {
  readonly corpus: Corpus;
  readonly settlement: Settlement;
  readonly corrections: readonly PlacedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
  readonly pause: Pause;
  readonly named: GraphNaming & GraphLore & { readonly open: boolean };
}

async function gather(input: Input, options: BuildOptions, spool: Spool): Promise<Gathered> {
  const knowledge = await knowledgeFor(options);
  const only = onlyWatched(options);
  const corrections = await givenCorrections(options.corrections ?? null);
  const corpus = new Corpus(spool, knowledge);
  const diagnostics = await readAll(input, knowledge, options, corpus);
  const pause = new Pause(options.signal);
  tell({ corpus }, options, 'compare');
  const settlement = await corpus.settle(corrections, pause);
  corpus.keepOnly(wantedActors(knowledge.watched, only, (id) => settlement.meant(id)));
  options.signal?.throwIfAborted();
  const relationTypes = knowledge.frames.definitions.map(infoOf);
  const lore = { actors: knowledge.actors, settled: settlement.actors, fetch: fetcher(corpus, relationTypes) };
  const named = { name: options.name ?? 'graph', generator, relationTypes, ...lore, open: options.open ?? false };
  return { corpus, settlement, corrections, diagnostics, pause, named };
}

/** What was skipped and why. */
async function readAll(
  input: Input,
  knowledge: Knowledge,
  options: BuildOptions,
  corpus: Corpus,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for await (const items of readCorpus(input, 'documents', knowledge, { ...options, sorted: true }))
    for (const item of items) {
      if (item.type === 'trouble') diagnostics.push(item.diagnostic);
      else {
        corpus.add(item.result);
        for (const relation of options.onRelation ? item.result.relations : []) options.onRelation?.(relation);
      }
    }
  return diagnostics;
}

/** Gives evidence by where its mention is put aside. */
function fetcher(corpus: Corpus, relationTypes: readonly RelationTypeInfo[]): NonNullable<GraphLore['fetch']> {
  const symmetric = new Set(relationTypes.filter((type) => type.symmetric).map(({ id }) => id));
  return (keptAt, doc) => {
    const mention = corpus.mentionAt(keptAt, doc);
    return toEvidence(canonicalMention(mention, symmetric.has(mention.relation)), corpus.record(doc));
  };
}

function tell(
  { corpus }: Pick<Gathered, 'corpus'>,
  { onProgress }: BuildOptions,
  step: Progress['step'],
  share = 0,
): void {
  onProgress?.({ step, documents: corpus.size, bytes: 0, totalBytes: null, share });
}

function staleIn(file: string, { line, message }: StaleCorrection): Diagnostic {
  return { code: 'stale-correction', severity: 'warning', file, line, message };
}

function infoOf(definition: RelationDefinition): RelationTypeInfo {
  const { id, label, reads, group, symmetric, inverse, plover, cameo, ftm } = definition;
  return { id, label, reads, group, symmetric, inverse, plover, cameo, ftm: ftm ?? null };
}

/** What of corrections is about actors or relations as they are. */
function aboutWhat(corrections: readonly PlacedCorrection[]): ReadonlySet<string> {
  return new Set(corrections.flatMap(({ correction }) => ('about' in correction ? [correction.about] : [])));
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
  const files = filesOf(path, built.mentions, built.documents, itemsOf(built.network));
  await writeAllWhole(files, options);
  return files.map((file) => file.path);
}

function filesOf(
  path: string,
  mentions: Iterable<RelationMention>,
  documents: Iterable<FullDocumentRecord>,
  graph: GraphItems,
) {
  return [
    { path: `${path}.relations.ndjson`, content: lines(mentions, serializeMention) },
    { path: `${path}.documents.ndjson`, content: lines(documents, (document) => JSON.stringify(document)) },
    { path: `${path}.json`, content: serializeItems(graph) },
    { path: `${path}.gexf`, content: writeGexfItems(graph, {}) },
  ];
}

function* mentionsOf(corpus: Corpus): Generator<RelationMention> {
  for (const { mentions } of corpus.said()) yield* mentions.map(({ keptAt: _, ...mention }) => mention);
}

/** The same files, of which is told how many parts have been drawn. */
function countedParts(files: ReturnType<typeof filesOf>, onPart: (count: number) => void): readonly OutputFile[] {
  let count = 0;
  function* counted(content: Iterable<string>): Generator<string> {
    for (const part of content) {
      onPart(count++);
      yield part;
    }
  }
  return files.map(({ path, content }) => ({ path, content: counted(content) }));
}

function* lines<T>(records: Iterable<T>, serialize: (record: T) => string): Generator<string> {
  for (const record of records) yield `${serialize(record).replace(/\n$/, '')}\n`;
}
