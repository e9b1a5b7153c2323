import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Token } from '../../model/token.js';
import type { TokenRange } from '../../model/token-range.js';
import { isOfNumber } from '../is-of-number.js';

/** Whether a word has what tells of money: "$", "£5m", "EUR", "dollars". */
const isMark = ofWordBy(({ text }, { marks }: MoneyLexicon): boolean =>
  lexemesOf(text).some((lexeme) => marks.has(lexeme.text) || marks.has(lexeme.lower)),
);

/** Whether a word has that or a number: where none does there is nothing of a sum. */
export const tellsOfSum = ofWordBy(
  (word, lexicon: MoneyLexicon): boolean => isMark(word, lexicon) || isOfNumber(word, lexicon.numbers),
);

/** Whether a word may be part of a sum, or of what makes a price of it ("a barrel"). */
const isPart = ofWordBy(
  (word, { numbers, parts }: MoneyLexicon): boolean =>
    isOfNumber(word, numbers) || lexemesOf(word.lower).some(({ text }) => parts.has(text)),
);

/**
 * The tokens among which all sums of a sentence stand, with the word after the last; between blanks, for "US$5" may be one token or three.
 * Null where there is none, as in most sentences.
 */
export function moneyStretch(tokens: readonly Token[], lexicon: MoneyLexicon): TokenRange | null {
  let first = -1;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < end || !isMark((tokens[i] as Token).word, lexicon)) continue;
    const { from, to } = partsAround(tokens, i, lexicon);
    if (!hasNumber(tokens, from, to, lexicon)) continue;
    if (first < 0) first = from;
    end = to;
  }
  return first < 0 ? null : { from: first, to: end < tokens.length ? wordEnd(tokens, end) : end };
}

/** The parts of sums on both sides of a token. */
function partsAround(tokens: readonly Token[], at: number, lexicon: MoneyLexicon): TokenRange {
  let from = wordStart(tokens, at);
  while (from > 0 && hasPart(tokens, wordStart(tokens, from - 1), from, lexicon)) from = wordStart(tokens, from - 1);
  let to = wordEnd(tokens, at);
  while (to < tokens.length && hasPart(tokens, to, wordEnd(tokens, to), lexicon)) to = wordEnd(tokens, to);
  return { from, to };
}

function hasPart(tokens: readonly Token[], from: number, to: number, lexicon: MoneyLexicon): boolean {
  for (let i = from; i < to; i++) if (isPart((tokens[i] as Token).word, lexicon)) return true;
  return false;
}

function hasNumber(tokens: readonly Token[], from: number, to: number, { numbers }: MoneyLexicon): boolean {
  for (let i = from; i < to; i++) if (isOfNumber((tokens[i] as Token).word, numbers)) return true;
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
