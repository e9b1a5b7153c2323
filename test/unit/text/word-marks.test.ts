import { describe, expect, it } from '@jest/globals';
import { wordOf } from '../../../src/common/words.js';
import * as marks from '../../../src/text/word-marks.js';

const { marksOf } = marks;

const marksIn = (text: string): readonly string[] => {
  const found = marksOf(wordOf(text));
  return Object.entries(marks).flatMap(([name, mark]) =>
    typeof mark === 'number' && (found & mark) !== 0 ? [name] : [],
  );
};

describe('word marks', () => {
  it.each([
    ['"', ['CLOSER', 'OPENER']],
    ["'", ['APOSTROPHE', 'CLOSER']],
    ['...', ['STOP']],
    ['!', ['STOP']],
    ['s.', ['DECADE_END']],
    ['“', ['FAR', 'OPENER']],
    ['E.', ['CAPITAL', 'INITIAL', 'OPENER']],
    ['ON', ['CAPITAL', 'LETTERS', 'OPENER', 'UPPER']],
    ['łę', ['FAR', 'LETTERS']],
    ['U.K.-based', ['CAPITAL', 'GLUED', 'OPENER']],
    ["Britain's", ['CAPITAL', 'LONG', 'OPENER', 'OWNER']],
    ['..', []],
  ])('of "%s"', (text, names) => {
    expect(marksIn(text).toSorted()).toEqual(names);
  });
});
