import { describe, expect, it } from '@jest/globals';
import { Graph } from '../../../src/query/graph.js';
import { fixtureGraph } from '../fixtures/graph.js';

const before = new Graph(fixtureGraph());

function changed(change: (network: ReturnType<typeof fixtureGraph>) => void): Graph {
  const network = fixtureGraph();
  change(network);
  return new Graph(network);
}

describe('the difference of graphs', () => {
  it('is nothing between a graph and itself', () => {
    const { actors, relations } = before.diff(new Graph(fixtureGraph()));
    expect([...Object.values(actors), ...Object.values(relations)].flat()).toEqual([]);
  });

  it('has what was added, removed and changed', () => {
    const after = changed((network) => {
      network.dropNode('place:lima');
      network.addNode('place:bergen', {
        ...network.getNodeAttributes('country:nor'),
        label: 'Bergen',
        type: 'place',
        aliases: [],
      });
      network.setNodeAttribute('country:per', 'label', 'Republic of Peru');
      network.forEachEdge((edge, { relation }) => relation === 'owns' && network.setEdgeAttribute(edge, 'support', 5));
    });
    const { actors, relations } = before.diff(after);
    expect(actors.added.map(({ name }) => name)).toEqual(['Bergen']);
    expect(actors.removed.map(({ name }) => name)).toEqual(['Lima']);
    expect(actors.changed.map(({ after: { name }, fields }) => [name, fields])).toEqual([
      ['Republic of Peru', ['name']],
    ]);
    expect(relations.removed.map(({ type }) => type)).toEqual(['visits']);
    expect(relations.added).toEqual([]);
    expect(relations.changed.map(({ before: { type }, fields }) => [type, fields])).toEqual([['owns', ['support']]]);
  });

  it('knows actors that were merged, and turned about those that were split', () => {
    const after = changed((network) => {
      network.setNodeAttribute('organization:lake-council', 'aliases', ['Fjordline']);
      network.forEachEdge('organization:fjordline', (edge, attributes, source) => {
        network.dropEdge(edge);
        network.addEdgeWithKey('moved', source, 'organization:lake-council', attributes);
      });
      network.dropNode('organization:fjordline');
    });
    const { actors, relations } = before.diff(after);
    expect(actors.merged.map(({ from, into }) => [from.map(({ name }) => name), into.name])).toEqual([
      [['Fjordline', 'Lake Council'], 'Lake Council'],
    ]);
    expect([actors.added, actors.removed, relations.added, relations.removed]).toEqual([[], [], [], []]);
    const back = after.diff(before).actors;
    expect(back.split.map(({ from, into }) => [from.name, into.map(({ name }) => name)])).toEqual([
      ['Lake Council', ['Fjordline', 'Lake Council']],
    ]);
    expect([back.added, back.removed]).toEqual([[], []]);
  });
});
