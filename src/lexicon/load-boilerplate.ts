import { z } from 'zod';
import { fold } from '../common/fold.js';
import type { AgeUnit, BoilerplateCues, DateWords } from '../model/boilerplate-cues.js';
import type { TimeLexicon } from '../model/time-lexicon.js';
import { readLexicon } from './lexicon-folder.js';
import type { LexiconFolder } from './lexicon-folder.js';
import { readYaml } from './read-yaml.js';

const list = z.array(z.string().min(1));
const ages = {
  minute: { unit: 'day', times: 0 },
  hour: { unit: 'day', times: 0 },
  day: { unit: 'day', times: 1 },
  week: { unit: 'day', times: 7 },
  month: { unit: 'month', times: 1 },
  year: { unit: 'year', times: 1 },
} as const satisfies Record<string, AgeUnit>;
const labels = ['title', 'publisher', 'date', 'other'] as const;
const record = <T extends string>(keys: readonly T[]): z.ZodObject<Record<T, typeof list>> =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, list])) as Record<T, typeof list>);

const schema = z.strictObject({
  lines: list,
  openers: list,
  insides: list,
  closings: list,
  lists: list,
  ends: list,
  credits: list,
  'credit-phrases': list,
  'credit-tails': list,
  captions: list,
  counters: list,
  agencies: list,
  bylines: list,
  'name-words': list,
  starters: list,
  enders: list,
  labels: record(labels),
  'date-fillers': list,
  'short-units': record(Object.keys(ages) as (keyof typeof ages)[]),
  'function-words': list,
});
type Raw = z.infer<typeof schema>;

/** Reads `boilerplate.yaml` of a folder of lexicons. Throws a LexiconError. */
export function loadBoilerplate(folder: LexiconFolder, time: TimeLexicon): BoilerplateCues {
  const { text, file } = readLexicon(folder, 'boilerplate.yaml');
  return parseBoilerplate(text, file, time);
}

const longestOf = (lines: ReadonlySet<string>): number => Math.max(0, ...[...lines].map(({ length }) => length));

/** Cues from the text of boilerplate.yaml and the calendar's words. Throws a LexiconError; `file` is how it names the file. */
export function parseBoilerplate(text: string, file: string, time: TimeLexicon): BoilerplateCues {
  const { value } = readYaml(text, file, schema);
  const phrases = (words: readonly string[]): readonly string[] =>
    [...new Set(words.map(fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
  return {
    lines: set(value.lines),
    longestLine: longestOf(set(value.lines)),
    openers: phrases(value.openers),
    insides: phrases(value.insides),
    closings: phrases(value.closings),
    lists: phrases(value.lists),
    ends: phrases(value.ends),
    credits: phrases(value.credits),
    creditPhrases: phrases(value['credit-phrases']),
    creditTails: phrases(value['credit-tails']),
    captions: phrases(value.captions),
    counters: set(value.counters),
    agencies: phrases(value.agencies),
    bylines: phrases(value.bylines),
    nameWords: set(value['name-words']),
    starters: set(value.starters),
    enders: set(value.enders),
    labels: new Map(labels.flatMap((field) => value.labels[field].map((label) => [fold(label), field] as const))),
    dates: dateWords(value, time),
    functionWords: set(value['function-words']),
  };
}

function dateWords(raw: Raw, time: TimeLexicon): DateWords {
  const months = new Map<string, number>();
  const units = new Map<string, AgeUnit>();
  const days = new Map<string, number>();
  const fillers = new Set([...raw['date-fillers'].map(fold), ...time.numbers.ordinalEndings]);
  const ago = new Set<string>();
  for (const [word, { type, value, unit }] of time.words) {
    if (type === 'month') months.set(word, value);
    if (type === 'deictic') days.set(word, value);
    if (type === 'ago') ago.add(word);
    if (['weekday', 'shortday', 'meridiem', 'zone'].includes(type)) fillers.add(word.replaceAll('.', ''));
    if (type === 'unit' && (unit === 'day' || unit === 'month' || unit === 'year'))
      units.set(word, { unit, times: Math.floor(value) });
    if (type === 'unit' && unit === 'week') units.set(word, { unit: 'day', times: 7 * value });
  }
  const shortUnits = new Map(
    Object.entries(raw['short-units']).flatMap(([name, words]) =>
      words.map((word) => [word, ages[name as keyof typeof ages]] as const),
    ),
  );
  return { months, units, shortUnits, days, articles: time.numbers.articles, ago, fillers };
}
