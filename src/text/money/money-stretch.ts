import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Token } from '../../model/token.js';
import type { TokenRange } from '../../model/token-range.js';
import type { Word } from '../../model/word.js';
import { isOfNumber } from '../is-of-number.js';

/**
 * What a word may be of a sum, a bit each: what tells of money ("$", "£5m", "EUR", "dollars"), a number, anything in it or in what makes
 * a price of it ("a barrel").
 */
const [MARK, NUMBER, PART] = [1, 2, 4] as const;

const bitsOf = ofWordBy((word, { numbers, marks, parts }: MoneyLexicon): number => {
  let bits = isOfNumber(word, numbers) ? NUMBER | PART : 0;
  for (const { text, lower } of lexemesOf(word.text)) {
    if (marks.has(text) || marks.has(lower)) bits |= MARK | PART;
    else if (parts.has(lower)) bits |= PART;
  }
  return bits;
});

/** Whether a word is of a number or tells of money: what has no such word has nothing of a sum. */
export const tellsOfSum = (word: Word, lexicon: MoneyLexicon): boolean =>
  (bitsOf(word, lexicon) & (MARK | NUMBER)) !== 0;

/**
 * The tokens among which all sums of a sentence stand, with the word after the last; between blanks, for "US$5" may be one token or three.
 * Null where there is none, as in most sentences.
 */
export function moneyStretch(tokens: readonly Token[], lexicon: MoneyLexicon): TokenRange | null {
  let first = -1;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < end || (bitsOf((tokens[i] as Token).word, lexicon) & MARK) === 0) continue;
    const { from, to } = partsAround(tokens, i, lexicon);
    if (!have(NUMBER, tokens, from, to, lexicon)) continue;
    if (first < 0) first = from;
    end = to;
  }
  return first < 0 ? null : { from: first, to: end < tokens.length ? wordEnd(tokens, end) : end };
}

/** The parts of sums on both sides of a token. */
function partsAround(tokens: readonly Token[], at: number, lexicon: MoneyLexicon): TokenRange {
  let from = wordStart(tokens, at);
  while (from > 0 && have(PART, tokens, wordStart(tokens, from - 1), from, lexicon)) from = wordStart(tokens, from - 1);
  let to = wordEnd(tokens, at);
  while (to < tokens.length && have(PART, tokens, to, wordEnd(tokens, to), lexicon)) to = wordEnd(tokens, to);
  return { from, to };
}

function have(bit: number, tokens: readonly Token[], from: number, to: number, lexicon: MoneyLexicon): boolean {
  for (let i = from; i < to; i++) if ((bitsOf((tokens[i] as Token).word, lexicon) & bit) !== 0) return true;
  return false;
}

/** Where what stands between blanks begins, and where it ends. */
function wordStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !(tokens[from] as Token).spaced) from--;
  return from;
}

function wordEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && !(tokens[to] as Token).spaced) to++;
  return to;
}
