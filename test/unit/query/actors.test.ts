import { describe, expect, it } from '@jest/globals';
import { Graph } from '../../../src/query/graph.js';
import { fixtureGraph } from '../fixtures/graph.js';

const network = fixtureGraph();
network.setNodeAttribute('country:nor', 'aliases', ['Norge', 'the Kingdom']);
network.setNodeAttribute('country:per', 'aliases', ['the Kingdom']);
const graph = new Graph(network);

describe('actors', () => {
  it('are found by id, name and alias, in any case and without accents', () => {
    for (const ref of ['country:nor', 'Norway', 'norway', 'NORGE', 'Nórway'])
      expect(graph.actor(ref).id).toBe('country:nor');
  });

  it('that are unknown or share a name are an error with suggestions', () => {
    expect(() => graph.actor('Kari Lunt')).toThrow('no actor is called `Kari Lunt`; did you mean `Kari Lund`?');
    expect(() => graph.actor('kingdom')).toThrow(
      '`kingdom` is the name of 2 actors; did you mean `country:nor` or `country:per`?',
    );
    expect(() => graph.actor('__proto__')).toThrow('no actor is called `__proto__`');
  });

  it('are listed by mentions and narrowed by type, name and mentions', () => {
    expect(
      graph
        .actors({ type: 'country' })
        .map(({ name }) => name)
        .toArray(),
    ).toEqual(['Norway', 'Chad', 'Peru']);
    expect(
      graph
        .actors({ name: 'lAKE', minMentions: 2 })
        .map(({ name }) => name)
        .toArray(),
    ).toEqual(['Lake Council']);
    expect(graph.actors({ generic: true }).count()).toBe(0);
    expect(() => graph.actors({ type: 'persn' as 'person' })).toThrow(
      'no actor type `persn` is known; did you mean `person`?',
    );
  });

  it('are guessed from names spelt otherwise, with scores', () => {
    const guess = (name: string) => graph.resolve(name).map(({ actor }) => actor.name);
    expect(graph.resolve('Norway')[0]).toMatchObject({ actor: { id: 'country:nor' }, score: 1 });
    expect(guess('Idriss Mbay')[0]).toBe('Idris Mbaye');
    expect(guess('Lundt')[0]).toBe('Kari Lund');
    expect(guess('Zanzibar')).toEqual([]);
    expect(graph.resolve('Lake', { type: 'organization' }).map(({ actor }) => actor.name)).toEqual(['Lake Council']);
  });
});
