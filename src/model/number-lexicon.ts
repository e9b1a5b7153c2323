/** How numbers are written (grammar/lexicon/numbers.yaml), lower case. */
export interface NumberLexicon {
  /** "three" → 3, "dozen" → 12, "both" → 2 */
  readonly numbers: ReadonlyMap<string, number>;
  /** "million" → 1,000,000 */
  readonly scales: ReadonlyMap<string, number>;
  /** Written against the digits: "bn" → 1,000,000,000 */
  readonly suffixes: ReadonlyMap<string, number>;
  /** "first" → 1 */
  readonly ordinals: ReadonlyMap<string, number>;
  /** No number can be read from them: "several", "dozens", "thousands". */
  readonly vague: ReadonlySet<string>;
  /** "about", "more than": what may stand before a number without changing it. */
  readonly approximate: ReadonlySet<string>;
}
