import { describe, expect, it } from '@jest/globals';
import { writeNdjson } from '../../../src/export/ndjson.js';
import { serializeGraph } from '../../../src/export/json.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import type { RelationMention } from '../../../src/model/relation-mention.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph, relationTypes } from '../fixtures/graph.js';

const read = (graph: Network) => [...writeNdjson(graph)].map((line) => JSON.parse(line) as RelationMention);

describe('NDJSON of relation mentions', () => {
  it('folds again into the same edges', () => {
    const graph = fixtureGraph({ open: true });
    const accumulator = new GraphAccumulator({ relationTypes, open: true });
    const mentions = read(graph);
    for (const source of Object.values(graph.getAttribute('sources')))
      accumulator.add(
        mentions.filter(({ doc }) => doc === source.id),
        source,
        10,
      );
    const again = buildGraph(accumulator, { name: 'fixture', generator: 'whowhom test', relationTypes });
    expect([...serializeGraph(again)].join('')).toBe([...serializeGraph(graph)].join(''));
  });
});
