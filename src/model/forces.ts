/** A graph as ForceAtlas2 moves it, in numbers that threads share. */
export interface Forces {
  /** Of each node: where it is, what it weighs, and how freely it moves. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly mass: Float32Array;
  readonly convergence: Float32Array;
  /** How it was moved last, and before that. */
  readonly dx: Float32Array;
  readonly dy: Float32Array;
  readonly oldDx: Float32Array;
  readonly oldDy: Float32Array;
  /** Of each edge: the nodes that it joins, and how strongly. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Uint32Array;
  readonly slowDown: number;
  /** How often all nodes are moved. */
  readonly rounds: number;
}
