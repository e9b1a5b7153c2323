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
  /** The small words inside numbers: "*a* million", "*half* a dozen", "a *few* hundred", "tens *of* thousands", "two *and* a half". */
  readonly articles: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly few: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "3*rd*" */
  readonly ordinalEndings: ReadonlySet<string>;
  /** "10 *to* 15" */
  readonly range: ReadonlySet<string>;
  /** All words that a number may begin with. */
  readonly openings: ReadonlySet<string>;
}
