import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../src/common/steps.js';
import { layoutOf, move, type Laid } from '../../../src/graph/layout.js';
import { moveInThread } from '../../../src/workers/move-in-thread.js';

const numbers = Array.from({ length: 300 }, (_, at) => at);
const laid: Laid = {
  keys: numbers.map((at) => `person:p${at}`),
  sources: numbers,
  targets: numbers.map((at) => (at * 7 + 1) % 300),
  weights: numbers.map((at) => 1 + (at % 3)),
};

describe('a graph that is laid out in a thread of its own', () => {
  it('is laid out as in this one', async () => {
    const [here, there] = [layoutOf(laid), layoutOf(laid)];
    finish(move({ ...here.forces, rounds: 6 }));
    const shares: number[] = [];
    await moveInThread({ ...there.forces, rounds: 6 }, undefined, (share) => shares.push(share));
    expect(numbers.map(there.positionOf)).toEqual(numbers.map(here.positionOf));
    expect(shares).toEqual([0, 1, 2, 3, 4, 5].map((round) => round / 6));
  });

  it('stops in the midst of it where the signal says, with its reason', async () => {
    const controller = new AbortController();
    const endless = { ...layoutOf(laid).forces, rounds: 1_000_000 };
    const moved = moveInThread(endless, controller.signal, (share) => {
      if (share > 0) controller.abort(new Error('enough'));
    });
    await expect(moved).rejects.toThrow('enough');
  });
});
