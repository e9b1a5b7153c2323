import { writeEdgesCsv, writeNodesCsv } from './csv.js';
import type { ExportFormat } from './export-format.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { serializeGraph } from './json.js';

/** Every format a graph can be exported to, in the order a list shows them. */
export const formats = [
  {
    id: 'gexf',
    label: 'GEXF, for Gephi',
    mediaType: 'application/gexf+xml',
    files: (graph, options) => [{ suffix: '.gexf', chunks: writeGexf(graph, options) }],
  },
  {
    id: 'graphml',
    label: 'GraphML, for yEd, Cytoscape, igraph',
    mediaType: 'application/graphml+xml',
    files: (graph) => [{ suffix: '.graphml', chunks: writeGraphml(graph) }],
  },
  {
    id: 'csv',
    label: 'CSV tables of actors and relations, for spreadsheets',
    mediaType: 'text/csv',
    files: (graph) => [
      { suffix: '.nodes.csv', chunks: writeNodesCsv(graph) },
      { suffix: '.edges.csv', chunks: writeEdgesCsv(graph) },
    ],
  },
  {
    id: 'json',
    label: 'graphology JSON, which whowhom opens again',
    mediaType: 'application/json',
    files: (graph) => [{ suffix: '.json', chunks: serializeGraph(graph) }],
  },
] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof formats)[number]['id'];
