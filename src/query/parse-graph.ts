import type { Network } from '../model/network.js';
import { addEdge, addNode, check, emptyNetwork, parseJson, readAttributes } from './graph-file-parts.js';
import { fileSchema } from './graph-file-schema.js';

/**
 * The graph in a file that a build wrote, from its text or from what JSON.parse made of it. Everything is checked, for files come
 * from anywhere. Throws GraphFileError.
 */
export function parseGraph(file: string | object): Network {
  const outer = check(fileSchema, typeof file === 'string' ? parseJson(file) : file, 'the file');
  const graph = emptyNetwork();
  graph.replaceAttributes(readAttributes(outer.attributes));
  outer.nodes.forEach((node, index) => addNode(graph, node, `nodes[${index}]`));
  outer.edges.forEach((edge, index) => addEdge(graph, edge, `edges[${index}]`));
  return graph;
}
