import { describe, expect, it } from '@jest/globals';
import { relationsOf } from '../../read-text.js';

const saidIn = (text: string): readonly (readonly [string, string | null])[] =>
  relationsOf(text)
    .filter(({ relation }) => relation === 'supplies')
    .map(({ target, by }) => [target.name, by?.name ?? null]);

describe('who says what a record states', () => {
  it('is who is quoted, in the sentences of the quotation that do not name the speaker too', () => {
    const text =
      'Norway’s foreign minister, Eva Lindahl, spoke on Monday. "We will send Chad 40 trucks," she said. "Sweden has sent Mali boats."';
    expect(saidIn(text)).toEqual([
      ['Chad', 'Eva Lindahl'],
      ['Mali', 'Eva Lindahl'],
    ]);
  });

  it('is nobody outside of the quotation', () => {
    const text = 'Norway has sent Chad 40 trucks. "It was about time," said Eva Lindahl. Sweden has sent Mali boats.';
    expect(saidIn(text)).toEqual([
      ['Chad', null],
      ['Mali', null],
    ]);
  });
});
