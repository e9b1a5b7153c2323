import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { writeGexf } from '../../../src/export/gexf.js';
import { serializeGraph } from '../../../src/export/json.js';
import type { Network } from '../../../src/model/network.js';
import { Graph } from '../../../src/query/graph.js';
import { parseGexf } from '../../../src/query/parse-gexf.js';
import { parseGraph } from '../../../src/query/parse-graph.js';
import { seedGraph } from '../../specs/run-cli.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, wellFormedName } from '../fixtures/hostile.js';

const write = (graph: Network, gexfVersion: '1.2' | '1.3' = '1.3') => [...writeGexf(graph, { gexfVersion })].join('');
const json = (graph: Network) => [...serializeGraph(graph)].join('');

describe('a GEXF file', () => {
  it.each(['1.2', '1.3'] as const)('of version %s is read and written again to the same bytes', (version) => {
    for (const graph of [fixtureGraph({ open: true }), hostileGraph()]) {
      const text = write(graph, version);
      expect(write(parseGexf(text), version)).toBe(text);
    }
  });

  it.each(['1.2', '1.3'] as const)('of version %s holds all that the graph file does', (version) => {
    const graph = fixtureGraph({ open: true });
    expect(json(parseGexf(write(graph, version)))).toBe(json(graph));
  });

  it('holds all that the file of the seed graph does', () => {
    const text = readFileSync(seedGraph, 'utf8');
    const graph = parseGraph(text);
    expect(json(graph) === text).toBe(true);
    expect(json(parseGexf(write(graph))) === text).toBe(true);
  });

  it('of hostile names differs only in what XML cannot hold', () => {
    const graph = hostileGraph();
    const read = parseGexf(write(graph));
    graph.updateEachNodeAttributes((_, attributes) => ({ ...attributes, label: wellFormedName(attributes.label) }));
    expect(read.export()).toEqual(graph.export());
  });

  it('that another program saved still has the documents, and the types of its relations', () => {
    const graph = fixtureGraph({ open: true });
    const saved = write(graph).replace(/<\?whowhom [^]*?\?>/, '');
    const { relationTypes, sources } = parseGexf(saved).getAttributes();
    expect(sources).toEqual(graph.getAttribute('sources'));
    const used = new Set(graph.mapEdges((_, { relation }) => relation));
    expect(relationTypes).toEqual(graph.getAttribute('relationTypes').filter(({ id }) => used.has(id)));
  });

  it('keeps every actor, relation and its evidence', () => {
    const graph = fixtureGraph({ open: true });
    graph.setNodeAttribute('country:nor', 'reasons', [{ name: 'Norge', because: 'same', doc: '001' }]);
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
