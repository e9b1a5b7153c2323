import { describe, expect, it } from '@jest/globals';
import { Graph } from '../../../src/query/graph.js';
import type { Path } from '../../../src/query/path.js';
import { fixtureGraph } from '../fixtures/graph.js';

const graph = new Graph(fixtureGraph());
const way = ({ actors }: Path) => actors.map(({ name }) => name).join(' > ');

describe('neighbours', () => {
  it('come with the relations that tie them, the best tied first', () => {
    const neighbours = graph
      .neighbours('Norway')
      .map(({ actor, relations, support }) => [actor.name, relations.length, support]);
    expect(neighbours.toArray()).toEqual([
      ['Chad', 2, 3],
      ['Peru', 2, 2],
      ['Fjordline', 1, 1],
      ['Lake Council', 1, 1],
    ]);
  });

  it('can be those out of, into, and over some relations', () => {
    const names = (...asked: Parameters<typeof graph.neighbours>) =>
      graph
        .neighbours(...asked)
        .map(({ actor }) => actor.name)
        .toArray();
    expect(names('Norway', { direction: 'in' })).toEqual(['Peru']);
    expect(names('Norway', { direction: 'out', via: ['funds', 'owns'] })).toEqual(['Fjordline', 'Lake Council']);
    expect(names('Chad', { direction: 'out', via: 'is supplied by' })).toEqual(['Norway']);
    expect(names('Norway', { via: { polarity: 'negated' } })).toEqual(['Chad']);
    expect(names('Kari Lund', { direction: 'out' })).toEqual(['Lake Council', 'Idris Mbaye']);
  });
});

describe('paths', () => {
  it('lead over the fewest relations, and tell of parallel ones', () => {
    const [path] = graph.paths('Chad', 'Kari Lund');
    expect(path && way(path)).toBe('Chad > Norway > Lake Council > Kari Lund');
    expect(path).toMatchObject({ hops: 3, cost: 3 });
    expect(path?.relations.map(({ type }) => type)).toEqual(['supplies', 'funds', 'chairs']);
    expect(path?.parallels.map((relations) => relations.length)).toEqual([2, 1, 1]);
  });

  it('are no longer than asked for, and may be none', () => {
    expect(graph.paths('Chad', 'Lima').toArray()).toEqual([]);
    expect(graph.paths('Chad', 'Lima', { maxHops: 5 }).map(way).toArray()).toEqual([
      'Chad > Norway > Lake Council > Kari Lund > Idris Mbaye > Lima',
    ]);
    expect(graph.paths('Chad', 'Norway', { direction: 'out' }).toArray()).toEqual([]);
    expect(graph.paths('Norway', 'Chad', { via: 'funds' }).toArray()).toEqual([]);
    expect(graph.paths('Norway', 'Kari Lund', { avoid: 'Lake Council' }).toArray()).toEqual([]);
  });

  it('of fewest hops are all found, and simple ones after them', () => {
    const network = fixtureGraph();
    const attributes = network.getEdgeAttributes(network.edges('country:nor', 'country:tcd')[0] ?? '');
    network.addEdgeWithKey('a', 'country:per', 'person:kari-lund', { ...attributes, relation: 'funds' });
    network.addEdgeWithKey('b', 'country:per', 'organization:lake-council', { ...attributes, relation: 'funds' });
    const more = new Graph(network);
    expect(more.paths('Norway', 'Kari Lund', { mode: 'allShortest' }).map(way).toArray().sort()).toEqual([
      'Norway > Lake Council > Kari Lund',
      'Norway > Peru > Kari Lund',
    ]);
    const simple = more.paths('Norway', 'Kari Lund', { mode: 'simple' });
    expect(simple.map(({ hops }) => hops).toArray()).toEqual([2, 2, 3, 3]);
    expect(simple.map(way).toArray()).toContain('Norway > Peru > Lake Council > Kari Lund');
    expect(more.paths('Norway', 'Kari Lund', { mode: 'simple', maxPaths: 3 }).count()).toBe(3);
  });

  it('are the cheapest if relations cost something', () => {
    const network = fixtureGraph();
    const attributes = network.getEdgeAttributes(network.edges('country:nor', 'country:tcd')[0] ?? '');
    network.addEdgeWithKey('a', 'country:nor', 'person:kari-lund', { ...attributes, relation: 'visits' });
    const [path] = new Graph(network).paths('Norway', 'Kari Lund', {
      cost: ({ type }) => (type === 'visits' ? 10 : 1),
    });
    expect(path && way(path)).toBe('Norway > Lake Council > Kari Lund');
    expect(path?.cost).toBe(2);
    expect(() => graph.paths('Norway', 'Chad', { cost: () => 0 }).toArray()).toThrow('a relation cannot cost 0');
  });

  it('are given up when their signal says so, and refused from an actor to itself', () => {
    const controller = new AbortController();
    const paths = graph.paths('Chad', 'Kari Lund', { signal: controller.signal });
    controller.abort(new Error('enough'));
    expect(() => paths.toArray()).toThrow('enough');
    expect(() => graph.paths('Chad', 'chad')).toThrow('a path leads from one actor to another');
    expect(() => graph.paths('Chad', 'Peru', { mode: 'all' as 'simple' })).toThrow('no mode `all` is known');
  });
});

describe('parts of a graph', () => {
  it('around an actor have those within the radius and the relations among them', () => {
    expect(
      graph
        .ego('Lake Council')
        .actors()
        .map(({ name }) => name)
        .toArray(),
    ).toEqual(['Norway', 'Lake Council', 'Kari Lund']);
    expect(graph.ego('Lake Council', { radius: 2 }).size).toEqual({ actors: 7, relations: 8 });
    expect(graph.ego('Norway', { direction: 'in' }).size).toEqual({ actors: 2, relations: 2 });
  });

  it('of a filter are graphs again, with the documents they need', () => {
    const part = graph.subgraph({ type: 'meets' });
    expect(part.size).toEqual({ actors: 2, relations: 1 });
    expect(Object.keys(part.attributes.sources)).toEqual(['003']);
    expect(part.relations().toArray()).toEqual(graph.relations({ type: 'meets' }).toArray());
  });
});
