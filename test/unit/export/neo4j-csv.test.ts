import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { writeNeo4jNodes, writeNeo4jRelationships } from '../../../src/export/neo4j-csv.js';
import { fixtureGraph } from '../fixtures/graph.js';

const read = (chunks: Iterable<string>): Record<string, string>[] => parse([...chunks].join(''), { columns: true });

describe('CSV for the import of Neo4j', () => {
  it('is read by csv-parse with every node and every relationship between known nodes', () => {
    const graph = fixtureGraph({ open: true });
    const nodes = read(writeNeo4jNodes(graph));
    const relationships = read(writeNeo4jRelationships(graph));
    expect([nodes.length, relationships.length]).toEqual([graph.order, graph.size]);
    const ids = new Set(nodes.map((node) => node['id:ID']));
    expect(relationships.every((each) => ids.has(each[':START_ID']) && ids.has(each[':END_ID']))).toBe(true);
    expect(nodes.find((node) => node.name === 'Kari Lund')).toMatchObject({ ':LABEL': 'Actor;Person' });
    expect(relationships.find((each) => each.relation === 'chairs')).toMatchObject({
      ':TYPE': 'CHAIRS',
      'support:long': '1',
    });
  });
});
