import { writeEdgesCsv, writeNodesCsv } from './csv.js';
import { writeCypher } from './cypher.js';
import { writeDot } from './dot.js';
import { writeEvents } from './events.js';
import type { ExportFormat } from './export-format.js';
import { writeFtm } from './ftm.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { serializeGraph } from './json.js';
import { writeJsonld } from './jsonld.js';
import { writeMarkdown } from './markdown.js';
import { writeNdjson } from './ndjson.js';
import { writeNeo4jNodes, writeNeo4jRelationships } from './neo4j-csv.js';
import { writeTurtle } from './turtle.js';

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
  {
    id: 'ndjson',
    label: 'relation mentions, one JSON object a line',
    mediaType: 'application/x-ndjson',
    files: (graph) => [{ suffix: '.relations.ndjson', chunks: writeNdjson(graph) }],
  },
  {
    id: 'cypher',
    label: 'Cypher statements, for Neo4j',
    mediaType: 'text/plain',
    files: (graph) => [{ suffix: '.cypher', chunks: writeCypher(graph) }],
  },
  {
    id: 'neo4j-csv',
    label: 'CSV tables, for neo4j-admin database import',
    mediaType: 'text/csv',
    files: (graph) => [
      { suffix: '.neo4j-nodes.csv', chunks: writeNeo4jNodes(graph) },
      { suffix: '.neo4j-relationships.csv', chunks: writeNeo4jRelationships(graph) },
    ],
  },
  {
    id: 'turtle',
    label: 'RDF in Turtle, with PROV-O',
    mediaType: 'text/turtle',
    files: (graph) => [{ suffix: '.ttl', chunks: writeTurtle(graph) }],
  },
  {
    id: 'jsonld',
    label: 'RDF in JSON-LD, with PROV-O',
    mediaType: 'application/ld+json',
    files: (graph) => [{ suffix: '.jsonld', chunks: writeJsonld(graph) }],
  },
  {
    id: 'ftm',
    label: 'FollowTheMoney entities, for Aleph and OpenSanctions',
    mediaType: 'application/x-ndjson',
    files: (graph) => [{ suffix: '.ftm.ndjson', chunks: writeFtm(graph) }],
  },
  {
    id: 'events',
    label: 'a table of events with CAMEO and PLOVER codes',
    mediaType: 'text/csv',
    files: (graph) => [{ suffix: '.events.csv', chunks: writeEvents(graph) }],
  },
  {
    id: 'dot',
    label: 'DOT, for Graphviz',
    mediaType: 'text/vnd.graphviz',
    files: (graph) => [{ suffix: '.dot', chunks: writeDot(graph) }],
  },
  {
    id: 'md',
    label: 'a report in Markdown with footnotes',
    mediaType: 'text/markdown',
    files: (graph) => [{ suffix: '.md', chunks: writeMarkdown(graph) }],
  },
] as const satisfies readonly ExportFormat[];

export type FormatId = (typeof formats)[number]['id'];
