import { describe, expect, it } from '@jest/globals';
import { likenessOf, toBearer } from '../../../src/query/alike.js';
import { Graph } from '../../../src/query/graph.js';
import type { ActorType } from '../../../src/model/actor.js';
import { fixtureGraph } from '../fixtures/graph.js';

function bearer(written: string): ReturnType<typeof toBearer> {
  const [type = '', name = '', ...aliases] = written.split(':');
  const node = { label: name, type: type as ActorType, aliases, generic: false, mentions: 1, documents: 1, x: 0, y: 0 };
  return toBearer(written, node, new Set());
}

const kindOf = (a: string, b: string): string | null => likenessOf(bearer(a), bearer(b))?.because ?? null;

describe('likeness', () => {
  it.each([
    ['shorter', 'person:Voss', 'person:Ingrid Voss'],
    ['shorter', 'person:Ingrid Voss', 'person:Ingrid Maria Voss'],
    ['initials', 'person:I. Voss', 'person:Ingrid Voss'],
    ['spelling', 'person:Ingrid Voss', 'person:Ingried Voss'],
    ['word-order', 'person:Tan Wei', 'person:Wei Tan'],
    ['initials', 'organization:NHC', 'organization:Northern Harbour Council'],
    ['shorter', 'organization:Axiom', 'organization:Axiom Cloud'],
    ['word-order', 'organization:Harbour Council', 'organization:Council Harbour'],
    ['same-name', 'organization:Lake Board', 'organization:Council of the Lake:Lake Board'],
    ['same-name', 'person:Jordan', 'country:Jordan'],
    ['surname', 'person:Jonas Voss', 'person:Ingrid Voss'],
  ])('%s: %s and %s', (kind, a, b) => {
    expect(kindOf(a, b)).toBe(kind);
    expect(kindOf(b, a)).toBe(kind);
  });

  it.each([
    ['person:Anna Lund', 'person:Kari Berg'],
    ['organization:Danish Foreign Ministry', 'organization:Omani Foreign Ministry'],
    ['country:North Korea', 'country:South Korea'],
    ['person:Lake Council', 'organization:Lake'],
    ['organization:NHC', 'organization:Northern Lake Council'],
  ])('none: %s and %s', (a, b) => {
    expect(kindOf(a, b)).toBeNull();
  });
});

describe('likely merges', () => {
  const network = fixtureGraph().copy() as ReturnType<typeof fixtureGraph>;
  const node = { ...network.getNodeAttributes('person:kari-lund'), label: 'Lund', aliases: [], mentions: 1 };
  network.addNode('person:lund', node);
  const edge = network.getEdgeAttributes(network.edges('person:kari-lund', 'organization:lake-council')[0] ?? '');
  network.addEdgeWithKey('x', 'person:lund', 'organization:lake-council', edge);
  const graph = new Graph<string>(network);

  it('have the fuller name first, company in common counted, and no pair twice', () => {
    expect(graph.likelyMerges()).toMatchObject([
      {
        actors: [{ id: 'person:kari-lund' }, { id: 'person:lund' }],
        ...{ because: 'shorter', score: 0.6, shared: [{ name: 'Lake Council' }] },
      },
    ]);
  });

  it('are never two that a list keeps apart', () => {
    expect(graph.likelyMerges({ isListed: () => true })).toEqual([]);
  });

  it('are part of who an actor is', () => {
    const { actor, alike, uses } = graph.identity('person:lund');
    expect(actor.name).toBe('Lund');
    expect(alike.map((one) => [one.actor.id, one.because])).toEqual([['person:kari-lund', 'shorter']]);
    expect(uses[0]?.text).toBe('Kari Lund');
  });
});
