import { MultiDirectedGraph } from 'graphology';
import { byCodeUnit } from '../common/order.js';
import { finish } from '../common/steps.js';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { edgesOf, graphAttributes, nodesOf, sourcesOf, type GraphLore, type GraphNaming } from './fold-items.js';
import type { GraphAccumulator } from './graph-accumulator.js';
import { layoutOf, move } from './layout.js';

export interface BuildOptions extends GraphNaming, GraphLore {
  /** Whether to compute positions; on by default. Without, all are 0. */
  readonly layout?: boolean;
}

/** The graph of all that was gathered: nodes by id, edges by their ends, relation, status and polarity. */
export function buildGraph(accumulator: GraphAccumulator, options: BuildOptions): Network {
  const fold = accumulator.fold();
  const graph: Network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  const { sentences, mentions, documents } = fold;
  const sources = [...sourcesOf(fold)].sort(byCodeUnit).flatMap((id) => documents.get(id) ?? []);
  graph.replaceAttributes(graphAttributes({ sentences, mentions, documents: documents.size, sources }, options));
  for (const { key, attributes } of nodesOf(fold, options)) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of edgesOf(fold, options))
    graph.addEdgeWithKey(key, source, target, attributes);
  if (options.layout !== false) place(graph);
  return graph;
}

function place(graph: Network): void {
  const keys = graph.nodes();
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const ends = graph.mapEdges((_, { support }, source, target) => [source, target, support] as const);
  const { forces, positionOf } = layoutOf({
    keys,
    sources: ends.map(([source]) => numbers.get(source) ?? 0),
    targets: ends.map(([, target]) => numbers.get(target) ?? 0),
    weights: ends.map(([, , support]) => support),
  });
  finish(move(forces));
  keys.forEach((key, at) => graph.mergeNodeAttributes(key, positionOf(at)));
}
