import imported from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { hash } from '../common/hash.js';
import type { Steps } from '../common/steps.js';
import type { Forces } from '../model/forces.js';
import { hang, prune } from './leaves.js';

// The package is CommonJS whose export is the function itself; its types say it were under `default`.
const forceAtlas2 = imported as unknown as typeof imported.default;

/** Decimals a position keeps, so that the last bits of floating point never reach a file. */
const DECIMALS = 2;
/** How many numbers ForceAtlas2 has for a node and an edge. */
const OF_NODE = 10;
const OF_EDGE = 3;
/** A larger graph is laid out without its leaves, for which ForceAtlas2 would take as long and as much memory as for all others. */
const LARGE = 50_000;
/** Which of a node's are not 0 at first, beside its place. */
const [MASS, CONVERGENCE, SIZE] = [6, 7, 8];

/** Who is laid out: the keys of nodes, and for each edge the two nodes it joins, by their place among them, and how strongly. */
export interface Laid {
  readonly keys: readonly string[];
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** What moves the nodes of a graph, and where each of them has come to by then. */
export interface Layout {
  readonly forces: Forces;
  readonly positionOf: (node: number) => Position;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What lays out a graph, once all its nodes are moved as often as it says. Of more nodes than `large`, leaves hang around theirs. */
export function layoutOf(laid: Laid, large = LARGE): Layout {
  if (laid.keys.length <= large) {
    const forces = forcesOf(laid);
    return { forces, positionOf: (node) => rounded(placeOf(forces, node)) };
  }
  const { core, places, ranks, leaves } = prune(laid);
  const forces = forcesOf(core);
  return {
    forces,
    positionOf: (node) => {
      const [host, rank] = [places[node] ?? 0, ranks[node] ?? 0];
      const place = placeOf(forces, host);
      if (rank === 0) return rounded(place);
      const [beside, reach] = [hang(rank, leaves[host] ?? 1, host), reachOf(forces, host)];
      return rounded({ x: place.x + reach * beside.x, y: place.y + reach * beside.y });
    },
  };
}

/**
 * What moves nodes by ForceAtlas2, from places that depend on their keys alone: the same nodes and edges in the same order always come to
 * the same places. In memory that threads share.
 */
function forcesOf(laid: Laid): Forces {
  const order = laid.keys.length;
  const nodes = nodesOf(laid);
  const edges = edgesOf(laid, nodes);
  const settings = { ...defaults, ...forceAtlas2.inferSettings(order), barnesHutOptimize: true };
  return { order, settings, nodes, edges, rounds: order > 1 ? roundsFor(order) : 0 };
}

/** Moves the nodes as often as they are to be. */
export function* move({ settings, nodes, edges, rounds }: Forces): Steps<void> {
  for (let left = rounds; left > 0; left--) {
    iterate(settings, nodes, edges);
    yield;
  }
}

function placeOf({ nodes }: Forces, node: number): Position {
  return { x: nodes[node * OF_NODE] ?? 0, y: nodes[node * OF_NODE + 1] ?? 0 };
}

/** How far a node would keep a leaf: where the edge between them draws it as much as the two push each other away. */
function reachOf({ nodes, settings }: Forces, node: number): number {
  return Math.sqrt(2 * (settings.scalingRatio ?? 1) * (nodes[node * OF_NODE + MASS] ?? 1));
}

function shared(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}

function nodesOf({ keys }: Laid): Float32Array {
  const spread = 10 * Math.sqrt(keys.length);
  const nodes = shared(keys.length * OF_NODE);
  keys.forEach((key, at) => {
    const { x, y } = startingPosition(key, spread);
    nodes.set([x, y], at * OF_NODE);
    for (const one of [MASS, CONVERGENCE, SIZE]) nodes[at * OF_NODE + one] = 1;
  });
  return nodes;
}

/** A node weighs what its edges do. */
function edgesOf({ sources, targets, weights }: Laid, nodes: Float32Array): Float32Array {
  const edges = shared(sources.length * OF_EDGE);
  for (let at = 0; at < sources.length; at++) {
    const ends = [(sources[at] ?? 0) * OF_NODE, (targets[at] ?? 0) * OF_NODE] as const;
    const weight = weights[at] ?? 1;
    for (const end of ends) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + weight;
    edges.set([...ends, weight], at * OF_EDGE);
  }
  return edges;
}

function startingPosition(key: string, spread: number): Position {
  const digits = hash(key);
  return { x: fraction(digits.slice(0, 8)) * spread, y: fraction(digits.slice(8)) * spread };
}

/** Eight hexadecimal digits as a number from -1 to 1. */
function fraction(digits: string): number {
  return parseInt(digits, 16) / 0x80000000 - 1;
}

/** A larger graph gets fewer rounds, so that time grows little faster than its size. */
function roundsFor(order: number): number {
  return Math.max(20, Math.min(600, Math.round(300_000 / order)));
}

const rounded = ({ x, y }: Position): Position => ({ x: round(x), y: round(y) });

function round(position: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(position * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
