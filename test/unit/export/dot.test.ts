import { describe, expect, it } from '@jest/globals';
import { instance } from '@viz-js/viz';
import { writeDot } from '../../../src/export/dot.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';

interface Drawn {
  readonly objects: readonly { readonly name: string; readonly label: string }[];
  readonly edges: readonly { readonly id: string; readonly label: string; readonly style: string }[];
}

async function draw(graph: Network): Promise<Drawn> {
  return (await instance()).renderJSON([...writeDot(graph)].join('')) as unknown as Drawn;
}

describe('DOT', () => {
  it('is drawn by Graphviz with every actor and relation', async () => {
    const graph = fixtureGraph({ open: true });
    const { objects, edges } = await draw(graph);
    expect([objects.length, edges.length]).toEqual([graph.order, graph.size]);
    expect(edges.map(({ id }) => id).sort()).toEqual(graph.edges().sort());
    expect(
      edges
        .map(({ style }) => style)
        .filter((style) => style !== 'solid')
        .sort(),
    ).toEqual(['dashed', 'dotted']);
  });
});
