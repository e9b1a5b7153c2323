import { describe, expect, it } from '@jest/globals';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { document, fixtureGraph, mention, relationTypes } from '../fixtures/graph.js';

describe('positions', () => {
  it('are the same at every build, with two decimals', () => {
    const positions = () => fixtureGraph().mapNodes((key, { x, y }) => [key, x, y]);
    expect(positions()).toEqual(positions());
    for (const [, x, y] of positions())
      for (const value of [x, y]) expect(Math.round(Number(value) * 100) / 100).toBe(value);
  });

  it('keep actors apart', () => {
    const places = fixtureGraph().mapNodes((_, { x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are there for two actors and for none', () => {
    const accumulator = new GraphAccumulator({ relationTypes });
    const options = { name: 'small', generator: 'whowhom test', relationTypes };
    expect(buildGraph(accumulator, options).order).toBe(0);
    accumulator.add(
      [mention({ doc: 'a', relation: 'owns', source: 'peru', target: 'chad', text: 'Peru owns Chad.' })],
      document('a'),
    );
    expect(buildGraph(accumulator, options).everyNode((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
      true,
    );
  });
});
