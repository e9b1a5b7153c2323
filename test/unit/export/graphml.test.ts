import { describe, expect, it } from '@jest/globals';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { writeGraphml } from '../../../src/export/graphml.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';

const read = (graph: Network) => graphml.parse(MultiDirectedGraph, [...writeGraphml(graph)].join(''));

describe('GraphML', () => {
  it('is read by graphology-graphml with all nodes, edges and typed attributes', () => {
    const graph = fixtureGraph({ open: true });
    const copy = read(graph);
    expect([copy.order, copy.size]).toEqual([graph.order, graph.size]);
    graph.forEachNode((key, { label, type, generic, mentions, x }) => {
      expect(copy.getNodeAttributes(key)).toMatchObject({ label, type, generic, mentions, x });
    });
    graph.forEachEdge((key, { relation, confidence, support }) => {
      expect(copy.getEdgeAttributes(key)).toMatchObject({ relation, confidence, weight: support });
    });
  });
});
