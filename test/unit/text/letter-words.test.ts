import { describe, expect, it } from '@jest/globals';
import { LetterWords } from '../../../src/text/letter-words.js';

describe('words of letters', () => {
  const words = new LetterWords(['the', 'they', 'he', 'of', "don't", 'über']);
  const isAt = (text: string, start: number, end: number): boolean => words.hasAt(text, start, end);

  it('are found where they stand, small or not, from the first letter to the last', () => {
    expect(isAt('Then THEY ate', 5, 9)).toBe(true);
    expect(isAt('Then THEY ate', 5, 8)).toBe(true);
    expect(isAt('Then THEY ate', 6, 8)).toBe(true);
    expect(isAt('Then THEY ate', 0, 4)).toBe(false);
    expect(isAt('Then THEY ate', 10, 13)).toBe(false);
  });

  it('are none that are longer than all, or have other characters', () => {
    expect(isAt('theoretically', 0, 13)).toBe(false);
    expect(new LetterWords([]).hasAt('a', 0, 1)).toBe(false);
  });
});
