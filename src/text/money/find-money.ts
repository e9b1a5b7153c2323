import { lexemesOf } from '../../common/lexemes.js';
import type { Lexeme } from '../../common/lexemes.js';
import type { MoneyExpression } from '../../model/money-expression.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Sentence } from '../../model/sentence.js';
import { moneyStretch } from './money-stretch.js';
import { currenciesNamed, readSum } from './read-sum.js';
import type { Sum } from './read-sum.js';
import { lineOf, placeOf } from '../sentence-line.js';
import { lexemesIn } from '../line-lexemes.js';

/** The sums of money a sentence says, in order. */
export function findMoney(sentence: Sentence, lexicon: MoneyLexicon): readonly MoneyExpression[] {
  const stretch = moneyStretch(sentence.tokens, lexicon);
  if (stretch === null) return NONE;
  const line = lineOf(sentence, stretch.from, stretch.to);
  const lexemes = lexemesIn(line, [stretch.from, stretch.to]);
  const found: MoneyExpression[] = [];
  let before: Sum | null = null;
  let named: ReadonlySet<string> | null = null;
  const namedHere = (): ReadonlySet<string> => (named ??= currenciesNamed(lexemesOf(lineOf(sentence).text), lexicon));
  for (let at = 0; at < lexemes.length;) {
    const sum: Sum | null = readSum(lexemes, at, lexicon);
    const [first, last] = [lexemes[at], lexemes[(sum?.to ?? at + 1) - 1]];
    if (sum && first && last) {
      const currency = currencyOf(sum, namedHere);
      const role = isConversion(lexemes, before, found[found.length - 1], currency, at, lexicon)
        ? 'conversion'
        : roleOf(lexemes, sum.to, lexicon);
      const { start, end, from, to } = placeOf(line, first.start, last.end);
      found.push({ start, end, from, to, amount: sum.amount, currency, role });
      before = sum;
    }
    at = sum?.to ?? at + 1;
  }
  return found;
}

const NONE: readonly MoneyExpression[] = [];

/** "Kroner" and the like mean those of a country that the sentence names, if it names one of theirs; else null. */
function currencyOf({ codes }: Sum, namedHere: () => ReadonlySet<string>): string | null {
  if (codes.length === 1) return codes[0] ?? null;
  const named = namedHere();
  const possible = codes.filter((code) => named.has(code));
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** Whether a sum only says the one before it in another currency: "75 million kroner, or about $7 million", "£5m ($7m)" */
function isConversion(
  lexemes: readonly Lexeme[],
  before: Sum | null,
  expression: MoneyExpression | undefined,
  currency: string | null,
  at: number,
  lexicon: MoneyLexicon,
): boolean {
  if (!before || !expression || expression.role === 'conversion' || expression.currency === currency) return false;
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
