import { describe, expect, it } from '@jest/globals';
import { finish } from '../../../src/common/steps.js';
import { forcesOf, move, positionsOf, type Laid } from '../../../src/graph/layout.js';
import type { Forces } from '../../../src/model/forces.js';
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
    const [here, there] = [0, 1].map(() => ({ ...forcesOf(laid), rounds: 6 })) as [Forces, Forces];
    finish(move(here));
    const shares: number[] = [];
    await moveInThread(there, undefined, (share) => shares.push(share));
    const places = (forces: Forces) => numbers.map(positionsOf(forces));
    expect(places(there)).toEqual(places(here));
    expect(shares).toEqual([0, 1, 2, 3, 4, 5].map((round) => round / 6));
  });

  it('stops in the midst of it where the signal says, with its reason', async () => {
    const controller = new AbortController();
    const endless = { ...forcesOf(laid), rounds: 1_000_000 };
    const moved = moveInThread(endless, controller.signal, (share) => {
      if (share > 0) controller.abort(new Error('enough'));
    });
    await expect(moved).rejects.toThrow('enough');
  });
});
