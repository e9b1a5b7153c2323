export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '``', "''", '«', '»']);

/** Words and signs for each of which the reading of closed classes has a rule of its own. */
const NAMED: ReadonlySet<string> = new Set([
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

export const isReflexive = (word: string): boolean => /sel(?:f|ves)$/.test(word);

/** A number, or a sum with its sign in front. */
export const isNumber = (word: string): boolean => /^[0-9$£€¥₹₽\p{N}]/u.test(word);
