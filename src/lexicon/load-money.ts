import { z } from 'zod';
import { lexemesOf } from '../common/lexemes.js';
import type { CurrencyWord, MoneyLexicon } from '../model/money-lexicon.js';
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
    .flatMap(([code, raw]) => raw.signs.map((sign) => ({ parts: partsOf(sign), code })))
    .sort(longestFirst);
  const codes = new Set(currencies.map(([code]) => code));
  const words = wordsOf(value);
  const { usual, ...lists } = value;
  return {
    numbers,
    signs: group(signs.map((sign) => [sign.parts[0] ?? '', sign] as const)),
    codes,
    words,
    openings: new Set([...signs.map(({ parts }) => parts[0] ?? ''), ...codes, ...words.keys()]),
    usual: new Map(Object.entries(usual)),
    codesByCountry: group(currencies.flatMap(([code, { of }]) => of.map((country) => [country, code] as const))),
    doubtful: new Set(lists.doubtful),
    conversion: new Set(lists.conversion),
    goods: new Set(lists.goods),
    per: new Set(lists.per),
    each: new Set(lists.each),
    periods: new Set(lists.periods),
  };
}

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
  const words = [...codesByWord].map(([word, codes]) => ({ parts: partsOf(word), codes })).sort(longestFirst);
  return group(words.map((word) => [word.parts[0] ?? '', word] as const));
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
