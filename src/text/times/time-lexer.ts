import type { Lexeme } from '../../common/lexemes.js';
import { ofWordBy } from '../../common/words.js';
import type { NumberLexicon } from '../../model/number-lexicon.js';
import { readNumber } from '../read-number.js';
import type { TimeLexicon, TimePhrase, TimeUnit, TimeWord } from '../../model/time-lexicon.js';
import type { WordLexeme } from '../line-lexemes.js';

/** A terminal of grammar/time.ne. Offsets count in the line. */
export interface TimeToken {
  readonly type: string;
  readonly value: number;
  readonly unit: TimeUnit | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What nothing in the grammar can take. */
export const OTHER = 'other';

/** Turns lexemes of a line into terminals: phrases before words, number words into numbers, everything else into OTHER. */
export function lexTimes(lexemes: readonly WordLexeme[], line: string, lexicon: TimeLexicon): readonly TimeToken[] {
  const tokens: TimeToken[] = [];
  for (let i = 0; i < lexemes.length;) {
    const first = lexemes[i] as WordLexeme;
    const [size, { type, value, unit }] = settledOf(first.word, lexicon) ?? foundAt(lexemes, i, lexicon);
    const { start } = first;
    const { end } = lexemes[i + size - 1] as Lexeme;
    const text = size === 1 ? first.text : line.slice(start, end);
    tokens.push({ type, value, unit, text, start, end });
    i += size;
  }
  return tokens;
}

type Found = readonly [size: number, word: Pick<TimeWord, 'type' | 'value' | 'unit'>];

const plain = (type: string, value = 0): Found[1] => ({ type, value, unit: null });
const NO_TIME: Found = [1, plain(OTHER)];

/** What a word is wherever it stands, as most are; null where those around it tell. */
const settledOf = ofWordBy(({ text, lower }, lexicon: TimeLexicon): Found | null => {
  const { phrases, numbers, short } = lexicon;
  if (phrases.has(lower) || isDigit(text.charCodeAt(0)) || numbers.numbers.has(lower) || short.has(lower)) return null;
  return namedQuarter(text) ?? wordFound(text, lower, lexicon);
});

function foundAt(lexemes: readonly Lexeme[], at: number, lexicon: TimeLexicon): Found {
  return phraseAt(lexemes, at, lexicon) ?? numberAt(lexemes, at, lexicon) ?? wordAt(lexemes, at, lexicon);
}

function phraseAt(lexemes: readonly Lexeme[], at: number, lexicon: TimeLexicon): Found | null {
  for (const phrase of lexicon.phrases.get((lexemes[at] as Lexeme).lower) ?? NO_PHRASES)
    if (stands(phrase, lexemes, at)) return [phrase.words.length, wordOf(phrase)];
  return null;
}

const NO_PHRASES: readonly TimePhrase[] = [];

function stands({ words }: TimePhrase, lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (lexemes[at + i]?.lower !== words[i]) return false;
  return true;
}

const wordOf = ({ word }: TimePhrase): Found[1] => word ?? plain(OTHER);

function wordAt(lexemes: readonly Lexeme[], at: number, lexicon: TimeLexicon): Found {
  const { text, lower, end } = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  const found = wordFound(text, lower, lexicon);
  const isShort = lexicon.short.has(lower) && next?.text === '.' && next.start === end;
  return isShort && found !== NO_TIME ? [2, found[1]] : found;
}

function wordFound(text: string, lower: string, { words }: TimeLexicon): Found {
  const word = words.get(lower);
  return !word || (word.capital && !/^\p{Lu}/u.test(text)) ? NO_TIME : [1, word];
}

/** Digits, dates of digits, times of day, and number words ("twenty-five", "3 million"). */
function numberAt(lexemes: readonly Lexeme[], at: number, lexicon: TimeLexicon): Found | null {
  const lexeme = lexemes[at] as Lexeme;
  if (!isDigit(lexeme.text.charCodeAt(0)))
    return namedQuarter(lexeme.text) ?? wordNumberAt(lexemes, at, lexicon.numbers);
  if (isGlued(lexemes, at, lexicon)) return NO_TIME;
  if (lexeme.text.endsWith('s')) return [1, plain('decade', decadeOf(Number(lexeme.text.slice(0, -1))))];
  if (/[-/]|\..*\./.test(lexeme.text)) return [1, plain('numeric')];
  return clockAt(lexemes, at, lexicon) ?? plainNumberAt(lexemes, at, lexeme.text, lexicon.numbers);
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "Q3", "H1" */
function namedQuarter(text: string): Found | null {
  return text.length === 2 && /^[QH]\d$/.test(text) ? [1, plain('quarter', Number(text[1]))] : null;
}

function plainNumberAt(lexemes: readonly Lexeme[], at: number, text: string, numbers: NumberLexicon): Found {
  const next = lexemes[at + 1];
  const isTight = next?.start === lexemes[at]?.end;
  if (next && isTight && numbers.ordinalEndings.has(next.lower)) return [2, plain('nth', Number(text))];
  if (next && isTight && /^\p{L}/u.test(next.text)) return NO_TIME;
  const read = readNumber(lexemes, at, numbers);
  if (!read || read.value === null) return NO_TIME;
  return read.to > at + 1 ? [read.to - at, plain('num', read.value)] : [1, digits(text, read.value)];
}

/** After a letter or a currency sign: "A320", "$2019". */
function isGlued(lexemes: readonly Lexeme[], at: number, { words }: TimeLexicon): boolean {
  const before = lexemes[at - 1];
  if (!before || before.end !== lexemes[at]?.start) return false;
  return /[\p{Sc}#.]/u.test(before.text) || (/\p{L}$/u.test(before.text) && words.get(before.lower)?.type !== 'fiscal');
}

function digits(text: string, value: number): Found[1] {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return plain('year', value);
  return plain(/^\d\d?$/.test(text) && value >= 1 && value <= 31 ? 'small' : 'num', value);
}

/** "the 1990s", "the 90s": two digits mean the last century they have been in. */
function decadeOf(number: number): number {
  return number >= 100 ? number : number + (number >= 20 ? 1900 : 2000);
}

/** "9:30 a.m. EST", "10pm", "14:00 GMT" */
function clockAt(lexemes: readonly Lexeme[], at: number, { words }: TimeLexicon): Found | null {
  const text = lexemes[at]?.text ?? '';
  const typeAt = (index: number): string | undefined => words.get(lexemes[index]?.lower ?? '')?.type;
  const meridiem = typeAt(at + 1) === 'meridiem' ? 1 : 0;
  if (!text.includes(':') && (meridiem === 0 || Number(text) > 24)) return null;
  const zone =
    typeAt(at + 1 + meridiem) === 'zone' && /^\p{Lu}+$/u.test(lexemes[at + 1 + meridiem]?.text ?? '') ? 1 : 0;
  return [1 + meridiem + zone, plain('clock')];
}

function wordNumberAt(lexemes: readonly Lexeme[], at: number, numbers: NumberLexicon): Found | null {
  if (!numbers.numbers.has(lexemes[at]?.lower ?? '')) return null;
  const read = readNumber(lexemes, at, numbers);
  return read && read.value !== null ? [read.to - at, plain('num', read.value)] : null;
}
