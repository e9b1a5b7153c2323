import { hash } from '../common/hash.js';
import { moveNodes } from '../common/move-nodes.js';
import { Quadtree } from '../common/quadtree.js';
import type { Steps } from '../common/steps.js';
import type { Forces } from '../model/forces.js';

/** Decimals a position keeps, so that the last bits of floating point never reach a file. */
const DECIMALS = 2;

type Numbers = readonly number[] | Uint32Array;

/** Who is laid out: the keys of nodes, and for each edge the two nodes it joins, by their place among them, and how strongly. */
export interface Laid {
  readonly keys: readonly string[];
  readonly sources: Numbers;
  readonly targets: Numbers;
  readonly weights: Numbers;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/**
 * What lays out a graph by ForceAtlas2, from places that depend on the nodes' keys alone: the same nodes and edges in the same order always
 * come to the same places, once all are moved as often as it says. In memory that threads share.
 */
export function forcesOf({ keys, sources, targets, weights }: Laid): Forces {
  const order = keys.length;
  const nodes = { x: floats(order), y: floats(order), mass: floats(order).fill(1), convergence: floats(order).fill(1) };
  const moves = { dx: floats(order), dy: floats(order), oldDx: floats(order), oldDy: floats(order) };
  const edges = { sources: shared(sources), targets: shared(targets), weights: shared(weights) };
  place(keys, nodes);
  // A node weighs what its edges do.
  weights.forEach((weight, edge) => {
    for (const end of [sources[edge] ?? 0, targets[edge] ?? 0]) nodes.mass[end] = (nodes.mass[end] ?? 0) + weight;
  });
  return { ...nodes, ...moves, ...edges, slowDown: 1 + Math.log(order), rounds: order > 1 ? roundsFor(order) : 0 };
}

/** Moves the nodes as often as they are to be. */
export function* move(forces: Forces): Steps<void> {
  const tree = new Quadtree();
  for (let left = forces.rounds; left > 0; left--) {
    moveNodes(forces, tree);
    yield;
  }
}

/** Where nodes have come to, by their place among them. */
export function positionsOf({ x, y }: Pick<Forces, 'x' | 'y'>): (node: number) => Position {
  return (node) => ({ x: round(x[node] ?? 0), y: round(y[node] ?? 0) });
}

function floats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}

function shared(numbers: Numbers): Uint32Array {
  const list = new Uint32Array(new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT));
  list.set(numbers);
  return list;
}

function place(keys: readonly string[], { x, y }: Pick<Forces, 'x' | 'y'>): void {
  const spread = 10 * Math.sqrt(keys.length);
  keys.forEach((key, at) => {
    const start = startingPosition(key, spread);
    x[at] = start.x;
    y[at] = start.y;
  });
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

function round(position: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(position * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
