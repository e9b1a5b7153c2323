import { byPlace } from '../common/edge-order.js';
import { byCodeUnit, byKeys } from '../common/order.js';
import type { Actor, ActorType } from '../model/actor.js';
import {
  schemaVersion,
  type DocumentRecord,
  type EdgeAttributes,
  type Evidence,
  type GraphAttributes,
  type GraphEdge,
  type GraphNode,
  type NodeAttributes,
  type RelationTypeInfo,
} from '../model/graph-data.js';
import type { EdgeFold } from './edge-fold.js';
import type { KeptEvidence } from './evidence.js';
import type { Fold } from './fold.js';
import { identityReasons } from './identity-reasons.js';
import type { NodeFold } from './node-fold.js';
import type { SettledActor } from './settle-actors.js';
import { mostFrequent } from './tally.js';

export type KnownActor = Pick<Actor, 'name' | 'generic'> & Partial<Pick<Actor, 'aliases'>>;

/** What the graph says of itself. */
export interface GraphNaming {
  readonly name: string;
  /** What made the graph: program and version. */
  readonly generator: string;
  readonly relationTypes: readonly RelationTypeInfo[];
}

/** What is known beside what the texts say. */
export interface GraphLore {
  /** Known actors by id: their name goes before the names read, and they say whether they are generic. */
  readonly actors?: ReadonlyMap<string, KnownActor>;
  /** Actors in which several ids came together, or that were put right. */
  readonly settled?: ReadonlyMap<string, SettledActor>;
  /** Gives evidence that is kept elsewhere, by its place there and its document. */
  readonly fetch?: (keptAt: number, doc: string) => Evidence;
}

/** How much a graph is made of, and the documents that its evidence refers to, in their order. */
export interface GraphExtent {
  readonly documents: number;
  readonly sentences: number;
  readonly mentions: number;
  readonly sources: readonly DocumentRecord[];
}

export function graphAttributes(
  { documents, sentences, mentions, sources }: GraphExtent,
  { name, generator, relationTypes }: GraphNaming,
): GraphAttributes {
  return {
    schema: schemaVersion,
    generator,
    name,
    documents,
    sentences,
    relationMentions: mentions,
    relationTypes: relationTypes.map(plainType).sort(byKeys((type) => type.id)),
    // Object.fromEntries defines properties, so a document called `__proto__` is one like any other.
    sources: Object.fromEntries(sources.map((record) => [record.id, plainRecord(record)])),
  };
}

/** The ids of the documents that the evidence kept refers to. */
export function sourcesOf({ edges }: Fold): ReadonlySet<string> {
  return new Set([...edges.values()].flatMap(({ evidence }) => evidence.map(({ doc }) => doc)));
}

/** The actors in canonical order, all of them in one place. */
export function nodesOf({ nodes }: Pick<Fold, 'nodes'>, { actors, settled }: GraphLore): readonly GraphNode[] {
  const sorted = [...nodes].sort(byKeys(([id]) => id));
  return sorted.map(([key, node]) => ({ key, attributes: nodeAttributes(node, actors?.get(key), settled?.get(key)) }));
}

/** The relations in canonical order. One after the other, for their evidence takes the most memory. */
export function* edgesOf({ edges }: Pick<Fold, 'edges'>, { fetch }: GraphLore): Generator<GraphEdge> {
  for (const [key, edge] of [...edges].sort(([, a], [, b]) => byPlace(a, b))) {
    const evidence = edge.evidence.map((one) => evidenceOf(one, fetch));
    yield { key, source: edge.source, target: edge.target, attributes: { ...edgeAttributes(edge), evidence } };
  }
}

function evidenceOf({ kept, doc }: KeptEvidence, fetch: GraphLore['fetch']): Evidence {
  if (typeof kept !== 'number') return kept;
  if (fetch === undefined) throw new Error('evidence that is kept elsewhere needs `fetch`');
  return fetch(kept, doc);
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
