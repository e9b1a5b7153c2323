import { expect, test } from '@jest/globals';
import { openingWordsOf } from '../../../src/lexicon/index-roles.js';

test('words that stand before the end of a name open it, of what hyphens join each part and all together', () => {
  const words = openingWordsOf(['minister', 'chief of staff', 'vice-chief cook']);
  for (const word of ['chief', 'of', 'vice', '-', 'vice-chief']) expect(words.has(word)).toBe(true);
  for (const word of ['minister', 'staff', 'cook', 'chief of']) expect(words.has(word)).toBe(false);
});
