import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

/** A graph as ForceAtlas2 moves it: ten numbers a node, three an edge. */
export interface Forces {
  readonly order: number;
  readonly settings: ForceAtlas2Settings;
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
  /** How often all nodes are moved. */
  readonly rounds: number;
}
