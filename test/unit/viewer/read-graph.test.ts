import { describe, expect, it } from '@jest/globals';
import { readDocuments } from '../../../viewer/load/read-documents.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { harbour } from './harbour.js';

const changed = (change: (file: ReturnType<typeof JSON.parse>) => void): string => {
  const file = JSON.parse(harbour.graph);
  change(file);
  return JSON.stringify(file);
};

describe('readGraph', () => {
  it('reads nodes, edges and evidence', () => {
    const graph = readGraph(harbour.graph);
    expect(graph.nodes).toHaveLength(10);
    expect(graph.edges[0]?.evidence[0]?.predicate.text).toBe('gave');
  });

  it('adds what an older graph left out of its evidence, and changes nothing of what is whole', () => {
    const older = readGraph(changed((file) => delete file.edges[0].attributes.evidence[0].money));
    expect(older).toEqual(readGraph(harbour.graph));
    const [edge] = JSON.parse(harbour.graph).edges;
    expect(readGraph(harbour.graph).edges[0]?.evidence).toEqual(edge.attributes.evidence);
  });

  it('reads why names are one, and says what is wrong with a reason', () => {
    const reasons = (because: string) =>
      changed((file) => (file.nodes[0].attributes.reasons = [{ name: 'A', because }]));
    expect(readGraph(reasons('called')).nodes[0]?.reasons).toEqual([{ name: 'A', because: 'called' }]);
    expect(() => readGraph(reasons('guessed'))).toThrow(/reasons\[0\]\.because should be one of listed/);
  });

  it.each([
    ['not JSON', '{"attributes"', /not valid JSON/],
    ['a web page', '<!doctype html>', /XML or HTML/],
    ['another kind of JSON', '[1, 2]', /the file should be an object/],
    ['a later schema', changed((file) => (file.attributes.schema = '2.0')), /schema 2\.0/],
    [
      'an unknown actor type',
      changed((file) => (file.nodes[0].attributes.type = 'robot')),
      /nodes\[0\]\.attributes\.type should be one of person/,
    ],
    [
      'a position that is no number',
      changed((file) => (file.nodes[1].attributes.x = 'left')),
      /nodes\[1\]\.attributes\.x should be a number/,
    ],
    [
      'an edge to nowhere',
      changed((file) => (file.edges[0].target = 'country:nowhere')),
      /edges\[0\]\.target names no node/,
    ],
    ['a key that comes twice', changed((file) => file.nodes.push(file.nodes[0])), /same key/],
    [
      'evidence without a sentence',
      changed((file) => delete file.edges[0].attributes.evidence[0].sentence),
      /evidence\[0\]\.sentence should be an object, but is missing/,
    ],
  ])('says what is wrong with %s', (_, text, message) => {
    expect(() => readGraph(text)).toThrow(message);
  });
});

describe('readDocuments', () => {
  it('reads a line each and leaves out what is none', () => {
    const documents = readDocuments(`${harbour.documents}\n{"id": 3}\nnonsense\n`);
    expect([...documents.keys()]).toEqual(['gazette-1', 'wire-7', 'courier-3']);
  });
});
