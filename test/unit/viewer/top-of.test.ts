import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { topOf } from '../../../viewer/data/top-of.js';

describe('topOf', () => {
  it('is what sorting and cutting gives, equals in their order', () => {
    const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 6 }), (values, count) => {
        const items = values.map((value, place) => [value, place] as const);
        expect(topOf(items, count, compare)).toEqual([...items].sort(compare).slice(0, count));
      }),
    );
  });
});
