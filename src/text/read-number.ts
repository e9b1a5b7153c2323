import type { Lexeme } from '../common/lexemes.js';
import type { NumberLexicon } from '../model/number-lexicon.js';

/** A number in a line of lexemes, from where it was asked for. */
export interface NumberRead {
  /** Null if the words name no number ("several", "tens of thousands", "5-10"). */
  readonly value: number | null;
  /** The index after its last lexeme. */
  readonly to: number;
  /** Whether it says thousand, million, … in words or letters. */
  readonly isScaled: boolean;
}

const PLAIN = /^\d+(?:,\d{2,3})*(?:\.\d+)?$/;
const HYPHEN = /^[-‐‑–]$/;

/** Reads "5,000", "2.1 billion", "28.3bn", "twenty-five", "half a million", "three hundred and fifty", "hundreds of thousands". */
export function readNumber(lexemes: readonly Lexeme[], from: number, numbers: NumberLexicon): NumberRead | null {
  const first = lexemes[from];
  if (!first) return null;
  if (PLAIN.test(first.text)) return readDigits(lexemes, from, numbers);
  if (!numbers.openings.has(first.lower)) return null;
  return readHalf(lexemes, from, numbers) ?? readVague(lexemes, from, numbers) ?? readWords(lexemes, from, numbers);
}

/** So many digits a number keeps as they are. */
const DIGITS = 15;

/** Without the digits that binary fractions add: 1.1 million is 1100000. */
function times(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(product) && product < 10 ** DIGITS ? product : Number(product.toPrecision(DIGITS));
}

const isTight = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.start === lexemes[at - 1]?.end;

function readDigits(lexemes: readonly Lexeme[], from: number, numbers: NumberLexicon): NumberRead {
  const value = Number(lexemes[from]?.text.replaceAll(',', ''));
  const suffix = isTight(lexemes, from + 1) ? numbers.suffixes.get(lexemes[from + 1]?.lower ?? '') : undefined;
  if (suffix !== undefined) return { value: times(value, suffix), to: from + 2, isScaled: true };
  return readScales(lexemes, from + 1, value, numbers);
}

/** Scales after a number, three at most: "million", "-billion", "hundred thousand", "lakh crore". */
function readScales(lexemes: readonly Lexeme[], from: number, base: number, numbers: NumberLexicon): NumberRead {
  let value = base;
  let to = from;
  let isScaled = false;
  for (let round = 0; round < 3; round++) {
    const step = HYPHEN.test(lexemes[to]?.text ?? '') && isTight(lexemes, to) ? 1 : 0;
    const scale = numbers.scales.get(lexemes[to + step]?.lower ?? '');
    if (scale === undefined) break;
    value = times(value, scale);
    to += step + 1;
    isScaled ||= scale >= 1000;
  }
  return { value, to, isScaled };
}

/** "half a million", "a dozen", "a million" */
function readHalf(lexemes: readonly Lexeme[], from: number, numbers: NumberLexicon): NumberRead | null {
  const isHalf = numbers.half.has(lexemes[from]?.lower ?? '');
  const start = isHalf ? from + 1 : from;
  if (!numbers.articles.has(lexemes[start]?.lower ?? '')) return null;
  const read = readScales(lexemes, start + 1, isHalf ? 0.5 : 1, numbers);
  return read.to > start + 1 ? read : null;
}

/** "several", "a few hundred", "tens of thousands", "millions" */
function readVague(lexemes: readonly Lexeme[], from: number, numbers: NumberLexicon): NumberRead | null {
  const lower = (at: number): string => lexemes[at]?.lower ?? '';
  const start = numbers.articles.has(lower(from)) && numbers.few.has(lower(from + 1)) ? from + 1 : from;
  if (!numbers.vague.has(lower(start))) return null;
  const isLarge = (at: number): boolean => (numbers.scales.get(lower(at).replace(/s$/, '')) ?? 0) >= 1000;
  let to = start + 1;
  let isScaled = isLarge(start);
  for (let round = 0; round < 3; round++) {
    const step = numbers.scales.has(lower(to))
      ? 1
      : numbers.of.has(lower(to)) && numbers.vague.has(lower(to + 1))
        ? 2
        : 0;
    if (step === 0) break;
    to += step;
    isScaled ||= isLarge(to - 1);
  }
  // "some 50 tanks" are fifty.
  return PLAIN.test(lexemes[to]?.text ?? '') ? null : { value: null, to, isScaled };
}

/** "three", "twenty-five", "three hundred and fifty", "two and a half million", "two dozen"; of four parts at most. */
function readWords(lexemes: readonly Lexeme[], from: number, numbers: NumberLexicon, parts = 4): NumberRead | null {
  const small = readSmall(lexemes, from, numbers);
  if (small === null) return null;
  const lower = (at: number): string => lexemes[at]?.lower ?? '';
  const isHalf =
    numbers.and.has(lower(small.to)) &&
    numbers.articles.has(lower(small.to + 1)) &&
    numbers.half.has(lower(small.to + 2));
  const read = readScales(lexemes, isHalf ? small.to + 3 : small.to, small.value + (isHalf ? 0.5 : 0), numbers);
  if (isHalf && read.to === small.to + 3) return { value: small.value, to: small.to, isScaled: false };
  if (parts === 1 || read.value === null || read.value < 100 || read.to === small.to) return read;
  const more = readWords(lexemes, numbers.and.has(lower(read.to)) ? read.to + 1 : read.to, numbers, parts - 1);
  // "two thousand five hundred", but not "two hundred and one thousand more"
  if (more === null || more.value === null || more.value >= (read.isScaled ? 1000 : 100)) return read;
  return { value: read.value + more.value, to: more.to, isScaled: read.isScaled };
}

function readSmall(
  lexemes: readonly Lexeme[],
  from: number,
  { numbers }: NumberLexicon,
): { value: number; to: number } | null {
  const value = numbers.get(lexemes[from]?.lower ?? '');
  if (value === undefined) return null;
  const ones = numbers.get(lexemes[from + 2]?.lower ?? '') ?? 0;
  const isPair = value >= 20 && ones > 0 && ones < 10 && HYPHEN.test(lexemes[from + 1]?.text ?? '');
  return isPair ? { value: value + ones, to: from + 3 } : { value, to: from + 1 };
}
