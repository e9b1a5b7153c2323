import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Token } from '../../model/token.js';
import type { TokenRange } from '../../model/token-range.js';
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

/** Whether a sum may have a token that tells of money or is of a number: what is around it tells the other. */
export function mayBeOfSum(tokens: readonly Token[], at: number, lexicon: MoneyLexicon): boolean {
  return (
    (bitsIn(tokens, at, at + 1, lexicon) & (MARK | NUMBER)) !== 0 &&
    mayBeSum(tokens, partsAround(tokens, at, lexicon), lexicon)
  );
}

/**
 * The tokens among which all sums of a sentence stand, with the word after the last; between blanks, for "US$5" may be one token or three.
 * Null where there is none, as in most sentences.
 */
export function moneyStretch(tokens: readonly Token[], lexicon: MoneyLexicon): TokenRange | null {
  let first = -1;
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < end || (bitsOf((tokens[i] as Token).word, lexicon) & MARK) === 0) continue;
    const parts = partsAround(tokens, i, lexicon);
    if (!mayBeSum(tokens, parts, lexicon)) continue;
    if (first < 0) first = parts.from;
    end = parts.to;
  }
  return first < 0 ? null : { from: first, to: end < tokens.length ? wordEnd(tokens, end) : end };
}

function mayBeSum(tokens: readonly Token[], { from, to }: TokenRange, lexicon: MoneyLexicon): boolean {
  const bits = bitsIn(tokens, from, to, lexicon);
  return (bits & MARK) !== 0 && (bits & NUMBER) !== 0;
}

/** The parts of sums on both sides of a token. */
function partsAround(tokens: readonly Token[], at: number, lexicon: MoneyLexicon): TokenRange {
  let from = wordStart(tokens, at);
  for (let before = from; before > 0;) {
    before = wordStart(tokens, before - 1);
    if ((bitsIn(tokens, before, from, lexicon) & PART) === 0) break;
    from = before;
  }
  let to = wordEnd(tokens, at);
  for (let after = to; after < tokens.length;) {
    after = wordEnd(tokens, after);
    if ((bitsIn(tokens, to, after, lexicon) & PART) === 0) break;
    to = after;
  }
  return { from, to };
}

function bitsIn(tokens: readonly Token[], from: number, to: number, lexicon: MoneyLexicon): number {
  let bits = 0;
  for (let i = from; i < to; i++) bits |= bitsOf((tokens[i] as Token).word, lexicon);
  return bits;
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
