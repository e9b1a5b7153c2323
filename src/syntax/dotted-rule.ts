import type { NearleyRule, NearleySymbol } from './first-sets.js';

/** A rule with a dot in it: what stands before the dot is read. */
export interface DottedRule {
  readonly rule: NearleyRule;
  /** The rule's number. */
  readonly index: number;
  readonly dot: number;
  /** What is wanted after the dot; null at the end. */
  readonly symbol: string | NearleySymbol | null;
}
