import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { finish } from '../../../src/common/steps.js';
import { layoutOf, move, type Laid } from '../../../src/graph/layout.js';
import { prune } from '../../../src/graph/leaves.js';

const graphs = fc.integer({ min: 1, max: 30 }).chain((order) =>
  fc
    .array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 5 })), { maxLength: 60 })
    .map((edges): Laid => ({
      keys: Array.from({ length: order }, (_, at) => `person:p${at}`),
      sources: edges.map(([source]) => source),
      targets: edges.map(([, target]) => target),
      weights: edges.map(([, , weight]) => weight),
    })),
);

/** Of each node those that it has an edge with, itself aside. */
function neighbours({ keys, sources, targets }: Laid): Set<number>[] {
  const all = keys.map(() => new Set<number>());
  for (let edge = 0; edge < sources.length; edge++) {
    const [a, b] = [sources[edge] as number, targets[edge] as number];
    if (a === b) continue;
    all[a]?.add(b);
    all[b]?.add(a);
  }
  return all;
}

describe('a graph without its leaves', () => {
  it('keeps all nodes but those that have one neighbour, which hang on it', () => {
    fc.assert(
      fc.property(graphs, (laid) => {
        const around = neighbours(laid);
        const { core, places, ranks, leaves } = prune(laid);
        laid.keys.forEach((key, node) => {
          const [only, ...others] = around[node] ?? [];
          const host = core.keys[places[node] as number];
          if (ranks[node] === 0) expect(host).toBe(key);
          else expect([host, others]).toEqual([laid.keys[only as number], []]);
        });
        const hung = laid.keys.filter((_, node) => ranks[node] !== 0);
        expect(hung.length + core.keys.length).toBe(laid.keys.length);
        expect(leaves.reduce((sum, own) => sum + own, 0)).toBe(hung.length);
        for (const [node, own] of around.entries())
          if (own.size === 1 && ranks[node] === 0)
            expect([...own].every((other) => around[other]?.size === 1)).toBe(true);
      }),
    );
  });

  it('counts the leaves of a node from 1, and keeps the edges between the others', () => {
    const star: Laid = {
      keys: ['a', 'b', 'c', 'd', 'e', 'f'],
      sources: [1, 0, 0, 3, 4, 5, 0],
      targets: [0, 2, 3, 4, 0, 0, 0],
      weights: [2, 1, 3, 4, 5, 6, 7],
    };
    const { core, places, ranks, leaves } = prune(star);
    expect(core).toEqual({
      keys: ['a', 'd', 'e'],
      sources: new Uint32Array([0, 1, 2, 0]),
      targets: new Uint32Array([1, 2, 0, 0]),
      weights: new Uint32Array([3, 4, 5, 7]),
    });
    expect([...places]).toEqual([0, 0, 0, 1, 2, 0]);
    expect([...ranks]).toEqual([0, 1, 2, 0, 0, 3]);
    expect([...leaves]).toEqual([3, 0, 0]);
  });
});

describe('the layout of a graph of more nodes than are laid out with their leaves', () => {
  const wheel: Laid = {
    keys: Array.from({ length: 60 }, (_, at) => `person:p${at}`),
    sources: Array.from({ length: 60 }, (_, at) => at),
    targets: Array.from({ length: 60 }, (_, at) => (at < 20 ? (at + 1) % 20 : at % 20)),
    weights: Array.from({ length: 60 }, () => 1),
  };

  it('puts leaves apart around their node, nearer than what that has an edge with on average, and always to the same places', () => {
    const placed = [0, 1].map(() => {
      const { forces, positionOf } = layoutOf(wheel, 10);
      expect(forces.order).toBe(20);
      finish(move(forces));
      return wheel.keys.map((_, node) => positionOf(node));
    });
    const [places = [], again] = placed;
    expect(again).toEqual(places);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
    const lengths = wheel.keys.map((_, edge) => {
      const [a, b] = [places[edge], places[wheel.targets[edge] as number]];
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    });
    const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
    expect(mean(lengths.slice(20))).toBeLessThan(mean(lengths.slice(0, 20)));
  });

  it('is that of all nodes where there are no more', () => {
    const [pruned, whole] = [layoutOf(wheel, 60), layoutOf(wheel)];
    for (const { forces } of [pruned, whole]) finish(move(forces));
    expect(wheel.keys.map((_, node) => pruned.positionOf(node))).toEqual(
      wheel.keys.map((_, node) => whole.positionOf(node)),
    );
  });
});
