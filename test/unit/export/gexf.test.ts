import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { writeGexf } from '../../../src/export/gexf.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';
import { hostileGraph, hostileLabels, hostileNames, wellFormedName } from '../fixtures/hostile.js';

const write = (graph: Network, gexfVersion: '1.2' | '1.3' = '1.3') => [...writeGexf(graph, { gexfVersion })].join('');
const parseXml = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

function elements(text: string, name: string) {
  return [...parseXml(text).getElementsByTagName(name)];
}

describe('GEXF', () => {
  it.each(['1.2', '1.3'] as const)(
    '%s is read by graphology-gexf with all nodes, edges, labels and attributes',
    (version) => {
      const graph = fixtureGraph({ open: true });
      const read = gexf.parse(MultiDirectedGraph, write(graph, version));
      expect([read.order, read.size]).toEqual([graph.order, graph.size]);
      graph.forEachNode((key, { label, type }) => expect(read.getNodeAttributes(key)).toMatchObject({ label, type }));
      graph.forEachEdge((key, { relation, status, support }) => {
        expect(read.getEdgeAttributes(key)).toMatchObject({ relation, status, weight: support });
      });
    },
  );

  it('keeps parallel relations apart by their kind', () => {
    const kinds = elements(write(fixtureGraph()), 'edge')
      .filter((edge) => edge.getAttribute('target') === 'country:tcd')
      .map((edge) => edge.getAttribute('kind'));
    expect(kinds).toEqual(['supplies', 'supplies (negated)', 'supplies (planned)']);
  });

  it('tells when events were as spells of full days', () => {
    const text = write(fixtureGraph());
    expect(elements(text, 'graph')[0]?.getAttribute('timerepresentation')).toBe('interval');
    const spells = elements(text, 'spell').map((spell) => [spell.getAttribute('start'), spell.getAttribute('end')]);
    expect(spells).toEqual([
      ['2025-03-01', '2025-03-01'],
      ['2025-04-01', '2025-04-30'],
    ]);
    const meeting = elements(text, 'edge').find((edge) => edge.getAttribute('kind') === 'meets');
    expect([meeting?.getAttribute('start'), meeting?.getAttribute('end')]).toEqual(['2025-04-10', '2025-04-10']);
  });

  it('is static if no event has a time', () => {
    const graph = fixtureGraph();
    graph.updateEachEdgeAttributes((_, attributes) => ({
      ...attributes,
      evidence: attributes.evidence.map((evidence) => ({ ...evidence, time: null })),
    }));
    expect(elements(write(graph), 'graph')[0]?.getAttribute('mode')).toBe('static');
  });

  it('colours by type, in numbers, and places nodes where the layout put them', () => {
    const text = write(fixtureGraph());
    const norway = elements(text, 'node').find((node) => node.getAttribute('id') === 'country:nor');
    const colour = norway?.getElementsByTagName('viz:color')[0];
    expect(['r', 'g', 'b', 'a', 'hex'].map((name) => colour?.getAttribute(name))).toEqual([
      '0',
      '158',
      '115',
      '1',
      null,
    ]);
    const { x, y } = fixtureGraph().getNodeAttributes('country:nor');
    const position = norway?.getElementsByTagName('viz:position')[0];
    expect([position?.getAttribute('x'), position?.getAttribute('y')]).toEqual([String(x), String(y)]);
  });

  it('quotes the items of a list', () => {
    const graph = fixtureGraph();
    graph.setNodeAttribute('country:nor', 'aliases', ['Norge', 'Norway, Inc.', 'the "North"']);
    const values = elements(write(graph), 'attvalue').map((value) => value.getAttribute('value'));
    expect(values).toContain('["Norge", "Norway, Inc.", "the \\"North\\""]');
  });

  it('carries hostile names, and none of the characters that XML forbids', () => {
    const text = write(hostileGraph());
    expect(text).toMatch(/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    const read = gexf.parse(MultiDirectedGraph, text);
    expect(hostileLabels((id) => read.getNodeAttribute(id, 'label'))).toEqual(hostileNames.map(wellFormedName));
  });
});
