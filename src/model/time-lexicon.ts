import type { NumberLexicon } from './number-lexicon.js';

export const timeUnits = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** What a word or phrase is to grammar/time.ne. */
export interface TimeWord {
  /** A terminal of the grammar. */
  readonly type: string;
  /** Number of a month, weekday (Monday is 1) or a season's first month; how many units; a shift; month × 100 + day; else 0. */
  readonly value: number;
  readonly unit: TimeUnit | null;
  /** Counts only with a capital ("march", "sun"). */
  readonly capital: boolean;
}

export interface TimePhrase {
  /** The lexemes of the phrase, lower case. */
  readonly words: readonly string[];
  /** Null for a name that only looks like a time. */
  readonly word: TimeWord | null;
}

/** Words of dates and periods (grammar/lexicon/time.yaml), lower case. */
export interface TimeLexicon {
  readonly numbers: NumberLexicon;
  readonly words: ReadonlyMap<string, TimeWord>;
  /** All that a time may be made of beside digits: the words, those of the phrases, and those of numbers. */
  readonly parts: ReadonlySet<string>;
  /** Phrases of several words by their first, longest first. */
  readonly phrases: ReadonlyMap<string, readonly TimePhrase[]>;
  /** Months and weekdays in short, which may be written with a full stop. */
  readonly short: ReadonlySet<string>;
  /** Months that are also names of people: "signed by May" names one. */
  readonly alsoNames: ReadonlySet<string>;
}
