import imported from 'graphology-layout-forceatlas2';
import { hash } from '../common/hash.js';
import type { Network } from '../model/network.js';

// The package is CommonJS whose export is the function itself; its types say it were under `default`.
const forceAtlas2 = imported as unknown as typeof imported.default;

/** Decimals a position keeps, so that the last bits of floating point never reach a file. */
const DECIMALS = 2;

/**
 * Sets `x` and `y` of every node by ForceAtlas2 from positions that depend on the nodes' keys alone. The same nodes and edges,
 * inserted in the same order, always come to the same places.
 */
export function layOut(graph: Network): void {
  const spread = 10 * Math.sqrt(graph.order);
  graph.updateEachNodeAttributes((key, attributes) => ({ ...attributes, ...startingPosition(key, spread) }));
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: iterationsFor(graph.order),
      settings: { ...forceAtlas2.inferSettings(graph.order), barnesHutOptimize: true },
      getEdgeWeight: 'support',
    });
  }
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
  }));
}

function startingPosition(key: string, spread: number): { x: number; y: number } {
  const digits = hash(key);
  return { x: fraction(digits.slice(0, 8)) * spread, y: fraction(digits.slice(8)) * spread };
}

/** Eight hexadecimal digits as a number from -1 to 1. */
function fraction(digits: string): number {
  return parseInt(digits, 16) / 0x80000000 - 1;
}

/** A larger graph gets fewer rounds, so that time grows little faster than its size. */
function iterationsFor(order: number): number {
  return Math.max(20, Math.min(600, Math.round(300_000 / order)));
}

function round(position: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(position * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
