import type { Lexeme } from '../../common/lexemes.js';
import type { CurrencyWord, MoneyLexicon } from '../../model/money-lexicon.js';
import { readNumber } from '../read-number.js';

/** A sum of money in a line of lexemes, from where it was asked for. */
export interface Sum {
  readonly amount: number | null;
  /** The currencies it may be of, ISO 4217: several if its words leave open whose. */
  readonly codes: readonly string[];
  /** The index after its last lexeme. */
  readonly to: number;
}

/** Reads a sum that begins at `from`: "US$2.1 billion", "EUR 5m", "75 million Danish kroner", "$5-10 million". */
export function readSum(lexemes: readonly Lexeme[], from: number, lexicon: MoneyLexicon): Sum | null {
  return readSigned(lexemes, from, lexicon) ?? readCoded(lexemes, from, lexicon) ?? readWorded(lexemes, from, lexicon);
}

const isTight = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.start === lexemes[at - 1]?.end;
const isDigits = (lexemes: readonly Lexeme[], at: number): boolean => /^\d/.test(lexemes[at]?.text ?? '');

function readSigned(lexemes: readonly Lexeme[], from: number, lexicon: MoneyLexicon): Sum | null {
  const sign = lexicon.signs.get(lexemes[from]?.text ?? '')?.find(({ parts }) => isAt(lexemes, from, parts));
  if (!sign) return null;
  if (from > 0 && isTight(lexemes, from) && /[\p{L}\d]$/u.test(lexemes[from - 1]?.text ?? '')) return null;
  const at = from + sign.parts.length;
  const sum = readAmount(lexemes, at, sign.codes, sign.parts, lexicon);
  // "R30m", but not "the P5" and "an N95 mask"
  if (sign.isDoubtful && !(isTight(lexemes, at) && readNumber(lexemes, at, lexicon.numbers)?.isScaled)) return null;
  return sum;
}

function readCoded(lexemes: readonly Lexeme[], from: number, lexicon: MoneyLexicon): Sum | null {
  const code = lexemes[from]?.text ?? '';
  return lexicon.codes.has(code) ? readAmount(lexemes, from + 1, [code], [code], lexicon) : null;
}

/** The number after a sign, and a second one that makes it a range. */
function readAmount(
  lexemes: readonly Lexeme[],
  at: number,
  codes: readonly string[],
  sign: readonly string[],
  lexicon: MoneyLexicon,
): Sum | null {
  if (!isDigits(lexemes, at)) return null;
  const first = readNumber(lexemes, at, lexicon.numbers);
  if (!first) return null;
  const single = { amount: first.value, codes, to: first.to };
  if (!/^[-‐‑–]$/.test(lexemes[first.to]?.text ?? '')) return single;
  const next = isAt(lexemes, first.to + 1, sign) ? first.to + 1 + sign.length : first.to + 1;
  const second = isDigits(lexemes, next) ? readNumber(lexemes, next, lexicon.numbers) : null;
  return second ? { amount: null, codes, to: second.to } : single;
}

function isAt(lexemes: readonly Lexeme[], at: number, parts: readonly string[]): boolean {
  return parts.every((part, i) => lexemes[at + i]?.text === part && (i === 0 || isTight(lexemes, at + i)));
}

/** A number, then a currency's word or code, with its country before it or not. */
function readWorded(lexemes: readonly Lexeme[], from: number, lexicon: MoneyLexicon): Sum | null {
  const number = readNumber(lexemes, from, lexicon.numbers);
  if (!number || isPartOfMore(lexemes, from)) return null;
  const start = ofAfter(lexemes, number.to, number.value, lexicon);
  const isCompound = /^[-‐‑]$/.test(lexemes[start]?.text ?? '');
  const at = isCompound ? start + 1 : start;
  const country = countryAt(lexemes, at, lexicon);
  const word = wordAt(lexemes, at + country.length, lexicon);
  if (!word) return null;
  if (word.isDoubtful && !number.isScaled && country.length === 0) return null;
  const to = at + country.length + word.parts.length;
  return { amount: number.value, codes: codesOf(word, country, lexicon), to };
}

/** The tail of a longer number, or of a name: the 16 of "the F-16 dollars". */
function isPartOfMore(lexemes: readonly Lexeme[], from: number): boolean {
  if (from === 0 || !isTight(lexemes, from)) return false;
  const isHyphened = /^[-‐‑]$/.test(lexemes[from - 1]?.text ?? '') && isTight(lexemes, from - 1);
  return /[\p{L}\d.,]$/u.test(lexemes[isHyphened ? from - 2 : from - 1]?.text ?? '');
}

/** "hundreds of thousands *of* dollars" */
function ofAfter(lexemes: readonly Lexeme[], at: number, value: number | null, lexicon: MoneyLexicon): number {
  return value === null && lexicon.numbers.of.has(lexemes[at]?.lower ?? '') ? at + 1 : at;
}

/** The lexemes at `at` that name a currency's country. */
function countryAt(lexemes: readonly Lexeme[], at: number, lexicon: MoneyLexicon): readonly string[] {
  const two = [lexemes[at]?.lower ?? '', lexemes[at + 1]?.lower ?? ''];
  if (lexicon.codesByCountry.has(two.join(' '))) return two;
  return lexicon.codesByCountry.has(two[0] ?? '') ? two.slice(0, 1) : [];
}

function wordAt(lexemes: readonly Lexeme[], at: number, lexicon: MoneyLexicon): CurrencyWord | null {
  const code = lexemes[at]?.text ?? '';
  if (lexicon.codes.has(code)) return { parts: [code], codes: [code], usual: code, isDoubtful: false };
  return (
    lexicon.words
      .get(lexemes[at]?.lower ?? '')
      ?.find(({ parts }) => parts.every((part, i) => lexemes[at + i]?.lower === part)) ?? null
  );
}

function codesOf({ codes, usual }: CurrencyWord, country: readonly string[], lexicon: MoneyLexicon): readonly string[] {
  if (codes.length === 1) return codes;
  const only = lexicon.codesByCountry.get(country.join(' '))?.find((code) => codes.includes(code)) ?? usual;
  return only === null ? codes : [only];
}

/** The currencies of all countries that the lexemes name: a word of several can be one of them. */
export function currenciesNamed(lexemes: readonly Lexeme[], lexicon: MoneyLexicon): ReadonlySet<string> {
  return new Set(
    lexemes.flatMap((_, at) => lexicon.codesByCountry.get(countryAt(lexemes, at, lexicon).join(' ')) ?? []),
  );
}
