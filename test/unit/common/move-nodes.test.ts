import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import imported from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { moveNodes } from '../../../src/common/move-nodes.js';
import { Quadtree } from '../../../src/common/quadtree.js';
import type { Forces } from '../../../src/model/forces.js';

// The package is CommonJS whose export is the function itself; its types say it were under `default`.
const { inferSettings } = imported as unknown as typeof imported.default;

interface Case {
  readonly places: readonly (readonly [x: number, y: number])[];
  readonly edges: readonly (readonly [source: number, target: number, weight: number])[];
}

/** Nodes that stand apart, close to each other, or on one another; edges between different ones. */
const cases = fc.integer({ min: 2, max: 60 }).chain((order): fc.Arbitrary<Case> => {
  const place = fc.oneof(
    fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
    fc.tuple(fc.float({ noNaN: true, min: 0, max: 2 }), fc.float({ noNaN: true, min: 0, max: 2 })),
    fc.constant([7, 7] as const),
  );
  const at = fc.integer({ min: 0, max: order - 1 });
  const edges = fc.array(fc.tuple(at, at, fc.integer({ min: 1, max: 9 })), { maxLength: 90 });
  return fc.record({
    places: fc.array(place, { minLength: order, maxLength: order }),
    edges: edges.map((all) => all.filter(([source, target]) => source !== target)),
  });
});

function massesOf({ places, edges }: Case): readonly number[] {
  const masses = places.map(() => 1);
  for (const [source, target, weight] of edges)
    for (const end of [source, target]) masses[end] = (masses[end] ?? 0) + weight;
  return masses;
}

function ours(given: Case, rounds: number): readonly (readonly number[])[] {
  const { places, edges } = given;
  const zeros = (): Float32Array => new Float32Array(places.length);
  const forces: Forces = {
    ...{ x: Float32Array.from(places, ([x]) => x), y: Float32Array.from(places, ([, y]) => y) },
    ...{ mass: Float32Array.from(massesOf(given)), convergence: zeros().fill(1) },
    ...{ dx: zeros(), dy: zeros(), oldDx: zeros(), oldDy: zeros() },
    ...{ sources: Uint32Array.from(edges, ([source]) => source), targets: Uint32Array.from(edges, ([, to]) => to) },
    ...{ weights: Uint32Array.from(edges, ([, , weight]) => weight), slowDown: 1 + Math.log(places.length), rounds },
  };
  const tree = new Quadtree();
  for (let round = 0; round < rounds; round++) moveNodes(forces, tree);
  return places.map((_, at) => [forces.x[at] ?? NaN, forces.y[at] ?? NaN]);
}

/** Ten numbers a node, three an edge: helpers.js of the package says which. */
function theirs(given: Case, rounds: number): readonly (readonly number[])[] {
  const { places, edges } = given;
  const masses = massesOf(given);
  const nodes = Float32Array.from(places.flatMap(([x, y], at) => [x, y, 0, 0, 0, 0, masses[at] ?? 1, 1, 1, 0]));
  const lines = Float32Array.from(edges.flatMap(([source, target, weight]) => [source * 10, target * 10, weight]));
  // Its defaults, of which everything else is off.
  const settings = {
    edgeWeightInfluence: 1,
    barnesHutTheta: 0.5,
    ...inferSettings(places.length),
    barnesHutOptimize: true,
  };
  for (let round = 0; round < rounds; round++) iterate(settings, nodes, lines);
  return places.map((_, at) => [nodes[at * 10] ?? NaN, nodes[at * 10 + 1] ?? NaN]);
}

describe('nodes that are moved', () => {
  it('come to the places to which graphology moves them, to the last bit', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 12 }), (given, rounds) => {
        expect(ours(given, rounds)).toEqual(theirs(given, rounds));
      }),
      { numRuns: 150 },
    );
  });
});
