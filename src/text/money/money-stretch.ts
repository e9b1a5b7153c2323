import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import { SumPart } from '../../model/money-lexicon.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Token } from '../../model/token.js';
import type { TokenRange } from '../../model/token-range.js';

const { MARK, NUMBER } = SumPart;

/** What the lexemes of a word may be in a sum. */
const bitsOf = ofWordBy((word, { parts }: MoneyLexicon): number => {
  let bits = 0;
  for (const { text, lower } of lexemesOf(word.text)) {
    bits |= startsWithDigit(text) ? NUMBER : (parts.get(text) ?? 0);
    if (lower !== text) bits |= parts.get(lower) ?? 0;
  }
  return bits;
});

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Whether a sum may have a token that tells of money or is of a number: what is around it tells the other. */
export function mayBeOfSum(tokens: readonly Token[], at: number, lexicon: MoneyLexicon): boolean {
  const bits = bitsOf((tokens[at] as Token).word, lexicon);
  return (bits & (MARK | NUMBER)) !== 0 && mayBeSum(tokens, partsAround(tokens, at, lexicon), lexicon);
}

/**
 * The tokens among which all sums of a sentence stand, with the word after the last; between blanks, for "US$5" may be one token or three.
 * Null where there is none, as in most sentences.
 */
export function moneyStretch(tokens: readonly Token[], lexicon: MoneyLexicon): TokenRange | null {
  let first = -1;
  let end = 0;
  let seen = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < seen || (bitsOf((tokens[i] as Token).word, lexicon) & MARK) === 0) continue;
    const parts = partsAround(tokens, i, lexicon);
    seen = parts.to;
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
    if (bitsIn(tokens, before, from, lexicon) === 0) break;
    from = before;
  }
  let to = wordEnd(tokens, at);
  for (let after = to; after < tokens.length;) {
    after = wordEnd(tokens, after);
    if (bitsIn(tokens, to, after, lexicon) === 0) break;
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
