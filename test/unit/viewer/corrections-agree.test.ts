import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finish } from '../../../src/common/steps.js';
import { serializeGraph } from '../../../src/export/json.js';
import { writeCorrections } from '../../../src/export/write-corrections.js';
import { placeCorrections } from '../../../src/files/read-corrections.js';
import { ActorCensus } from '../../../src/graph/actor-census.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { GraphAccumulator } from '../../../src/graph/graph-accumulator.js';
import { settleActors } from '../../../src/graph/settle-actors.js';
import { loadNameVariants } from '../../../src/lexicon/load-name-variants.js';
import { actorTypes } from '../../../src/model/actor.js';
import type { Correction } from '../../../src/model/correction.js';
import type { RawGraph } from '../../../viewer/data/raw-graph.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { applyCorrections } from '../../../viewer/state/apply-corrections.js';
import { actors, documents, mentionsOf, relationTypes } from '../fixtures/graph.js';

const variants = loadNameVariants('grammar/lexicon');
const statementsOf = (doc: string) => mentionsOf(doc).filter(({ relation }) => relation !== 'open');
const statements = documents.flatMap(({ id }) => statementsOf(id));
const known = new Map();

/** The fixture's graph, built with corrections. */
function build(corrections: readonly Correction[]): RawGraph {
  const census = new ActorCensus(known);
  census.add(statements);
  const placed = placeCorrections(writeCorrections(corrections), 'x.yaml');
  const settlement = finish(settleActors(census, { known, variants, corrections: placed }));
  const accumulator = new GraphAccumulator({ relationTypes, evidencePerEdge: 100 });
  for (const one of documents) accumulator.add(settlement.rewrite(statementsOf(one.id)), one);
  const options = { name: 'f', generator: 't', relationTypes, layout: false, settled: settlement.actors };
  return readGraph([...serializeGraph(buildGraph(accumulator, options))].join(''));
}

/** What a reader sees: who there is, and which statements say what of whom. Actors without relations do not count. */
function claims({ nodes, edges }: RawGraph): unknown {
  const used = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const actorsSeen = nodes.filter(({ key }) => used.has(key)).map(({ key, label, type }) => `${key} ${label} ${type}`);
  const said = edges.map(({ key, source, relation, target, status, polarity, confidence, evidence }) => {
    const ids = evidence.map(({ id }) => id).sort();
    return JSON.stringify({ key, source, relation, target, status, polarity, confidence, ids });
  });
  return { actors: actorsSeen.sort(), said: said.sort() };
}

const ids = [...Object.values(actors).map(({ id }) => id), 'person:nobody'];
const id = fc.constantFrom(...ids);
const evidence = fc.uniqueArray(fc.constantFrom(...statements.map((one) => one.evidence), 'none'), {
  minLength: 1,
  maxLength: 3,
});
const name = fc.constantFrom('New One', 'Lake Council', 'Peru');
const two = fc.uniqueArray(id, { minLength: 2, maxLength: 3 });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ type: fc.constantFrom('reject' as const, 'confirm' as const), evidence, about: fc.constant('') }),
  fc.record({ type: fc.constantFrom('merge' as const, 'distinct' as const), actors: two }),
  fc.record({
    type: fc.constant('split' as const),
    actor: id,
    evidence,
    name,
    to: fc.constantFrom(null, ...actorTypes),
  }),
  fc.record({ type: fc.constant('rename' as const), actor: id, name }),
  fc.record({ type: fc.constant('retype' as const), actor: id, to: fc.constantFrom(...actorTypes) }),
  fc.record({ type: fc.constant('drop' as const), actor: id }),
);

describe('the viewer and the build', () => {
  it('mean the same by corrections, and again when both apply them', () => {
    const plain = build([]);
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 5 }), (corrections) => {
        const built = build(corrections);
        expect(claims(applyCorrections(plain, corrections))).toEqual(claims(built));
        // What a split made may bear a name that another entry gives to somebody else.
        if (corrections.every(({ type }) => type !== 'split'))
          expect(claims(applyCorrections(built, corrections))).toEqual(claims(built));
      }),
      { numRuns: 100 },
    );
  });
});
