import type { Network } from '../model/network.js';
import { edgeColumns, nodeColumns, type Cell, type Column, type ColumnType } from './columns.js';
import { sortedEdges, sortedNodes, type ExportEdge, type ExportNode } from './sorted.js';
import { edgeLabel, typeIndex, type TypeIndex } from './type-index.js';
import { escapeXml, tag } from './xml.js';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
  // GraphML has no lists: they are written as JSON.
  strings: 'string',
  date: 'string',
};

const columnsOfNodes: readonly Column<ExportNode>[] = [
  { name: 'label', type: 'string', value: ({ attributes }) => attributes.label },
  ...nodeColumns,
  { name: 'x', type: 'double', value: ({ attributes }) => attributes.x },
  { name: 'y', type: 'double', value: ({ attributes }) => attributes.y },
];

const columnsOfEdges: readonly Column<ExportEdge>[] = [
  { name: 'label', type: 'string', value: ({ attributes }, types) => edgeLabel(attributes, types) },
  { name: 'weight', type: 'double', value: ({ attributes }) => attributes.support },
  ...edgeColumns,
];

export function* writeGraphml(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', columnsOfNodes) + keys('edge', columnsOfEdges);
  yield (
    tag(
      'graph',
      [
        ['id', 'G'],
        ['edgedefault', 'directed'],
      ],
      '>',
    ) + '\n'
  );
  for (const node of sortedNodes(graph)) {
    yield `${tag('node', [['id', node.key]], '>')}${data('node', node, columnsOfNodes, types)}</node>\n`;
  }
  for (const edge of sortedEdges(graph)) {
    const opening = tag(
      'edge',
      [
        ['id', edge.key],
        ['source', edge.source],
        ['target', edge.target],
      ],
      '>',
    );
    yield `${opening}${data('edge', edge, columnsOfEdges, types)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys<T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string {
  const rows = columns.map(({ name, type }) =>
    tag('key', [
      ['id', `${of}-${name}`],
      ['for', of],
      ['attr.name', name],
      ['attr.type', TYPES[type]],
    ]),
  );
  return rows.map((row) => `${row}\n`).join('');
}

function data<T>(of: 'node' | 'edge', item: T, columns: readonly Column<T>[], types: TypeIndex): string {
  return columns
    .map(({ name, value }) => [name, value(item, types)] as const)
    .map(([name, cell]) =>
      cell === null ? '' : `${tag('data', [['key', `${of}-${name}`]], '>')}${escapeXml(cellText(cell))}</data>`,
    )
    .join('');
}

function cellText(cell: Exclude<Cell, null>): string {
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
