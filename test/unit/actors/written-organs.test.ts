import { describe, expect, it } from '@jest/globals';
import { relationsOf } from '../../read-text.js';

const namesIn = (text: string): readonly string[] => [
  ...new Set(relationsOf(text).flatMap(({ source, target }) => [source.name, target.name])),
];

describe('an organ that every country has', () => {
  it.each([
    ['The Danish commerce ministry sued Shell.', 'Danish commerce ministry'],
    ["Chad's Ministry of Commerce sued Shell.", 'Chadian Ministry of Commerce'],
    ['The central bank of Ghana sued Shell.', 'Ghanaian central bank'],
    ["The upper house of Kenya's parliament sued Shell.", 'Kenyan upper house'],
  ])('is called as the text has it: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});
