/** What the layout worker is asked; `actors` is for the asker alone. */
export interface LayoutTask {
  readonly actors: readonly number[];
  /** x and y of each actor. */
  readonly positions: Float32Array;
  readonly fixed: Uint8Array;
  /** Source, target (places in `positions`) and weight of each relation. */
  readonly edges: Float32Array;
  readonly rounds: number;
}

export interface LayoutReport {
  readonly positions: Float32Array;
  /** 0 to 1 */
  readonly share: number;
}
