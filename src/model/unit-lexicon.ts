import type { NumberLexicon } from './number-lexicon.js';

/** What is counted and measured (grammar/lexicon/units.yaml), lower case. */
export interface UnitLexicon {
  readonly numbers: NumberLexicon;
  /** "tonnes", "metric tons", "%" by their first lexeme, longest first, with the unit's name. */
  readonly measures: ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly unit: string }[]>;
  /** Plurals without an s, with what one of them is: "people" → person. */
  readonly plurals: ReadonlyMap<string, string>;
  /** Second parts of a compound with a number, with what they count: "500-*strong*" → person. */
  readonly compounds: ReadonlyMap<string, string>;
}
