import type { Network } from '../model/network.js';
import { GraphFileError } from './graph-file-error.js';
import { addEdge, addNode, check, emptyNetwork, parseJson, readAttributes } from './graph-file-parts.js';
import { fileSchema } from './graph-file-schema.js';

const NODES = '"nodes":[';
const EDGES = '"edges":[';

/**
 * The graph in the lines, without their ends, of a file that has each node and edge on its own line, as a build writes it: for
 * files longer than a string may be. Checks all that `parseGraph` does. Throws GraphFileError.
 */
export function parseGraphLines(lines: Iterable<string>): Network {
  const graph = emptyNetwork();
  const numbered = number(lines);
  const hasNodes = readHead(graph, numbered);
  if (hasNodes) readList(numbered, '],', (item, place) => addNode(graph, item, place));
  const { value } = numbered.next();
  if (value === undefined || !value.line.startsWith(EDGES)) throw misplaced(value, `the line ${EDGES}`);
  if (value.line !== `${EDGES}]}`) readList(numbered, ']}', (item, place) => addEdge(graph, item, place));
  const rest = numbered.next();
  if (rest.done !== true) throw misplaced(rest.value, 'the end of the file');
  return graph;
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
}

function* number(lines: Iterable<string>): Generator<NumberedLine, undefined> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line !== '') yield { line, number };
  }
  return undefined;
}

/** Everything before the first node; whether there is one. */
function readHead(graph: Network, lines: Iterator<NumberedLine, undefined>): boolean {
  let head = '';
  for (let item = lines.next(); item.done !== true; item = lines.next()) {
    head += item.value.line;
    if (!item.value.line.startsWith(NODES)) continue;
    const isEmpty = item.value.line === `${NODES}],`;
    const file = check(fileSchema, parseJson(`${head}${isEmpty ? '' : '],'}${EDGES}]}`), 'the file');
    graph.replaceAttributes(readAttributes(file.attributes));
    return !isEmpty;
  }
  throw misplaced(undefined, `the line ${NODES}`);
}

/** Items up to the one whose line ends the list. */
function readList(
  lines: Iterator<NumberedLine, undefined>,
  ending: string,
  add: (item: unknown, place: string) => void,
): void {
  for (let item = lines.next(); item.done !== true; item = lines.next()) {
    const { line, number } = item.value;
    const isLast = line.endsWith(ending);
    add(parseJson(isLast ? line.slice(0, -ending.length) : line.replace(/,$/, '')), `line ${number}`);
    if (isLast) return;
  }
  throw misplaced(undefined, `\`${ending}\` after the last item`);
}

function misplaced(found: NumberedLine | undefined, expected: string): GraphFileError {
  const where = found === undefined ? 'the file is over' : `line ${found.number} begins ${found.line.slice(0, 40)}`;
  return new GraphFileError(
    `expected a graph file with each node and edge on its own line, and here ${expected}, but ${where}`,
  );
}
