import { describe, expect, it } from '@jest/globals';
import { formats } from '../../../src/export/formats.js';
import type { ExportFormat } from '../../../src/export/export-format.js';
import { fixtureGraph } from '../fixtures/graph.js';

const every: readonly ExportFormat[] = formats;

describe('formats', () => {
  it('have distinct ids and write distinct files', () => {
    const suffixes = every.flatMap(({ files }) => files(fixtureGraph(), {}).map(({ suffix }) => suffix));
    expect(new Set(every.map(({ id }) => id)).size).toBe(every.length);
    expect(new Set(suffixes).size).toBe(suffixes.length);
  });

  it.each(every.map((format) => [format.id, format] as const))(
    '%s gives the same bytes whatever order nodes and edges were added in',
    (_, { files }) => {
      const graph = fixtureGraph({ open: true });
      const turned = graph.emptyCopy() as typeof graph;
      turned.clear();
      turned.replaceAttributes(graph.getAttributes());
      for (const node of graph.nodes().reverse()) turned.addNode(node, graph.getNodeAttributes(node));
      for (const edge of graph.edges().reverse())
        turned.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), graph.getEdgeAttributes(edge));
      const text = (of: typeof graph) => files(of, {}).map(({ chunks }) => [...chunks].join(''));
      expect(text(turned)).toEqual(text(graph));
      expect(text(graph).every((file) => file.length > 0)).toBe(true);
    },
  );
});
