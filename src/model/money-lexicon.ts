import type { NumberLexicon } from './number-lexicon.js';

/** A way to write currencies, split into lexemes. */
interface Written {
  readonly parts: readonly string[];
  /** The currencies it may mean, ISO 4217. */
  readonly codes: readonly string[];
  /** It means other things too: a word is money only after a scale ("3 million won") or with a country, a sign against a scaled number. */
  readonly isDoubtful: boolean;
}

/** What stands before the number ("US", "$"). */
export type CurrencySign = Written;

/** What stands after it. */
export interface CurrencyWord extends Written {
  /** The currency that a shared word means by itself: "dollars" → USD. */
  readonly usual: string | null;
}

/** What a lexeme may be in a sum, a bit each. */
export const SumPart = {
  /** The currency character of a sign, else its first lexeme; a code; the first lexeme of a currency's word. Each sum has one. */
  MARK: 1,
  NUMBER: 2,
  OTHER: 4,
} as const;

/** How currencies are written (grammar/lexicon/money.yaml). Words are lower case. */
export interface MoneyLexicon {
  readonly numbers: NumberLexicon;
  /** Signs before the number by their first lexeme, longest first. */
  readonly signs: ReadonlyMap<string, readonly CurrencySign[]>;
  readonly codes: ReadonlySet<string>;
  /** Words after the number by their first lexeme, longest first: "dollars", "pounds sterling". */
  readonly words: ReadonlyMap<string, readonly CurrencyWord[]>;
  /**
   * What a lexeme may be in a sum, or in what makes a price of it, bits of `SumPart`: as it is written in signs and codes, else in lower
   * case.
   */
  readonly parts: ReadonlyMap<string, number>;
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
