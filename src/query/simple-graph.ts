import { DirectedGraph, UndirectedGraph } from 'graphology';
import { findRelations } from './find-relations.js';
import type { GraphStore } from './graph-store.js';
import type { RelationFilter } from './relation-filter.js';

interface Weighted {
  readonly weight: number;
}

export type SimpleGraph =
  DirectedGraph<Record<string, never>, Weighted> | UndirectedGraph<Record<string, never>, Weighted>;

/**
 * The relations that a filter wants as a graph without parallel edges, weighted by support, for algorithms that know no more.
 * Directed, a symmetric relation is an edge each way.
 */
export function simpleGraph(
  store: GraphStore,
  filter: RelationFilter<string>,
  type: 'directed' | 'undirected',
): SimpleGraph {
  const graph: SimpleGraph = type === 'directed' ? new DirectedGraph() : new UndirectedGraph();
  for (const node of store.edges.nodes) graph.addNode(node);
  for (const { source, target, support, type: relation } of findRelations(store, filter)) {
    addWeight(graph, source.id, target.id, support);
    if (type === 'directed' && store.types.info(relation)?.symmetric === true)
      addWeight(graph, target.id, source.id, support);
  }
  return graph;
}

function addWeight(graph: SimpleGraph, source: string, target: string, weight: number): void {
  graph.updateEdge(source, target, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
}
