import { describe, expect, it } from '@jest/globals';
import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import { writeJsonld } from '../../../src/export/jsonld.js';
import { writeTurtle } from '../../../src/export/turtle.js';
import type { Network } from '../../../src/model/network.js';
import { fixtureGraph } from '../fixtures/graph.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const turtle = (graph: Network): Quad[] => new Parser().parse([...writeTurtle(graph)].join(''));

function lines(quads: readonly Quad[]): string[] {
  return new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
    .sort();
}

async function jsonldQuads(graph: Network): Promise<Quad[]> {
  const nquads = await jsonld.toRDF(JSON.parse([...writeJsonld(graph)].join('')) as object, {
    format: 'application/n-quads',
  });
  return new Parser({ format: 'N-Quads' }).parse(String(nquads));
}

describe('RDF', () => {
  it('in Turtle is read by n3 with every actor, relation and evidence', () => {
    const graph = fixtureGraph({ open: true });
    const store = new Store(turtle(graph));
    const count = (name: string, kind: string) =>
      store.getSubjects(`${RDF}type`, name, null).filter(({ value }) => value.startsWith(`urn:whowhom:${kind}:`))
        .length;
    expect(count('http://www.w3.org/ns/prov#Agent', 'actor')).toBe(graph.order);
    expect(count(`${RDF}Statement`, 'relation')).toBe(graph.size);
    expect(store.getQuads(null, 'http://www.w3.org/ns/prov#wasQuotedFrom', null, null)).toHaveLength(13);
  });

  it('says outright only what is affirmed and actual', () => {
    const store = new Store(turtle(fixtureGraph()));
    expect(
      store.countQuads(
        'urn:whowhom:actor:country:nor',
        'urn:whowhom:type:supplies',
        'urn:whowhom:actor:country:tcd',
        null,
      ),
    ).toBe(1);
    const graph = fixtureGraph();
    graph
      .filterEdges((_, { status, polarity }) => status === 'actual' && polarity === 'affirmed')
      .forEach((edge) => graph.dropEdge(edge));
    expect(new Store(turtle(graph)).countQuads(null, 'urn:whowhom:type:supplies', null, null)).toBe(0);
  });

  it('in JSON-LD is read by jsonld to the same statements as in Turtle', async () => {
    const graph = fixtureGraph({ open: true });
    expect(lines(await jsonldQuads(graph))).toEqual(lines(turtle(graph)));
  });
});
