/** A stretch of time as a page's "3 days ago" counts it. */
export interface AgeUnit {
  readonly unit: 'day' | 'month' | 'year';
  /** How many of `unit` it is; 0 for what is shorter than a day. */
  readonly times: number;
}

/** What the date line of a story is made of, lower case. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, AgeUnit>;
  /** Units that need no "ago": 5h, 2d. */
  readonly shortUnits: ReadonlyMap<string, AgeUnit>;
  /** Days from today: yesterday is -1. */
  readonly days: ReadonlyMap<string, number>;
  /** "a", "an": one. */
  readonly articles: ReadonlySet<string>;
  readonly ago: ReadonlySet<string>;
  /** Weekdays, zones, halves of the day, "published", "on", "th": they say nothing of the date. */
  readonly fillers: ReadonlySet<string>;
}

/** Words that mark what on a page is no news (grammar/lexicon/boilerplate.yaml), folded as `fold` of src/text/regions does. */
export interface BoilerplateCues {
  /** Lines that are nothing else. */
  readonly lines: ReadonlySet<string>;
  /** How long the longest of them is: what is longer is none. */
  readonly longestLine: number;
  /** What such a line begins with. */
  readonly openers: readonly string[];
  /** What such a line, if it is short, has anywhere. */
  readonly insides: readonly string[];
  /** What the last sentences of a paragraph begin with when they advertise. */
  readonly closings: readonly string[];
  /** Headings of lists of other stories: until the next paragraph of text. */
  readonly lists: readonly string[];
  /** Lines after which nothing of the story comes. */
  readonly ends: readonly string[];
  /** Words a credit begins with, before a colon, dots or a name. */
  readonly credits: readonly string[];
  /** What a credit begins with, whatever follows. */
  readonly creditPhrases: readonly string[];
  /** What stands behind a credit and is no part of it. */
  readonly creditTails: readonly string[];
  /** What stands before a caption on its own line. */
  readonly captions: readonly string[];
  /** The words of "Item 1 of 5". */
  readonly counters: ReadonlySet<string>;
  /** Agencies and picture desks, as written in credits and datelines. */
  readonly agencies: readonly string[];
  /** "by", "reporting by" */
  readonly bylines: readonly string[];
  /** Small words inside a byline or dateline: and, in, de, van. */
  readonly nameWords: ReadonlySet<string>;
  /** Words that open a headline run together with the one before. */
  readonly starters: ReadonlySet<string>;
  /** Words that close such a headline. */
  readonly enders: ReadonlySet<string>;
  /** Labels of header lines ("source", "date"), and which field they give. */
  readonly labels: ReadonlyMap<string, 'title' | 'publisher' | 'date' | 'other'>;
  readonly dates: DateWords;
  /** Function words that running English is full of and its neighbours are not. */
  readonly functionWords: ReadonlySet<string>;
}
