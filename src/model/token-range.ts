/** Tokens `from` (inclusive) to `to` (exclusive) of a sentence. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
