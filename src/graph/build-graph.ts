import { MultiDirectedGraph } from 'graphology';
import { byPlace } from '../common/edge-order.js';
import { byCodeUnit, byKeys } from '../common/order.js';
import type { Actor, ActorType } from '../model/actor.js';
import {
  schemaVersion,
  type DocumentRecord,
  type EdgeAttributes,
  type GraphAttributes,
  type NodeAttributes,
  type RelationTypeInfo,
} from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { EdgeFold } from './edge-fold.js';
import { evidenceAsAsked, evidenceAtOnce, type Fetch } from './attach-evidence.js';
import type { Fold } from './fold.js';
import type { GraphAccumulator } from './graph-accumulator.js';
import { identityReasons } from './identity-reasons.js';
import { layOut } from './layout.js';
import type { NodeFold } from './node-fold.js';
import type { SettledActor } from './settle-actors.js';
import { mostFrequent } from './tally.js';

export type KnownActor = Pick<Actor, 'name' | 'generic'> & Partial<Pick<Actor, 'aliases'>>;

export interface BuildOptions {
  readonly name: string;
  /** What made the graph: program and version. */
  readonly generator: string;
  readonly relationTypes: readonly RelationTypeInfo[];
  /** Known actors by id: their name goes before the names read, and they say whether they are generic. */
  readonly actors?: ReadonlyMap<string, KnownActor>;
  /** Actors in which several ids came together, or that were put right. */
  readonly settled?: ReadonlyMap<string, SettledActor>;
  /** Gives evidence that is kept elsewhere. */
  readonly fetch?: Fetch;
  /** Whether evidence is fetched each time an edge is asked for it, so that it takes no memory; off by default. */
  readonly lazily?: boolean;
  /** Whether to compute positions; on by default. Without, all are 0. */
  readonly layout?: boolean;
}

/** The graph of all that was gathered: nodes by id, edges by their ends, relation, status and polarity. */
export function buildGraph(accumulator: GraphAccumulator, options: BuildOptions): Network {
  const fold = accumulator.fold();
  const graph: Network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  graph.replaceAttributes(graphAttributes(fold, options));
  for (const [id, node] of [...fold.nodes].sort(byKeys(([id]) => id))) {
    graph.addNode(id, nodeAttributes(node, options.actors?.get(id), options.settled?.get(id)));
  }
  const withEvidence = options.lazily === true ? evidenceAsAsked(options.fetch) : evidenceAtOnce(options.fetch);
  for (const [key, edge] of [...fold.edges].sort(([, a], [, b]) => byPlace(a, b))) {
    graph.addEdgeWithKey(key, edge.source, edge.target, withEvidence(edgeAttributes(edge), edge.evidence));
  }
  if (options.layout !== false) layOut(graph);
  return graph;
}

function graphAttributes(fold: Fold, { name, generator, relationTypes }: BuildOptions): GraphAttributes {
  return {
    schema: schemaVersion,
    generator,
    name,
    documents: fold.documents.size,
    sentences: fold.sentences,
    relationMentions: fold.mentions,
    relationTypes: relationTypes.map(plainType).sort(byKeys((type) => type.id)),
    sources: sourcesOf(fold),
  };
}

/** Only the documents that the evidence kept refers to. */
function sourcesOf(fold: Fold): Record<string, DocumentRecord> {
  const ids = new Set<string>();
  for (const edge of fold.edges.values()) for (const { doc } of edge.evidence) ids.add(doc);
  const records = [...ids].sort(byCodeUnit).flatMap((id) => fold.documents.get(id) ?? []);
  // Object.fromEntries defines properties, so a document called `__proto__` is one like any other.
  return Object.fromEntries(records.map((record) => [record.id, plainRecord(record)]));
}

function plainType(type: RelationTypeInfo): RelationTypeInfo {
  const { id, label, reads, group, symmetric, inverse, plover, cameo, ftm } = type;
  return { id, label, reads, group, symmetric, inverse, plover, cameo, ftm: ftm ?? null };
}

function plainRecord({ id, file, title, date, publisher, url, story }: DocumentRecord): DocumentRecord {
  return { id, file, title, date, publisher, url, story };
}

function nodeAttributes(
  node: NodeFold,
  known: KnownActor | undefined,
  settled: SettledActor | undefined,
): NodeAttributes {
  const label = settled?.label ?? known?.name ?? mostFrequent(node.names);
  const reasons = settled?.reasons ?? [];
  const aliases = new Set([...node.names.keys(), ...node.aliases.keys(), ...reasons.map(({ name }) => name)]);
  aliases.delete(label);
  const why = identityReasons(label, node, known?.aliases ?? [], reasons);
  return {
    label,
    type: mostFrequent(node.types) as ActorType,
    aliases: [...aliases].sort(byCodeUnit),
    generic: known?.generic ?? false,
    ...(why.length > 0 && { reasons: why }),
    mentions: node.mentions,
    documents: node.documents,
    x: 0,
    y: 0,
  };
}

function edgeAttributes(edge: EdgeFold): Omit<EdgeAttributes, 'evidence'> {
  return {
    relation: edge.relation,
    lemma: edge.lemma,
    status: edge.status,
    polarity: edge.polarity,
    mentions: edge.mentions,
    documents: edge.documents,
    support: edge.stories.size,
    confidence: edge.confidence,
    since: edge.since,
    until: edge.until,
    publishers: [...edge.publishers.keys()].sort(byCodeUnit),
  };
}
