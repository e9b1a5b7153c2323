import { describe, expect, it } from '@jest/globals';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import type { RelationMention } from '../../../src/model/relation-mention.js';
import {
  accumulate,
  document,
  fixtureGraph,
  mention,
  mentionsOf,
  relationTypes,
  type Statement,
} from '../fixtures/graph.js';

const options = { name: 'test', generator: 'whowhom test', relationTypes };

function graphOf(...statements: Statement[]) {
  const accumulator = new GraphAccumulator({ relationTypes });
  const docs = [...new Set(statements.map(({ doc }) => doc))];
  for (const doc of docs)
    accumulator.add(
      statements.filter((each) => each.doc === doc).map((each, index) => mention(each, index * 100)),
      document(doc),
    );
  return buildGraph(accumulator, options);
}

const supply: Statement = {
  doc: 'a',
  relation: 'supplies',
  source: 'norway',
  target: 'chad',
  text: 'Norway supplies Chad.',
};

describe('the graph built of mentions', () => {
  it('has one edge for each source, type, target, status and polarity', () => {
    const graph = fixtureGraph();
    const between = graph.mapEdges('country:nor', 'country:tcd', (_, { status, polarity }) => `${status} ${polarity}`);
    expect(between.sort()).toEqual(['actual affirmed', 'actual negated', 'planned affirmed']);
  });

  it('counts mentions, documents, and near-copies of one story once as support', () => {
    const [edge] = fixtureGraph().filterEdges(
      (_, { relation, status, polarity }) => relation === 'supplies' && status === 'actual' && polarity === 'affirmed',
    );
    expect(fixtureGraph().getEdgeAttributes(edge ?? '')).toMatchObject({
      mentions: 3,
      documents: 3,
      support: 2,
      publishers: ['Fjord Post', 'Lake Herald', 'Lima Daily'],
    });
  });

  it('spans the event times of its mentions', () => {
    const graph = graphOf(
      { ...supply, as: { time: { start: '2025-01-01', end: null, precision: 'month', text: 'since January' } } },
      {
        ...supply,
        doc: 'b',
        as: { time: { start: '2024-05-01', end: '2024-05-31', precision: 'month', text: 'in May' } },
      },
      { ...supply, doc: 'c' },
    );
    expect(graph.mapEdges((_, { since, until }) => [since, until])).toEqual([['2024-05-01', '2024-05-31']]);
  });

  it('puts the ends of a symmetric relation in one order, and the mentions with them', () => {
    const graph = graphOf(
      { doc: 'a', relation: 'meets', source: 'mbaye', target: 'lund', text: 'Idris Mbaye meets Kari Lund.' },
      { doc: 'b', relation: 'meets', source: 'lund', target: 'mbaye', text: 'Kari Lund meets Idris Mbaye.' },
    );
    const [evidence] = graph.mapEdges((_, attributes) => attributes.evidence);
    expect(evidence?.map(({ source, target }) => [source.text, target.text])).toEqual([
      ['Idris Mbaye', 'Kari Lund'],
      ['Idris Mbaye', 'Kari Lund'],
    ]);
  });

  it('leaves relations of an actor to itself out and counts them', () => {
    expect(accumulate().fold().loops).toBe(1);
    expect(fixtureGraph().selfLoopCount).toBe(0);
  });

  it('leaves open relations out, or tells them apart by lemma if asked for them', () => {
    expect(fixtureGraph().hasNode('event:lake-summit')).toBe(false);
    const open = fixtureGraph({ open: true }).edges('person:idris-mbaye', 'event:lake-summit');
    expect(open).toHaveLength(1);
    expect(fixtureGraph({ open: true }).getEdgeAttributes(open[0] ?? '')).toMatchObject({
      relation: 'open',
      lemma: 'remember',
    });
  });

  it('keeps the five most confident evidences of an edge', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...supply,
      doc: `d${index}`,
      as: { confidence: index / 10 },
    }));
    expect(graphOf(...many).mapEdges((_, { evidence }) => evidence.map(({ doc }) => doc))).toEqual([
      ['d8', 'd7', 'd6', 'd5', 'd4'],
    ]);
  });

  it('counts words that two rules read the same way once, by the surer rule', () => {
    const said = mention(supply);
    const again: RelationMention = { ...said, rule: 'supplies/supply:passive', confidence: 0.2 };
    const accumulator = new GraphAccumulator({ relationTypes });
    accumulator.add([again, said], document('a'));
    const graph = buildGraph(accumulator, options);
    expect(graph.mapEdges((_, edge) => [edge.mentions, edge.evidence.map(({ rule }) => rule)])).toEqual([
      [1, ['supplies/supplies:active']],
    ]);
  });

  it('calls an actor by its most frequent name, the longest of equals, and lists the others', () => {
    const named = (name: string, doc: string) => {
      const said = mention({ ...supply, doc });
      return { ...said, source: { ...said.source, name } };
    };
    const accumulator = new GraphAccumulator({ relationTypes });
    for (const [index, name] of ['Norge', 'Norway', 'N.'].entries())
      accumulator.add([named(name, `d${index}`)], document(`d${index}`));
    const graph = buildGraph(accumulator, options);
    expect(graph.getNodeAttributes('country:nor')).toMatchObject({ label: 'Norway', aliases: ['N.', 'Norge'] });
  });

  it('prefers the name of a known actor', () => {
    const actors = new Map([['country:nor', { name: 'Kingdom of Norway', generic: true }]]);
    const graph = buildGraph(accumulate(), { ...options, actors });
    expect(graph.getNodeAttributes('country:nor')).toMatchObject({
      label: 'Kingdom of Norway',
      generic: true,
      aliases: ['Norway'],
    });
  });

  it('holds the documents that evidence refers to, one called __proto__ too', () => {
    const graph = graphOf({ ...supply, doc: '__proto__' });
    expect(Object.keys(graph.getAttribute('sources'))).toEqual(['__proto__']);
  });

  it('refuses a document twice, a mention of another document and an unknown relation type', () => {
    const accumulator = accumulate();
    expect(() => accumulator.add(mentionsOf('001'), document('001'))).toThrow('document `001` was added before');
    expect(() => accumulator.add([mention(supply)], document('z'))).toThrow(
      'a mention of document `a` cannot be added as one of `z`',
    );
    expect(() => accumulator.add([mention({ ...supply, relation: 'suplies' })], document('a'))).toThrow(
      'has a relation `suplies`',
    );
  });

  it('says what to do if a document cannot be withdrawn', () => {
    expect(() => accumulate().withdraw('001')).toThrow('make the accumulator with `withdrawable: true`');
  });
});
