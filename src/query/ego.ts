import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { Network } from '../model/network.js';
import type { ActorRef } from './actor-node.js';
import type { GraphStore } from './graph-store.js';
import { subNetwork } from './sub-network.js';
import { compileWalk, forEachStep, type Direction, type Via, type Walk } from './walk.js';

export interface EgoOptions<Type extends string = RelationTypeName> {
  /** How many relations away: 1 if left out. */
  readonly radius?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly via?: Via<Type> | undefined;
}

/** An actor, those within the radius, and the relations that may be walked among them. */
export function egoNetwork(store: GraphStore, ref: ActorRef, options: EgoOptions<string>): Network {
  const walk = compileWalk(store, options.via, options.direction);
  const within = nodesWithin(store, walk, store.node(ref), options.radius ?? 1);
  const among = { filter: walk.filter, direction: 'both' } as const;
  const edges = new Set<number>();
  for (const node of within) {
    forEachStep(store, among, node, (edge, to) => {
      if (within.has(to)) edges.add(edge);
    });
  }
  const sorted = Uint32Array.from(edges).sort();
  return subNetwork(
    store,
    [...within].map((node) => store.edges.nodes[node] ?? ''),
    Array.from(sorted, (edge) => store.edges.keys[edge] ?? ''),
  );
}

function nodesWithin(store: GraphStore, walk: Walk, start: number, radius: number): ReadonlySet<number> {
  const reached = new Set([start]);
  let level: readonly number[] = [start];
  for (let hop = 0; hop < radius && level.length > 0; hop++) {
    const next: number[] = [];
    for (const node of level) {
      forEachStep(store, walk, node, (_, to) => {
        if (reached.has(to)) return;
        reached.add(to);
        next.push(to);
      });
    }
    level = next;
  }
  return reached;
}
