import { readFileSync } from 'node:fs';
import type { Network } from '../model/network.js';
import { Graph } from '../query/graph.js';
import { parseGraph } from '../query/parse-graph.js';

/** Opens a graph file that `build` wrote. Throws a GraphFileError that says what was expected, or the file system's own error. */
export function openNetwork(path: string): Network {
  return parseGraph(readFileSync(path, 'utf8'));
}

/** Opens a graph file to ask it: `openGraph('graphs/seed.json').relations({ source: 'United Kingdom', type: 'supplies' })`. */
export function openGraph(path: string): Graph {
  return new Graph(openNetwork(path));
}
