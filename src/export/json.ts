import type { GraphItems } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { itemsOf } from './sorted.js';

/**
 * The graph in graphology's own serialised format, as `graph.export()` gives it, one node and one edge a line. In chunks, for a
 * large graph is longer than a string may be.
 */
export function serializeGraph(graph: Network): Generator<string> {
  return serializeItems(itemsOf(graph));
}

/** The same of a graph that is not in memory as a whole. */
export function* serializeItems(graph: GraphItems): Generator<string> {
  const options = { type: 'directed', multi: true, allowSelfLoops: false };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(graph.attributes)},\n"nodes":[`;
  yield* asList(graph.nodes(), ({ key, attributes }) => ({ key, attributes }));
  yield '],\n"edges":[';
  yield* asList(graph.edges(), ({ key, source, target, attributes }) => ({ key, source, target, attributes }));
  yield ']}\n';
}

function* asList<T>(items: Iterable<T>, written: (item: T) => object): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(written(item));
    separator = ',\n';
  }
}
