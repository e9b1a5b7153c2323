import type { ListedWord } from './listed-word.js';
import type { UnitTag } from './unit.js';

export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '``', "''", '«', '»']);

/** Words and signs for each of which the reading of closed classes has a rule of its own. */
export const NAMED: ReadonlySet<string> = new Set([
  "'s",
  '’s',
  "'ll",
  'wo',
  'ca',
  '%',
  'to',
  'neither',
  'either',
  'both',
  'nor',
  'that',
  'there',
  'worth',
  'whose',
]);

/** Whether a word may be of a closed class though it is in no list of one. */
export const isNamedByRule = (word: string): boolean =>
  NAMED.has(word) || QUOTES.has(word) || isReflexive(word) || isNumber(word);

/** Those of which each is of a class of its own, or the first of few. */
const CLASSES: ReadonlyMap<string, UnitTag> = new Map<string, UnitTag>([
  ["'ll", 'MODAL'],
  ['wo', 'MODAL'],
  ['ca', 'MODAL'],
  ['to', 'TO'],
  ['neither', 'DET'],
  ['either', 'DET'],
  ['both', 'DET'],
  ['nor', 'CCONJ'],
  ['that', 'THAT'],
  ['whose', 'WHOSE'],
]);

/** The closed class that a word is of, whatever its tag, unless its neighbours tell otherwise; null if they alone tell, or if it is of none. */
export function closedAs(
  word: string,
  { modals, be, have, do: isDo, negations, relatives }: Omit<ListedWord, 'closedAs' | 'mayTurn'>,
): UnitTag | null {
  if (modals) return 'MODAL';
  if (be || have || isDo) return 'AUX';
  if (negations) return 'NOT';
  return CLASSES.get(word) ?? (relatives ? 'WH' : isNumber(word) ? 'NUM' : null);
}

export const isReflexive = (word: string): boolean => word.endsWith('self') || word.endsWith('selves');

/** A number, or a sum with its sign in front. */
export const isNumber = (word: string): boolean => /^[0-9$£€¥₹₽\p{N}]/u.test(word);
