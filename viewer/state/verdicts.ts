import type { Correction } from '../../src/model/correction.js';
import type { RawEdge } from '../data/dataset.js';

/** Relations without the evidence that was rejected, and sure of what was confirmed. */
export function withVerdicts(edges: readonly RawEdge[], corrections: readonly Correction[]): readonly RawEdge[] {
  const [rejected, confirmed] = [idsOf(corrections, 'reject'), idsOf(corrections, 'confirm')];
  if (rejected.size + confirmed.size === 0) return edges;
  return edges.flatMap((edge) => withoutRejected(edge, rejected) ?? []).map((edge) => sureOf(edge, confirmed));
}

function idsOf(corrections: readonly Correction[], type: 'reject' | 'confirm'): ReadonlySet<string> {
  return new Set(corrections.flatMap((one) => (one.type === type && 'evidence' in one ? one.evidence : [])));
}

function withoutRejected(edge: RawEdge, rejected: ReadonlySet<string>): RawEdge | null {
  const evidence = edge.evidence.filter((item) => !rejected.has(item.id));
  if (evidence.length === edge.evidence.length) return edge;
  return evidence.length === 0 ? null : withEvidence(edge, evidence);
}

/** A relation with only a part of its evidence. What the graph file did not keep of it still counts. */
export function withEvidence(edge: RawEdge, evidence: RawEdge['evidence']): RawEdge {
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

function sureOf(edge: RawEdge, confirmed: ReadonlySet<string>): RawEdge {
  if (!edge.evidence.some((item) => confirmed.has(item.id))) return edge;
  const evidence = edge.evidence.map((item) => (confirmed.has(item.id) ? { ...item, confidence: 1 } : item));
  return { ...edge, evidence, confidence: 1 };
}
