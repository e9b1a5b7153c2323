import { describe, expect, it } from '@jest/globals';
import { zipWith } from '../../../src/common/zip-with.js';

describe('zipping lists', () => {
  it('makes one thing of the members at each place', () => {
    expect(
      zipWith(
        [
          ['a', 'b'],
          [1, 2],
        ] as const,
        (letter, number) => `${letter}${number}`,
      ),
    ).toEqual(['a1', 'b2']);
  });

  it('goes as far as the shortest list', () => {
    expect(zipWith([[1, 2, 3], [4]] as const, (one, other) => one + other)).toEqual([5]);
    expect(zipWith([[], [4]] as const, () => 'made')).toEqual([]);
  });
});
