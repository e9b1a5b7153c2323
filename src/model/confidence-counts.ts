/** How often what a rule found was right, against gold relations. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
}

/** The counts of grammar/confidence.yaml, and their sums. */
export interface ConfidenceCounts {
  /** By rule: `relation/trigger:construction`. */
  readonly byRule: ReadonlyMap<string, Tally>;
  /** By relation type. */
  readonly byType: ReadonlyMap<string, Tally>;
  readonly all: Tally;
}
