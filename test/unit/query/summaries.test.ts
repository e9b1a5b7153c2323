import { describe, expect, it } from '@jest/globals';
import { Graph } from '../../../src/query/graph.js';
import { metrics } from '../../../src/query/top.js';
import { fixtureGraph } from '../fixtures/graph.js';

const graph = new Graph(fixtureGraph());

describe('the top of a graph', () => {
  it.each([
    ['degree', 'Norway 6, Peru 2, Chad 2'],
    ['in', 'Chad 2, Lake Council 2, Norway 1'],
    ['out', 'Norway 5, Idris Mbaye 2, Kari Lund 2'],
    ['weighted', 'Norway 7, Chad 3, Peru 2'],
    ['mentions', 'Norway 9, Chad 5, Peru 2'],
  ] as const)('by %s counts relations', (metric, expected) => {
    expect(
      graph
        .top(metric, { limit: 3 })
        .map(({ actor, score }) => `${actor.name} ${score}`)
        .join(', '),
    ).toBe(expected);
  });

  it('by pagerank and betweenness ranks those that others lead to and through', () => {
    const ranks = graph.top('pagerank', { limit: 100 });
    expect(ranks.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 3);
    expect(graph.top('betweenness', { limit: 1 })[0]?.actor.name).toBe('Norway');
  });

  it('can be of a type and of some relations', () => {
    expect(
      graph.top('degree', { type: 'person', limit: 1, filter: { type: 'chairs' } }).map(({ actor }) => actor.name),
    ).toEqual(['Kari Lund']);
    expect(graph.top(metrics[0], { limit: 0 })).toEqual([]);
    expect(() => graph.top('pagerak' as 'pagerank')).toThrow('no metric `pagerak` is known; did you mean `pagerank`?');
  });
});

describe('communities', () => {
  it('are actors tied to one another, the same every time', () => {
    const names = () => graph.communities().map(({ actors }) => actors.map(({ name }) => name));
    expect(names()).toEqual([
      ['Norway', 'Chad', 'Peru', 'Fjordline'],
      ['Lake Council', 'Idris Mbaye', 'Kari Lund', 'Lima'],
    ]);
    expect(names()).toEqual(names());
  });

  it('leave out actors without relations', () => {
    expect(graph.communities({ filter: { type: 'owns' } }).map(({ actors }) => actors.length)).toEqual([2]);
  });
});

describe('aggregates', () => {
  it('count relations, mentions and support for each combination', () => {
    expect(graph.aggregate(['sourceType', 'type'])[0]).toEqual({
      by: { sourceType: 'country', type: 'supplies' },
      relations: 2,
      mentions: 4,
      support: 3,
    });
    expect(graph.aggregate('group').map(({ by, relations }) => `${by.group} ${relations}`)).toEqual([
      'aid-and-trade 3',
      'diplomacy 2',
      'statements 2',
      'business 1',
      'power 1',
    ]);
    expect(graph.aggregate('publisher', { type: 'supplies', status: 'actual' }).map(({ by }) => by.publisher)).toEqual([
      'Fjord Post',
      'Lake Herald',
      'Lima Daily',
    ]);
    expect(graph.aggregate('year').map(({ by }) => by.year)).toEqual(['2025']);
    expect(() => graph.aggregate('yeer' as 'year')).toThrow('no dimension `yeer` is known; did you mean `year`?');
  });
});

describe('the timeline', () => {
  it('puts relations where their evidence does', () => {
    const months = graph.timeline().map(({ bucket, relations, evidence }) => [bucket, relations.length, evidence]);
    expect(months).toEqual([
      ['2025-03', 3, 4],
      ['2025-04', 5, 5],
      ['2025-05', 2, 2],
    ]);
  });

  it('has days, weeks by their Monday, quarters and years, without dates too vague for them', () => {
    const names = (bucket: 'day' | 'week' | 'quarter' | 'year') =>
      graph.timeline({ bucket }).map((entry) => entry.bucket);
    expect(names('day')).toEqual(['2025-03-01', '2025-03-02', '2025-04-01', '2025-04-10', '2025-04-11']);
    expect(names('week')).toEqual(['2025-02-24', '2025-03-31', '2025-04-07']);
    expect(names('quarter')).toEqual(['2025-Q1', '2025-Q2']);
    expect(names('year')).toEqual(['2025']);
  });
});

describe('evidence', () => {
  const relation = graph.relations({ type: 'supplies', status: 'actual' }).toArray();

  it('comes with its document, the best first', () => {
    const [first] = relation.flatMap((each) => graph.evidence(each));
    expect(first).toMatchObject({ doc: '001', confidence: 0.95, document: { title: 'Trucks for Chad' } });
  });

  it('is told as a paragraph with footnotes', () => {
    expect(relation.map((each) => graph.explain(each))).toEqual([
      [
        'Norway supplies Chad.[1][2][3] Said 3 times in 3 documents of 2 independent stories, by Fjord Post, Lake Herald, Lima Daily; dated 2025-03-01 to 2025-04-30.',
        '',
        '[1] “Norway supplies Chad with 40 trucks.” (Lake Herald, Trucks for Chad, 2025-03-02, 001)',
        '[2] “On Saturday Norway supplies Chad with trucks.” (Fjord Post, Trucks for Chad, 2025-03-03, 002)',
        '[3] “Again Norway supplies Chad.” (Lima Daily, 2025-04-11, 003, https://news.example/lima?a=1&b=2)',
      ].join('\n'),
    ]);
  });

  it('that contradicts itself is found, with who denies', () => {
    const [conflict, ...others] = graph.conflicts();
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      type: 'supplies',
      source: { name: 'Norway' },
      target: { name: 'Chad' },
      negatedBy: [{ name: 'Idris Mbaye' }],
    });
    expect(graph.conflicts({ type: 'owns' })).toEqual([]);
  });
});
