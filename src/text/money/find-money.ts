import { lexemesOf } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { Lexeme } from '../../common/lexemes.js';
import type { MoneyExpression } from '../../model/money-expression.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Sentence } from '../../model/sentence.js';
import type { Token } from '../../model/token.js';
import { isOfNumber } from '../is-of-number.js';
import { readSum } from './read-sum.js';
import type { Sum } from './read-sum.js';
import { lineOf, placeOf } from '../sentence-line.js';

/** The sums of money a sentence says, in order. "Kroner" and the like mean those of a country that the sentence names. */
export function findMoney(sentence: Sentence, lexicon: MoneyLexicon): readonly MoneyExpression[] {
  if (!mayHoldMoney(sentence.tokens, lexicon)) return [];
  const line = lineOf(sentence);
  const lexemes = lexemesOf(line.text);
  const found: MoneyExpression[] = [];
  let before: Sum | null = null;
  for (let at = 0; at < lexemes.length;) {
    const sum: Sum | null = readSum(lexemes, at, lexicon);
    const [first, last] = [lexemes[at], lexemes[(sum?.to ?? at + 1) - 1]];
    if (sum && first && last) {
      const { amount, currency } = sum;
      const role = isConversion(lexemes, before, found[found.length - 1], sum, at, lexicon)
        ? 'conversion'
        : roleOf(lexemes, sum.to, lexicon);
      const { start, end, from, to } = placeOf(line, first.start, last.end);
      found.push({ start, end, from, to, amount, currency, role });
      before = sum;
    }
    at = sum?.to ?? at + 1;
  }
  return found;
}

/** What a word may be of a sum, a bit each: digits, some other number, what stands before digits, what stands after a number. */
const [DIGITS, NUMBER, SIGN, CURRENCY] = [1, 2, 4, 8] as const;

const bitsOf = ofWordBy((word, lexicon: MoneyLexicon): number => {
  const opening = /^\P{L}*(\p{L}+)/u.exec(word.text)?.[1] ?? '';
  const lower = opening.toLowerCase();
  const isSign = /\p{Sc}/u.test(word.text) || lexicon.openings.has(opening) || lexicon.openings.has(lower);
  const isCurrency = lexicon.codes.has(opening) || lexicon.words.has(lower);
  return (
    (/\d/.test(word.text) ? DIGITS : 0) |
    (isOfNumber(word, lexicon.numbers) ? NUMBER : 0) |
    (isSign ? SIGN : 0) |
    (isCurrency ? CURRENCY : 0)
  );
});

/** A quick look that spares most sentences the reading. */
function mayHoldMoney(tokens: readonly Token[], lexicon: MoneyLexicon): boolean {
  let bits = 0;
  for (const { word } of tokens) bits |= bitsOf(word, lexicon);
  return hasAll(bits, DIGITS | SIGN) || hasAll(bits, NUMBER | CURRENCY);
}

const hasAll = (bits: number, wanted: number): boolean => (bits & wanted) === wanted;

/** Whether a sum only says the one before it in another currency: "75 million kroner, or about $7 million", "£5m ($7m)" */
function isConversion(
  lexemes: readonly Lexeme[],
  before: Sum | null,
  expression: MoneyExpression | undefined,
  sum: Sum,
  at: number,
  lexicon: MoneyLexicon,
): boolean {
  if (!before || !expression || expression.role === 'conversion' || before.currency === sum.currency) return false;
  const between = lexemes.slice(before.to, at);
  const marks = between.filter((lexeme) => /^[,(—–-]$/.test(lexeme.text));
  const rest = between.filter((lexeme) => !marks.includes(lexeme));
  return (
    marks.length + rest.length > 0 && marks.length <= 2 && rest.every((lexeme) => lexicon.conversion.has(lexeme.lower))
  );
}

/** "$30 a barrel", "$500 each", "$100/barrel" are prices; "$5m a year" is a sum. */
function roleOf(lexemes: readonly Lexeme[], at: number, lexicon: MoneyLexicon): MoneyExpression['role'] {
  const lower = (index: number): string => lexemes[index]?.lower ?? '';
  const start = /^[-‐‑/]$/.test(lower(at)) ? at + 1 : at;
  if (lexicon.each.has(lower(start))) return 'price';
  const isPer = lexicon.per.has(lower(start));
  const isArticle = lexicon.numbers.articles.has(lower(start));
  const goods = lower(isPer || isArticle ? start + (lower(start + 1) === '-' ? 2 : 1) : start);
  if (isPer) return lexicon.periods.has(goods) || goods === '' ? 'amount' : 'price';
  return lexicon.goods.has(goods) && (isArticle || lower(at) === '/') ? 'price' : 'amount';
}
