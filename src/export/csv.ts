import type { Network } from '../model/network.js';
import { edgeColumns, nodeColumns, type Cell } from './columns.js';
import { spreadsheetLine, type CsvCell } from './csv-line.js';
import { sortedEdges, sortedNodes } from './sorted.js';
import { edgeLabel, typeIndex } from './type-index.js';

// The first columns are headed as Gephi's import spreadsheet expects them.

/** The table of actors. */
export function* writeNodesCsv(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield spreadsheetLine(['Id', 'Label', ...nodeColumns.map(({ name }) => name), 'x', 'y']);
  for (const node of sortedNodes(graph)) {
    const { label, x, y } = node.attributes;
    yield spreadsheetLine([node.key, label, ...nodeColumns.map(({ value }) => toCsv(value(node, types))), x, y]);
  }
}

/** The table of relations. */
export function* writeEdgesCsv(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield spreadsheetLine([
    'Source',
    'Target',
    'Type',
    'Id',
    'Label',
    'Weight',
    'source label',
    'target label',
    ...edgeColumns.map(({ name }) => name),
  ]);
  for (const edge of sortedEdges(graph)) {
    const { key, source, target, attributes } = edge;
    const labels = [source, target].map((end) => graph.getNodeAttribute(end, 'label'));
    const columns = edgeColumns.map(({ value }) => toCsv(value(edge, types)));
    yield spreadsheetLine([
      source,
      target,
      'Directed',
      key,
      edgeLabel(attributes, types),
      attributes.support,
      ...labels,
      ...columns,
    ]);
  }
}

function toCsv(cell: Cell): CsvCell {
  return cell !== null && typeof cell === 'object' ? cell.join('; ') : cell;
}
