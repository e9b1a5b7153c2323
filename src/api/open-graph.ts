import { readFileSync, statSync } from 'node:fs';
import { loadLines } from '../files/load-lines.js';
import { unreadable } from '../files/trouble.js';
import type { Network } from '../model/network.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import { Graph } from '../query/graph.js';
import { GraphFileError } from '../query/graph-file-error.js';
import { parseGexf } from '../query/parse-gexf.js';
import { parseGraph } from '../query/parse-graph.js';
import { parseGraphLines } from '../query/parse-graph-lines.js';

/** Longer files, in bytes, are read line by line: a string may not hold them. */
const LONGEST_WHOLE = 300_000_000;

/**
 * Opens a graph file that `build` or `export` wrote, JSON or GEXF. Throws a GraphFileError that names the file and says what was
 * expected, and where.
 */
export function openNetwork(path: string): Network {
  try {
    if (statSync(path).size > LONGEST_WHOLE) return parseGraphLines(loadLines(path));
    const text = readFileSync(path, 'utf8');
    return /^\ufeff?\s*</.test(text) ? parseGexf(text) : parseGraph(text);
  } catch (error) {
    if (error instanceof GraphFileError) throw new GraphFileError(`${path}: ${error.message}`);
    if ((error as Partial<NodeJS.ErrnoException>).syscall === undefined) throw error;
    throw new GraphFileError(`${path}: ${reasonOf(path, error)}`);
  }
}

/** The path of a graph file without its ending: what is named after the graph stands beside it. */
export function graphName(path: string): string {
  return path.replace(/\.(?:json|gexf)$/, '');
}

function reasonOf(path: string, error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'EISDIR')
    return 'This is a folder; give the graph file in it, NAME.json.';
  return unreadable(path, error).message;
}

/**
 * Opens a graph file to ask it: `openGraph('graphs/seed.json').relations({ source: 'United Kingdom', type: 'supplies' })`. A graph
 * built with other relation types than the project's is an `openGraph<string>(…)`.
 */
export function openGraph<Type extends string = RelationTypeName>(path: string): Graph<Type> {
  return new Graph<Type>(openNetwork(path));
}
