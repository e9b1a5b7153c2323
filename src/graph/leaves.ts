import type { Laid } from './layout.js';

/** The golden angle: turned by it again and again, no two leaves stand in one line. */
const ANGLE = Math.PI * (3 - Math.sqrt(5));
const NOBODY = -1;

/** A graph without its leaves, nodes that have to do with one other alone, and where those belong. */
export interface Pruned {
  readonly core: Laid;
  /** Of each node: its place in the core, or that of the node it hangs on. */
  readonly places: Uint32Array;
  /** Of each node: the how manieth leaf of its node it is, from 1; 0 in the core. */
  readonly ranks: Uint32Array;
  /** Of each node of the core: how many leaves it has. */
  readonly leaves: Uint32Array;
}

/** Takes the leaves off a graph: of most large ones they are more than half. */
export function prune({ keys, sources, targets, weights }: Laid): Pruned {
  const hosts = hostsOf(keys.length, sources, targets);
  const places = new Uint32Array(keys.length);
  const ranks = new Uint32Array(keys.length);
  const kept: string[] = [];
  for (const [node, key] of keys.entries()) if (hosts[node] === NOBODY) places[node] = kept.push(key) - 1;
  const leaves = new Uint32Array(kept.length);
  for (let node = 0; node < keys.length; node++) {
    const host = hosts[node] as number;
    if (host === NOBODY) continue;
    const place = places[host] as number;
    places[node] = place;
    ranks[node] = leaves[place] = (leaves[place] as number) + 1;
  }
  const isKept = (edge: number): boolean => ranks[sources[edge] ?? 0] === 0 && ranks[targets[edge] ?? 0] === 0;
  const edges = new Uint32Array(weights.length).map((_, edge) => edge).filter(isKept);
  const core: Laid = {
    keys: kept,
    sources: edges.map((edge) => places[sources[edge] ?? 0] ?? 0),
    targets: edges.map((edge) => places[targets[edge] ?? 0] ?? 0),
    weights: edges.map((edge) => weights[edge] ?? 1),
  };
  return { core, places, ranks, leaves };
}

/**
 * Where a leaf stands beside its host, in distances that the two would keep from one another: leaves fill a disc as seeds do a sunflower
 * (Vogel 1979), each host's turned another way.
 */
export function hang(rank: number, leaves: number, host: number): { readonly x: number; readonly y: number } {
  const distance = Math.sqrt(rank / leaves);
  const angle = (rank + host) * ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** Of each node the one that it hangs on; NOBODY for those of the core. Of two that have one another alone, the first is core. */
function hostsOf(order: number, sources: ArrayLike<number>, targets: ArrayLike<number>): Int32Array {
  const only = new Int32Array(order).fill(NOBODY);
  const hasMore = new Uint8Array(order);
  const meet = (node: number, other: number): void => {
    if (only[node] === NOBODY) only[node] = other;
    else if (only[node] !== other) hasMore[node] = 1;
  };
  for (let edge = 0; edge < sources.length; edge++) {
    const [source, target] = [sources[edge] as number, targets[edge] as number];
    if (source === target) continue;
    meet(source, target);
    meet(target, source);
  }
  const mayHang = (node: number): boolean => only[node] !== NOBODY && hasMore[node] === 0;
  return only.map((host, node) => (mayHang(node) && (!mayHang(host) || host < node) ? host : NOBODY));
}
