import { z } from 'zod';
import { lexemesOf } from '../common/lexemes.js';
import { SumPart } from '../model/money-lexicon.js';
import type { CurrencySign, CurrencyWord, MoneyLexicon } from '../model/money-lexicon.js';
import type { NumberLexicon } from '../model/number-lexicon.js';
import { LexiconError } from './lexicon-error.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import type { Complaint } from './lexicon-error.js';
import { loadNumbers } from './load-numbers.js';
import { readYaml } from './read-yaml.js';

const list = z.array(z.string().min(1));
const code = z.string().regex(/^[A-Z]{3}$/, 'write a currency by its ISO 4217 code: EUR');
const schema = z.strictObject({
  currencies: z.record(code, z.strictObject({ signs: list.default([]), words: list, of: list })),
  usual: z.record(z.string(), code),
  doubtful: list,
  conversion: list,
  goods: list,
  per: list,
  each: list,
  periods: list,
});
type Raw = z.infer<typeof schema>;

/** Reads `money.yaml` and `numbers.yaml` of a folder of lexicons. Throws a LexiconError with all that is wrong. */
export function loadMoney(folder: LexiconFolder): MoneyLexicon {
  const numbers = loadNumbers(folder);
  const { text, file } = readLexicon(folder, 'money.yaml');
  const { value, lineOf } = readYaml(text, file, schema);
  const complaints = complaintsAbout(value, file, lineOf);
  if (complaints.length > 0) throw new LexiconError(complaints);
  const currencies = Object.entries(value.currencies);
  const signs = currencies
    .flatMap(([code, raw]) => raw.signs.map((sign) => signOf(sign, code, value)))
    .sort(longestFirst);
  const codes = new Set(currencies.map(([code]) => code));
  const words = wordsOf(value);
  const codesByCountry = group(currencies.flatMap(([code, { of }]) => of.map((country) => [country, code] as const)));
  return {
    numbers,
    signs: group(signs.map((sign) => [sign.parts[0] ?? '', sign] as const)),
    codes,
    words,
    parts: sumParts(value, numbers, [...signs.map(markOf), ...codes, ...words.keys()]),
    codesByCountry,
    conversion: new Set(value.conversion),
    goods: new Set(value.goods),
    per: new Set(value.per),
    each: new Set(value.each),
    periods: new Set(value.periods),
  };
}

/** What numbers and sums have between their words, and prices before what they are for one of. */
const HYPHENS = ['-', '‐', '‑', '–', '/'];

function sumParts(raw: Raw, numbers: NumberLexicon, marks: readonly string[]): ReadonlyMap<string, number> {
  const { scales, vague, half, suffixes, articles, of, and } = numbers;
  const written = Object.values(raw.currencies).flatMap(({ signs, words, of }) => [...signs, ...words, ...of]);
  const counted = [...raw.goods, ...raw.per, ...raw.each, ...raw.periods];
  const parts = new Map<string, number>();
  const add = (lexemes: Iterable<string>, bit: number): void => {
    for (const lexeme of lexemes) parts.set(lexeme, (parts.get(lexeme) ?? 0) | bit);
  };
  add(marks, SumPart.MARK);
  add([...numbers.numbers.keys(), ...scales.keys(), ...vague, ...half], SumPart.NUMBER);
  add([...suffixes.keys(), ...articles, ...of, ...and, ...HYPHENS], SumPart.OTHER);
  add([...written, ...counted].flatMap(partsOf), SumPart.OTHER);
  return parts;
}

/** The lexeme of a sign that few others than signs have: that of a currency character, else the first. */
const markOf = ({ parts }: CurrencySign): string => parts.find((part) => /\p{Sc}/u.test(part)) ?? parts[0] ?? '';

const partsOf = (text: string): readonly string[] => lexemesOf(text).map((lexeme) => lexeme.text);
const longestFirst = (a: { parts: readonly string[] }, b: { parts: readonly string[] }): number =>
  b.parts.length - a.parts.length;

function group<T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function wordsOf(raw: Raw): ReadonlyMap<string, readonly CurrencyWord[]> {
  const codesByWord = group(
    Object.entries(raw.currencies).flatMap(([code, { words }]) => words.map((word) => [word, code] as const)),
  );
  const words = [...codesByWord].map(([word, codes]) => wordOf(word, codes, raw)).sort(longestFirst);
  return group(words.map((word) => [word.parts[0] ?? '', word] as const));
}

function signOf(sign: string, code: string, { doubtful }: Raw): CurrencySign {
  const parts = partsOf(sign);
  return { parts, codes: [code], isDoubtful: doubtful.includes(parts.join('').toLowerCase()) };
}

function wordOf(word: string, codes: readonly string[], { doubtful, usual }: Raw): CurrencyWord {
  return { parts: partsOf(word), codes, usual: usual[word] ?? null, isDoubtful: doubtful.includes(word) };
}

function complaintsAbout(
  raw: Raw,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  const codeBySign = new Map<string, string>();
  const complain = (path: readonly string[], message: string, remedy: string): void => {
    complaints.push({ file, line: lineOf(path), message, remedy });
  };
  for (const [code, { signs }] of Object.entries(raw.currencies)) {
    for (const sign of signs) {
      const other = codeBySign.get(sign);
      if (other)
        complain(['currencies', code], `“${sign}” is a sign of ${other} already`, 'give every sign to one currency');
      codeBySign.set(sign, code);
    }
  }
  for (const [word, code] of Object.entries(raw.usual)) {
    const isKnown = raw.currencies[code]?.words.includes(word);
    if (!isKnown)
      complain(['usual', word], `“${word}” is no word of ${code}`, `list it under currencies.${code}.words`);
  }
  return complaints;
}
