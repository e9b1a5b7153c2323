import type { GraphAttributes, NodeAttributes } from '../../src/model/graph-data.js';
import type { RawEdge } from './dataset.js';

/** A graph file, checked, without the wrappers that graphology writes around attributes. */
export interface RawGraph {
  readonly attributes: GraphAttributes;
  readonly nodes: readonly (Readonly<NodeAttributes> & { readonly key: string })[];
  readonly edges: readonly Readonly<RawEdge>[];
}
