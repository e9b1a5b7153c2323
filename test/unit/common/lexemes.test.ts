import { describe, expect, it } from '@jest/globals';
import { lexemesOf } from '../../../src/common/lexemes.js';

const textsOf = (line: string, from?: number, to?: number): readonly string[] =>
  lexemesOf(line, from, to).map(({ text }) => text);

describe('lexemes', () => {
  it.each([
    ['Tuesday’s mid-May sale', ['Tuesday', '’', 's', 'mid', '-', 'May', 'sale']],
    ['in Q3 the U.S. paid $28.3bn', ['in', 'Q3', 'the', 'U.S.', 'paid', '$', '28.3', 'bn']],
    ['Café  caffè\u00a0naïve e\u0301te', ['Café', 'caffè', 'naïve', 'e', '\u0301', 'te']],
    ['the 1990s, 12/05/2019 at 9:30 a.m. ', ['the', '1990s', ',', '12/05/2019', 'at', '9:30', 'a.m.']],
  ])('splits "%s"', (line, texts) => {
    expect(textsOf(line)).toEqual(texts);
  });

  it('reads a stretch of a line and tells where in the line each lexeme is', () => {
    expect(lexemesOf('early In May', 6, 8)).toEqual([{ text: 'In', lower: 'in', start: 6, end: 8 }]);
  });
});
