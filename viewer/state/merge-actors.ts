import { edgeKeyOf } from '../../src/common/edge-key.js';
import { mergesOf } from '../../src/common/merges.js';
import type { Correction } from '../../src/model/correction.js';
import type { RawEdge } from '../data/dataset.js';
import type { RawGraph } from '../data/raw-graph.js';

type RawNode = RawGraph['nodes'][number];

export interface Merged {
  readonly graph: RawGraph;
  /** Which actor an id stands for now. */
  readonly keep: (id: string) => string;
}

/** Makes merged actors one, and the relations that thereby say the same. */
export function mergeActors(graph: RawGraph, corrections: readonly Correction[]): Merged {
  const there = new Set(graph.nodes.map(({ key }) => key));
  const into = mergesOf(corrections, (id) => there.has(id));
  const keep = (id: string) => into.get(id) ?? id;
  if (into.size === 0) return { graph, keep };
  const merged = { ...graph, nodes: mergeNodes(graph.nodes, keep), edges: mergeEdges(graph, keep) };
  return { graph: merged, keep };
}

function mergeNodes(nodes: readonly RawNode[], keep: (id: string) => string): readonly RawNode[] {
  const byId = new Map(nodes.map((node) => [node.key, node]));
  for (const node of nodes) {
    const survivor = byId.get(keep(node.key));
    if (!survivor || survivor.key === node.key) continue;
    const aliases = new Set([...survivor.aliases, node.label, ...node.aliases]);
    aliases.delete(survivor.label);
    const mentions = survivor.mentions + node.mentions;
    const documents = Math.max(survivor.documents, node.documents);
    const told = { name: node.label, because: 'corrected', id: node.key } as const;
    const reasons = [...(survivor.reasons ?? []), ...(node.reasons ?? []), told];
    byId.set(survivor.key, { ...survivor, aliases: [...aliases].sort(), reasons, mentions, documents });
    byId.delete(node.key);
  }
  return [...byId.values()];
}

/** Those between two actors that became one are dropped; the others get the ends and the key that a build gives them. */
function mergeEdges({ edges, attributes }: RawGraph, keep: (id: string) => string): readonly RawEdge[] {
  const symmetric = new Set(attributes.relationTypes.filter((type) => type.symmetric).map(({ id }) => id));
  const moved = edges.flatMap((edge) => {
    const [source, target] = [keep(edge.source), keep(edge.target)];
    if (source === edge.source && target === edge.target) return [edge];
    return source === target ? [] : [withEnds(edge, source, target, symmetric.has(edge.relation))];
  });
  return joinEqual(moved);
}

/** A relation between other actors; one without a direction has them in the order of their ids. */
export function withEnds(edge: RawEdge, source: string, target: string, isSymmetric: boolean): RawEdge {
  const isTurned = isSymmetric && source > target;
  const ends = isTurned ? { source: target, target: source } : { source, target };
  const moved = { ...edge, ...ends };
  const turned = (one: RawEdge['evidence'][number]) => ({ ...one, source: one.target, target: one.source });
  return { ...moved, key: edgeKeyOf(moved), evidence: isTurned ? edge.evidence.map(turned) : edge.evidence };
}

/** Relations that say the same become one, with the key of the first. */
export function joinEqual(edges: readonly RawEdge[]): readonly RawEdge[] {
  const byClaim = new Map<string, RawEdge>();
  for (const edge of edges) {
    const { source, relation, lemma, target, status, polarity } = edge;
    const claim = JSON.stringify([source, relation, lemma, target, status, polarity]);
    const before = byClaim.get(claim);
    byClaim.set(claim, before ? joined(before, edge) : edge);
  }
  return [...byClaim.values()];
}

function joined(a: RawEdge, b: RawEdge): RawEdge {
  const documents = new Set([...a.evidence, ...b.evidence].map((item) => item.doc)).size;
  return {
    ...a,
    mentions: a.mentions + b.mentions,
    documents: Math.max(a.documents, b.documents, documents),
    support: Math.max(a.support, b.support),
    confidence: Math.max(a.confidence, b.confidence),
    since: earliest(a.since, b.since),
    until: latest(a.until, b.until),
    publishers: [...new Set([...a.publishers, ...b.publishers])].sort(),
    evidence: [...a.evidence, ...b.evidence].sort((one, other) => other.confidence - one.confidence),
  };
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
