import type { DocumentRecord } from '../model/graph-data.js';
import { mergeEdge, type EdgeFold } from './edge-fold.js';
import { emptyNode, mergeNode, type NodeFold } from './node-fold.js';

/** What some documents say together, as much of it as the graph needs. Merging two is commutative and associative. */
export interface Fold {
  readonly documents: Map<string, DocumentRecord>;
  sentences: number;
  mentions: number;
  /** Mentions left out because both ends are the same actor. */
  loops: number;
  readonly nodes: Map<string, NodeFold>;
  readonly edges: Map<string, EdgeFold>;
}

export function emptyFold(): Fold {
  return { documents: new Map(), sentences: 0, mentions: 0, loops: 0, nodes: new Map(), edges: new Map() };
}

/** Adds all of `from` to `into`, and leaves `from` as it was; `keep` is how many evidences an edge keeps. */
export function mergeFold(into: Fold, from: Fold, keep: number): void {
  for (const [id, document] of from.documents) into.documents.set(id, document);
  into.sentences += from.sentences;
  into.mentions += from.mentions;
  into.loops += from.loops;
  for (const [id, node] of from.nodes) mergeNode(nodeOf(into, id), node);
  for (const [key, edge] of from.edges) mergeEdge(edgeOf(into, key, edge), edge, keep);
}

export function nodeOf(fold: Fold, id: string): NodeFold {
  const known = fold.nodes.get(id);
  if (known !== undefined) return known;
  const node = emptyNode();
  fold.nodes.set(id, node);
  return node;
}

function edgeOf(fold: Fold, key: string, like: EdgeFold): EdgeFold {
  const known = fold.edges.get(key);
  if (known !== undefined) return known;
  const nothing = { mentions: 0, documents: 0, stories: new Map(), publishers: new Map(), confidence: 0 };
  const edge: EdgeFold = { ...like, ...nothing, since: null, until: null, evidence: [] };
  fold.edges.set(key, edge);
  return edge;
}
