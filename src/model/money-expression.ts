import type { Span } from './span.js';

/** An amount of money as a sentence writes it. */
export interface MoneyExpression extends Span {
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Null if no single number is said ("hundreds of thousands of dollars", "$5-10 million"). */
  readonly amount: number | null;
  /** ISO 4217; null if the sentence leaves open whose ("kroner" alone). */
  readonly currency: string | null;
  /**
   * `amount` stands for itself · `conversion` says the one before it again in another currency ("75 million kroner, or
   * about $7 million") · `price` is for one of something ("$30 a barrel")
   */
  readonly role: 'amount' | 'conversion' | 'price';
}
