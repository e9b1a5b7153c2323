import type { NumberLexicon } from './number-lexicon.js';

/** A way to write currencies, split into lexemes. */
export interface CurrencyWord {
  readonly parts: readonly string[];
  /** The currencies it may mean, ISO 4217. */
  readonly codes: readonly string[];
}

/** What stands before the number ("US", "$"), with its currency. */
export interface CurrencySign {
  readonly parts: readonly string[];
  readonly code: string;
}

/** How currencies are written (grammar/lexicon/money.yaml). Words are lower case. */
export interface MoneyLexicon {
  readonly numbers: NumberLexicon;
  /** Signs before the number by their first lexeme, longest first. */
  readonly signs: ReadonlyMap<string, readonly CurrencySign[]>;
  readonly codes: ReadonlySet<string>;
  /** Words after the number by their first lexeme, longest first: "dollars", "pounds sterling". */
  readonly words: ReadonlyMap<string, readonly CurrencyWord[]>;
  /** First lexemes of signs without a currency character, codes and words: without one of these there is no money. */
  readonly openings: ReadonlySet<string>;
  /** What a shared word means by itself: "dollars" → USD. */
  readonly usual: ReadonlyMap<string, string>;
  /** Words of other senses: money only after a scale ("3 million won") or with a country. */
  readonly doubtful: ReadonlySet<string>;
  /** "danish" → DKK */
  readonly codesByCountry: ReadonlyMap<string, readonly string[]>;
  /** May stand between a sum and the same in another currency: "or", "about", "equivalent". */
  readonly conversion: ReadonlySet<string>;
  /** What a price is for one of ("barrel"), and what makes it one ("per", "each"). */
  readonly goods: ReadonlySet<string>;
  readonly per: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  /** What a sum may be paid every one of and stay a sum: "year". */
  readonly periods: ReadonlySet<string>;
}
