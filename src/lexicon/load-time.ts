import { z } from 'zod';
import { lexemesOf } from '../common/lexemes.js';
import type { NumberLexicon } from '../model/number-lexicon.js';
import type { TimeLexicon, TimePhrase, TimeWord } from '../model/time-lexicon.js';
import { timeUnits } from '../model/time-lexicon.js';
import { LexiconError } from './lexicon-error.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import type { Complaint } from './lexicon-error.js';
import { loadNumbers } from './load-numbers.js';
import { readYaml } from './read-yaml.js';

const list = z.array(z.string().min(1));
const shifts = z.record(z.string(), z.int());
const classes = ['the', 'a', 'of', 'during', 'on', 'at', 'over', 'lasting', 'since', 'until', 'by', 'before', 'after', 'from', 'to', 'between', 'and',
  'within', 'comma', 'dash', 'last', 'past', 'next', 'coming', 'this', 'that', 'ago', 'ended', 'now', 'yearend', 'time', 'every', 'onward', 'working', 'later', 'earlier', 'daypart', 'overnight', 'weekend', 'half',
  'fiscal', 'vague', 'meridiem', 'zone', 'couple', 'approx'] as const; // prettier-ignore
const schema = z.strictObject({
  months: z.array(list).length(12),
  weekdays: z.array(list).length(7),
  'short-weekdays': z.array(list).length(7),
  'also-names': list,
  seasons: z.record(z.string(), z.int().min(1).max(12)),
  units: z.array(z.strictObject({ unit: z.enum(timeUnits), times: z.number().positive(), words: list })),
  holidays: z.record(
    z.string(),
    z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write it as month-day: 12-25'),
  ),
  days: shifts,
  parts: z.record(z.string(), z.int().min(-1).max(1)),
  words: z.strictObject(
    Object.fromEntries(classes.map((name) => [name, list])) as Record<(typeof classes)[number], typeof list>,
  ),
  'not-times': list,
});
type Raw = z.infer<typeof schema>;
type Entry = readonly [words: string, word: TimeWord | null, path: readonly (string | number)[]];

/** Reads `time.yaml` and `numbers.yaml` of a folder of lexicons. Throws a LexiconError with all that is wrong. */
export function loadTime(folder: LexiconFolder): TimeLexicon {
  const numbers = loadNumbers(folder);
  const { text, file } = readLexicon(folder, 'time.yaml');
  const { value, lineOf } = readYaml(text, file, schema);
  const entries = entriesOf(value, numbers.ordinals);
  const complaints = twice(entries, file, lineOf);
  if (complaints.length > 0) throw new LexiconError(complaints);
  const { words, phrases } = index(entries);
  const parts = partsOf(words, phrases, numbers);
  return { numbers, words, phrases, parts, short: shortForms(value), alsoNames: new Set(value['also-names']) };
}

function entriesOf(raw: Raw, ordinals: ReadonlyMap<string, number>): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (words: string, type: string, value: number, path: Entry[2], more: Partial<TimeWord> = {}): void => {
    entries.push([words.toLowerCase(), { type, value, unit: null, capital: false, ...more }, path]);
  };
  const calendar = (key: 'months' | 'weekdays' | 'short-weekdays', type: string): void =>
    raw[key].forEach((names, i) => names.forEach((name) => add(name, type, i + 1, [key, i], { capital: true })));
  calendar('months', 'month');
  calendar('weekdays', 'weekday');
  calendar('short-weekdays', 'shortday');
  const record = (key: 'seasons' | 'days' | 'parts', type: string): void =>
    Object.entries(raw[key]).forEach(([word, value]) => add(word, type, value, [key, word]));
  record('seasons', 'season');
  record('days', 'deictic');
  record('parts', 'part');
  for (const [name, date] of Object.entries(raw.holidays))
    add(name, 'holiday', Number(date.replace('-', '')), ['holidays', name]);
  raw.units.forEach(({ unit, times, words }, i) =>
    words.forEach((word) => add(word, 'unit', times, ['units', i], { unit })),
  );
  for (const type of classes) raw.words[type].forEach((word, i) => add(word, type, 0, ['words', type, i]));
  for (const [word, value] of ordinals) add(word, 'ordinal', value, []);
  raw['not-times'].forEach((name, i) => entries.push([name.toLowerCase(), null, ['not-times', i]]));
  return entries;
}

function twice(entries: readonly Entry[], file: string, lineOf: (path: Entry[2]) => number): readonly Complaint[] {
  const seen = new Set<string>();
  return entries.flatMap(([words, word, path]) => {
    if (!seen.has(words)) return seen.add(words) && [];
    return [
      {
        file,
        line: lineOf(path),
        message: `“${words}” is there already`,
        remedy: `keep it once, not again as ${word?.type ?? 'no time'}`,
      },
    ];
  });
}

function index(entries: readonly Entry[]): Pick<TimeLexicon, 'words' | 'phrases'> {
  const words = new Map<string, TimeWord>();
  const phrases = new Map<string, TimePhrase[]>();
  for (const [text, word] of entries) {
    const parts = lexemesOf(text).map((lexeme) => lexeme.lower);
    const [first = ''] = parts;
    if (parts.length === 1 && word) words.set(first, word);
    else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, word }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { words, phrases };
}

function partsOf(
  words: TimeLexicon['words'],
  phrases: TimeLexicon['phrases'],
  numbers: NumberLexicon,
): ReadonlySet<string> {
  const inPhrases = [...phrases.values()].flat().flatMap((phrase) => phrase.words);
  return new Set([...words.keys(), ...inPhrases, ...Object.values(numbers).flatMap((list) => [...list.keys()])]);
}

function shortForms(raw: Raw): ReadonlySet<string> {
  return new Set([...raw.months.flatMap((names) => names.slice(1)), ...raw['short-weekdays'].flat()]);
}
