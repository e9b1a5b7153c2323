import type { Network } from '../model/network.js';
import { sortedEdges, sortedNodes } from './sorted.js';

/**
 * The graph in graphology's own serialised format, as `graph.export()` gives it, one node and one edge a line. In chunks, for a
 * large graph is longer than a string may be.
 */
export function* serializeGraph(graph: Network): Generator<string> {
  const options = { type: 'directed', multi: true, allowSelfLoops: false };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(graph.getAttributes())},\n"nodes":[`;
  yield* asList(sortedNodes(graph));
  yield '],\n"edges":[';
  yield* asList(sortedEdges(graph));
  yield ']}\n';
}

function* asList(items: Iterable<unknown>): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
}
