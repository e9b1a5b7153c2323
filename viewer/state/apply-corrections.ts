import type { RawGraph } from '../data/raw-graph.js';
import type { RawEdge } from '../data/dataset.js';
import type { Correction } from './corrections.js';

type RawNode = RawGraph['nodes'][number];

/** The graph as it would be with the corrections: rejected evidence is gone, merged actors are one, names and types new. */
export function applyCorrections(raw: RawGraph, corrections: readonly Correction[]): RawGraph {
  const rejected = new Set(corrections.flatMap((one) => (one.type === 'reject' ? one.evidence : [])));
  const into = mergesOf(corrections);
  const keep = (id: string) => into.get(id) ?? id;
  const nodes = mergeNodes(raw.nodes, keep).map((node) => corrected(node, corrections, keep));
  const edges = raw.edges.flatMap((edge) => withoutRejected(edge, rejected) ?? []);
  return { attributes: raw.attributes, nodes, edges: mergeEdges(edges, keep) };
}

/** Where each merged actor went, through any chain of merges. */
function mergesOf(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const into = new Map<string, string>();
  const last = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : last(next);
  };
  for (const one of corrections) {
    if (one.type === 'merge' && last(one.into) !== last(one.actor)) into.set(last(one.actor), last(one.into));
  }
  return new Map([...into.keys()].map((id) => [id, last(id)]));
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
    byId.set(survivor.key, { ...survivor, aliases: [...aliases].sort(), mentions, documents });
    byId.delete(node.key);
  }
  return [...byId.values()];
}

function corrected(node: RawNode, corrections: readonly Correction[], keep: (id: string) => string): RawNode {
  let result = node;
  for (const one of corrections) {
    if (one.type === 'rename' && keep(one.actor) === node.key) {
      const aliases = new Set([result.label, ...result.aliases]);
      aliases.delete(one.name);
      result = { ...result, label: one.name, aliases: [...aliases].sort() };
    }
    if (one.type === 'retype' && keep(one.actor) === node.key) result = { ...result, type: one.to };
  }
  return result;
}

function withoutRejected(edge: RawEdge, rejected: ReadonlySet<string>): RawEdge | null {
  const evidence = edge.evidence.filter((item) => !rejected.has(item.id));
  if (evidence.length === edge.evidence.length) return edge;
  return evidence.length === 0 ? null : recounted(edge, evidence);
}

/** Counts what is left; evidence that the graph file did not keep still counts. */
function recounted(edge: RawEdge, evidence: RawEdge['evidence']): RawEdge {
  const gone = edge.evidence.length - evidence.length;
  const documents = new Set(evidence.map((item) => item.doc)).size;
  return {
    ...edge,
    evidence,
    mentions: Math.max(evidence.length, edge.mentions - gone),
    documents: Math.min(edge.documents, Math.max(documents, edge.documents - gone)),
    support: Math.min(edge.support, Math.max(1, edge.support - gone)),
    confidence: evidence.reduce((best, item) => Math.max(best, item.confidence), 0),
    publishers: [...new Set(evidence.flatMap((item) => item.publisher ?? []))].sort(),
  };
}

/** Relations that a merge made the same become one; those between two actors that became one are dropped. */
function mergeEdges(edges: readonly RawEdge[], keep: (id: string) => string): readonly RawEdge[] {
  const byClaim = new Map<string, RawEdge>();
  for (const edge of edges) {
    const [source, target] = [keep(edge.source), keep(edge.target)];
    if (source === target && edge.source !== edge.target) continue;
    const claim = JSON.stringify([source, edge.relation, edge.lemma, target, edge.status, edge.polarity]);
    const before = byClaim.get(claim);
    byClaim.set(claim, before ? joined(before, edge) : { ...edge, source, target });
  }
  return [...byClaim.values()];
}

function joined(a: RawEdge, b: RawEdge): RawEdge {
  return {
    ...a,
    mentions: a.mentions + b.mentions,
    documents: Math.max(a.documents, b.documents),
    support: Math.max(a.support, b.support),
    confidence: Math.max(a.confidence, b.confidence),
    since: earliest(a.since, b.since),
    until: earliest(a.until, b.until) === a.until ? (b.until ?? a.until) : (a.until ?? b.until),
    publishers: [...new Set([...a.publishers, ...b.publishers])].sort(),
    evidence: [...a.evidence, ...b.evidence],
  };
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
