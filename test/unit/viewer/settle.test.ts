import { describe, expect, it } from '@jest/globals';
import { buildDataset } from '../../../viewer/data/build-dataset.js';
import { settle } from '../../../viewer/data/settle.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { findTagged } from '../../../viewer/state/find-tagged.js';
import { harbour } from './harbour.js';

const dataset = buildDataset(readGraph(harbour.graph));

describe('settle', () => {
  const settled = settle(dataset, [
    { type: 'merge', actors: ['country:norway', 'country:norge'] },
    { type: 'split', actor: 'country:norge', evidence: ['e1'], name: 'Bergen', to: 'place' },
    { type: 'split', actor: 'country:norge', evidence: ['e2'], name: 'North Land', to: null },
    { type: 'reject', evidence: ['e3'], about: '' },
    { type: 'confirm', evidence: ['e4'], about: '' },
  ]);

  it('leads a merged id to the actor that it became', () => {
    expect(settled.actorOf('country:norge', 'e9')).toBe('country:norway');
    expect(settled.actorOf('country:peru', 'e9')).toBe('country:peru');
  });

  it('gives a statement that was split off to the other actor, known or new', () => {
    expect(settled.actorOf('country:norge', 'e1')).toBe('place:bergen');
    expect(settled.actorOf('country:norge', 'e2')).toBe('country:north-land');
  });

  it('knows what was rejected and confirmed', () => {
    expect(['e3', 'e4'].map(settled.isRejected)).toEqual([true, false]);
    expect(['e3', 'e4'].map(settled.isConfirmed)).toEqual([false, true]);
  });
});

describe('findTagged', () => {
  const relation = dataset.relations[0]?.id ?? '';
  const tags = [
    { type: 'tag', about: 'country:peru', text: 'to-check' },
    { type: 'tag', about: relation, text: 'To-ask' },
    { type: 'note', about: 'country:chad', text: 'to whom?' },
    { type: 'tag', about: 'country:gone', text: 'to-check' },
  ] as const;
  const found = (query: string) =>
    findTagged(dataset, tags, query, 9).map((one) => (one.type === 'actor' ? one.actor.id : one.relation.id));

  it('finds actors and relations by the beginning of a tag, with its sign or without', () => {
    expect(found('#to')).toEqual(['country:peru', relation]);
    expect(found('to-a')).toEqual([relation]);
    expect(found('#')).toEqual([]);
  });
});
