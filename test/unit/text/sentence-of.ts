import type { Sentence } from '../../../src/model/sentence.js';
import { splitCompounds } from '../../../src/text/split-compounds.js';
import { tokenize } from '../../../src/text/tokenize.js';

/** A text as one sentence of a body, its offsets counted from `offset`. */
export function sentenceOf(text: string, offset = 0): Sentence {
  const tokens = splitCompounds(tokenize(text, offset).tokens);
  return { index: 0, region: 'body', paragraph: 0, tokens, start: offset, end: offset + text.length };
}
