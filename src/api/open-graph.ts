import { readFileSync } from 'node:fs';
import type { Network } from '../model/network.js';
import { parseGraph } from '../query/parse-graph.js';

/** Opens a graph file that `build` wrote. Throws a GraphFileError that says what was expected, or the file system's own error. */
export function openNetwork(path: string): Network {
  return parseGraph(readFileSync(path, 'utf8'));
}
