import type { Network } from '../model/network.js';
import { edgeColumns, nodeColumns, type Cell, type ColumnType } from './columns.js';
import { csvLine, type CsvCell } from './csv-line.js';
import { capitalize } from './cypher.js';
import { sortedEdges, sortedNodes } from './sorted.js';
import { edgeLabel, typeIndex } from './type-index.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: '',
  integer: ':long',
  double: ':double',
  boolean: ':boolean',
  strings: ':string[]',
  date: ':date',
};

/** The file of nodes for `neo4j-admin database import`. */
export function* writeNeo4jNodes(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield csvLine(['id:ID', 'name', ...nodeColumns.map(({ name, type }) => name + TYPES[type]), ':LABEL']);
  for (const node of sortedNodes(graph)) {
    const { label, type } = node.attributes;
    const columns = nodeColumns.map(({ value }) => toCsv(value(node, types)));
    yield csvLine([node.key, oneLine(label), ...columns, `Actor;${capitalize(type)}`]);
  }
}

/** The file of relationships for `neo4j-admin database import`. */
export function* writeNeo4jRelationships(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield csvLine([
    ':START_ID',
    ':END_ID',
    ':TYPE',
    'id',
    'label',
    ...edgeColumns.map(({ name, type }) => name + TYPES[type]),
  ]);
  for (const edge of sortedEdges(graph)) {
    const { key, source, target, attributes } = edge;
    const columns = edgeColumns.map(({ value }) => toCsv(value(edge, types)));
    yield csvLine([source, target, attributes.relation.toUpperCase(), key, edgeLabel(attributes, types), ...columns]);
  }
}

/** Items of a list are parted by semicolons, for which those in them make room. */
function toCsv(cell: Cell): CsvCell {
  if (typeof cell === 'string') return oneLine(cell);
  return cell !== null && typeof cell === 'object'
    ? cell.map((item) => oneLine(item).replace(/;/g, ',')).join(';')
    : cell;
}

/** The import takes a line's end for a record's end, in quotes too, unless told otherwise. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
