import type { Network } from '../model/network.js';
import { edgeColumns, nodeColumns } from './columns.js';
import { cypherLiteral, cypherMap, cypherName } from './cypher-literal.js';
import { sortedEdges, sortedNodes, type ExportEdge, type ExportNode } from './sorted.js';
import { edgeLabel, typeIndex, type TypeIndex } from './type-index.js';

/** The graph as Cypher statements, for Neo4j and its kin. Run twice they change nothing. */
export function* writeCypher(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  yield '// Large graphs load faster after: CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE\n';
  for (const node of sortedNodes(graph)) yield nodeStatement(node, types);
  for (const edge of sortedEdges(graph)) yield edgeStatement(edge, types);
}

function nodeStatement(node: ExportNode, types: TypeIndex): string {
  const { label, type } = node.attributes;
  const properties = cypherMap([
    ['name', label],
    ...nodeColumns.map(({ name, value }) => [name, value(node, types)] as const),
  ]);
  return `MERGE (a:Actor {id: ${cypherLiteral(node.key)}}) SET a:${cypherName(capitalize(type))}, a += ${properties};\n`;
}

function edgeStatement(edge: ExportEdge, types: TypeIndex): string {
  const { key, source, target, attributes } = edge;
  const ends = `MATCH (a:Actor {id: ${cypherLiteral(source)}}), (b:Actor {id: ${cypherLiteral(target)}})`;
  const columns = edgeColumns.map(({ name, value }) => [name, value(edge, types)] as const);
  const properties = cypherMap([['label', edgeLabel(attributes, types)], ...columns]);
  const type = cypherName(attributes.relation.toUpperCase());
  return `${ends} MERGE (a)-[r:${type} {id: ${cypherLiteral(key)}}]->(b) SET r += ${properties};\n`;
}

export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
