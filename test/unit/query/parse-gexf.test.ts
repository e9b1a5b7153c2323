import { describe, expect, it } from '@jest/globals';
import { writeGexf } from '../../../src/export/gexf.js';
import type { Network } from '../../../src/model/network.js';
import { Graph } from '../../../src/query/graph.js';
import { parseGexf } from '../../../src/query/parse-gexf.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph } from '../fixtures/hostile.js';

const write = (graph: Network, gexfVersion: '1.2' | '1.3' = '1.3') => [...writeGexf(graph, { gexfVersion })].join('');

describe('a GEXF file', () => {
  it.each(['1.2', '1.3'] as const)('of version %s is read and written again to the same bytes', (version) => {
    for (const graph of [fixtureGraph({ open: true }), hostileGraph()]) {
      const text = write(graph, version);
      expect(write(parseGexf(text), version)).toBe(text);
    }
  });

  it('keeps every actor, relation and its evidence', () => {
    const graph = fixtureGraph({ open: true });
    const read = parseGexf(write(graph));
    expect(read.export().edges.map(({ attributes }) => attributes)).toEqual(
      graph.export().edges.map(({ attributes }) => attributes),
    );
    expect(read.export().nodes).toEqual(graph.export().nodes);
    expect(new Graph(read).relations({ source: 'Norway', type: 'owns' }).first()?.evidence[0]?.sentence.text).toBe(
      'Still Norway owns Fjordline.',
    );
  });

  it.each([
    ['is no XML', '<gexf><graph', 'expected a GEXF file, which is XML'],
    ['is another XML file', '<svg/>', 'its outermost element is svg'],
    [
      'is of another program',
      '<gexf><graph><nodes><node id="1"/></nodes></graph></gexf>',
      'nodes[0].key: expected an id such as country:nor',
    ],
    [
      'has a list that is none',
      write(fixtureGraph()).replace('value="[]"', 'value="[Norge"'),
      'expected a list as whowhom writes it',
    ],
    ['has entities of its own', '<!DOCTYPE gexf [<!ENTITY a "b">]><gexf>&a;</gexf>', 'undefined entity'],
  ])('is refused if it %s', (_, text, message) => {
    expect(() => parseGexf(text)).toThrow(message);
    expect(() => parseGexf(text)).toThrow(expect.objectContaining({ name: 'GraphFileError' }));
  });
});
