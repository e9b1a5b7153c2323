import { lexemesOf } from '../common/lexemes.js';
import { ofWordBy } from '../common/words.js';
import type { NumberLexicon } from '../model/number-lexicon.js';

/** Whether a word has digits or may be one of a number's words: where there is none, `readNumber` finds no number. */
export const isOfNumber = ofWordBy(({ lower }, { numbers, half, vague, scales }: NumberLexicon): boolean =>
  lexemesOf(lower).some(
    ({ text }) => /^\d/.test(text) || numbers.has(text) || half.has(text) || vague.has(text) || scales.has(text),
  ),
);
