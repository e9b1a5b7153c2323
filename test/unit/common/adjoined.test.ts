import { describe, expect, it } from '@jest/globals';
import { adjoined } from '../../../src/common/adjoined.js';
import { encodeTogether } from '../../../src/workers/encode-together.js';

const decoded = (pieces: Iterable<Uint8Array>): readonly string[] =>
  [...pieces].map((piece) => new TextDecoder().decode(piece));

describe('texts encoded together', () => {
  it('are each the bytes of its own text, in one buffer', () => {
    const texts = ['Norway', '', 'Côte d’Ivoire', '𝒳\n'];
    const pieces = encodeTogether(texts);
    expect(decoded(pieces)).toEqual(texts);
    expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(1);
  });

  it('are one piece again, and apart from others', () => {
    const [first, second] = [encodeTogether(['a', 'é', '']), encodeTogether(['b'])];
    expect(decoded(adjoined([...first, ...second]))).toEqual(['aé', 'b']);
    expect(decoded(adjoined([first[0], first[2], second[0], first[1]].filter((piece) => piece !== undefined)))).toEqual(
      ['a', 'b', 'é'],
    );
    expect([...adjoined(encodeTogether(['', '']))]).toEqual([]);
  });
});
