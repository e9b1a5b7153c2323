import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SmallMaps } from '../../../src/common/small-maps.js';

describe('small maps', () => {
  it('hold what as many maps would', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const set = fc.record({ at: fc.nat({ max: 9 }), key, value: fc.nat() });
    fc.assert(
      fc.property(fc.array(set), (sets) => {
        const [small, maps] = [new SmallMaps<number>(), new Map<number, Map<string, number>>()];
        for (const { at, key, value } of sets) {
          small.set(at, key, value);
          maps.set(at, (maps.get(at) ?? new Map<string, number>()).set(key, value));
        }
        for (let at = 0; at < 11; at++) {
          expect(new Map(small.entries(at))).toEqual(maps.get(at) ?? new Map());
          for (const key of ['a', 'b', 'c']) expect(small.get(at, key)).toBe(maps.get(at)?.get(key));
        }
      }),
    );
  });
});
