import { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../data/dataset.js';
import { curvesOf } from './curves.js';

export type StageGraph = MultiDirectedGraph<{ x: number; y: number; index: number }, { index: number; curve: number }>;

/**
 * The graph that sigma draws: positions and indexes alone. Its keys are made from indexes, for sigma keeps them as
 * keys of plain objects, where an actor called `__proto__` would do harm.
 */
export function buildStageGraph(dataset: Dataset, moved: ReadonlyMap<string, { x: number; y: number }>): StageGraph {
  const graph: StageGraph = new MultiDirectedGraph();
  for (const { index, id, x, y } of dataset.actors)
    graph.addNode(nodeKey(index), { ...(moved.get(id) ?? { x, y }), index });
  const curves = curvesOf(dataset.actors, dataset.relations);
  for (const { index, source, target } of dataset.relations) {
    const curve = curves[index] ?? 0;
    graph.addDirectedEdgeWithKey(edgeKey(index), nodeKey(source), nodeKey(target), { index, curve });
  }
  return graph;
}

export function nodeKey(index: number): string {
  return `n${index}`;
}

export function edgeKey(index: number): string {
  return `e${index}`;
}
