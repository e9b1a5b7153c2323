import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serializeGraph } from '../../../src/export/json.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { polarities, statuses, type RelationMention } from '../../../src/model/relation-mention.js';
import { actors, document, mention, relationTypes } from '../fixtures/graph.js';

interface Added {
  readonly doc: string;
  readonly story: string;
  readonly mentions: readonly RelationMention[];
}

const names = Object.keys(actors);

const statement = fc.record({
  relation: fc.constantFrom('supplies', 'meets', 'owns', 'open'),
  source: fc.constantFrom(...names),
  target: fc.constantFrom(...names),
  status: fc.constantFrom(...statuses),
  polarity: fc.constantFrom(...polarities),
  confidence: fc.constantFrom(0.5, 0.7, 0.9),
  alias: fc.constantFrom('Norge', 'Oslo', 'the lake people'),
  lemma: fc.constantFrom('recall', 'admire'),
  at: fc.nat({ max: 3 }),
});

const documents = fc
  .array(fc.record({ story: fc.nat({ max: 4 }), statements: fc.array(statement, { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) =>
    list.map(({ story, statements }, index): Added => {
      const doc = `d${index}`;
      const mentions = statements.map(({ relation, source, target, alias, at, lemma, ...as }) => {
        const text = `Later ${alias}, ${actors[source]?.name} ${relation} ${actors[target]?.name}.`;
        return mention({ doc, relation, source, target, text, lemma, as }, at * 100);
      });
      return { doc, story: `s${story}`, mentions };
    }),
  );

function accumulate(added: readonly Added[], withdrawable = false): GraphAccumulator {
  const accumulator = new GraphAccumulator({ relationTypes, open: true, evidencePerEdge: 2, withdrawable });
  for (const { doc, story, mentions } of added) accumulator.add(mentions, document(doc, { story }), 3);
  return accumulator;
}

function bytes(accumulator: GraphAccumulator): string {
  const graph = buildGraph(accumulator, { name: 'test', generator: 'whowhom test', relationTypes, layout: false });
  return [...serializeGraph(graph)].join('');
}

describe('the fold of mentions', () => {
  it('gives the same bytes in any order of documents and mentions', () => {
    fc.assert(
      fc.property(documents, fc.func(fc.nat()), (added, weight) => {
        const shuffled = added
          .map((each) => ({ ...each, mentions: [...each.mentions].reverse() }))
          .sort((a, b) => weight(a.doc) - weight(b.doc));
        expect(bytes(accumulate(shuffled))).toBe(bytes(accumulate(added)));
      }),
    );
  });

  it('gives the same bytes however documents are spread over accumulators and these merged', () => {
    fc.assert(
      fc.property(documents, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (added, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const shards = () =>
          [added.slice(0, low), added.slice(low, high), added.slice(high)].map((shard) => accumulate(shard));
        const [a, b, c] = shards() as [GraphAccumulator, GraphAccumulator, GraphAccumulator];
        a.merge(b);
        a.merge(c);
        const [x, y, z] = shards() as [GraphAccumulator, GraphAccumulator, GraphAccumulator];
        z.merge(y);
        x.merge(z);
        expect([bytes(a), bytes(x)]).toEqual([bytes(accumulate(added)), bytes(accumulate(added))]);
      }),
    );
  });

  it('forgets a document that is withdrawn', () => {
    fc.assert(
      fc.property(documents, fc.nat({ max: 11 }), (added, index) => {
        const gone = added[index % added.length];
        const accumulator = accumulate(added, true);
        expect(accumulator.withdraw(gone?.doc ?? '')).toBe(true);
        expect(bytes(accumulator)).toBe(bytes(accumulate(added.filter((each) => each !== gone))));
      }),
    );
  });

  it('leaves an accumulator that was merged into another as it was', () => {
    fc.assert(
      fc.property(documents, (added) => {
        const shard = accumulate(added.slice(1));
        const before = bytes(shard);
        accumulate(added.slice(0, 1)).merge(shard);
        expect(bytes(shard)).toBe(before);
      }),
    );
  });
});
