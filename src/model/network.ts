import type { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from './graph-data.js';

/** The graph in memory: actors as nodes, one edge per (source, type, target, status, polarity). */
export type Network = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;
