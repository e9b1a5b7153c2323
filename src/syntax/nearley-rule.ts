import type { Chunk } from '../model/chunk.js';

export interface NearleySymbol {
  readonly type?: string;
  readonly test?: (chunk: { readonly type: string }) => boolean;
  /** The types of chunk that pass the test, if they fit. */
  readonly types?: ReadonlySet<string>;
  /** What the test asks beside the type, if anything. */
  readonly fits?: (chunk: Chunk) => boolean;
}

export interface NearleyRule {
  readonly name: string;
  readonly symbols: readonly (string | NearleySymbol)[];
  /**
   * `weight`: what a parse pays for the rule, in whole numbers or tenths; of two parses of one stretch the cheaper is kept. `isFirst`: it gives the first
   * of the symbols as it is.
   */
  readonly postprocess?: {
    readonly weight?: number;
    readonly isFirst?: boolean;
    (symbols: unknown[], reference: number): unknown;
  };
}

/** What a parse pays for a rule, in tenths. */
export function weightOf({ postprocess }: NearleyRule): number {
  return Math.round(10 * (postprocess?.weight ?? 0));
}
