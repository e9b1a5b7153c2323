import { describe, expect, it } from '@jest/globals';
import { wordOf } from '../../../src/common/words.js';
import { marksOf } from '../../../src/text/word-marks.js';
import type { WordMarks } from '../../../src/text/word-marks.js';

const marksIn = (text: string): readonly string[] => {
  const marks: WordMarks = marksOf(wordOf(text));
  return Object.entries(marks).flatMap(([name, holds]) => (holds ? [name] : []));
};

describe('word marks', () => {
  it.each([
    ['"', ['isCloser', 'isOpener']],
    ["'", ['isCloser', 'isApostrophe']],
    ['...', ['isStop']],
    ['!', ['isStop']],
    ['s.', ['isDecadeEnd']],
    ['“', ['isOpener', 'isFar']],
    ['E.', ['isOpener', 'isCapital', 'isInitial']],
    ['ON', ['isOpener', 'isCapital', 'isUpper', 'isLetters']],
    ['łę', ['isLetters', 'isFar']],
    ['U.K.-based', ['isOpener', 'isCapital', 'isGlued']],
    ['..', []],
  ])('of "%s"', (text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});
