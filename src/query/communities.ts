import importedLouvain from 'graphology-communities-louvain';
import { byKeys } from '../common/order.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { ActorNode } from './actor-node.js';
import type { GraphStore } from './graph-store.js';
import type { RelationFilter } from './relation-filter.js';
import { simpleGraph } from './simple-graph.js';

// CommonJS whose export is the function itself; its types say it were under `default`.
const louvain = importedLouvain as unknown as typeof importedLouvain.default;

export interface CommunityOptions<Type extends string = RelationTypeName> {
  /** Above 1 gives more and smaller communities, below 1 fewer. */
  readonly resolution?: number | undefined;
  /** Which relations count. */
  readonly filter?: RelationFilter<Type> | undefined;
}

/** Actors that are tied to one another more than to others, the most mentioned first. */
export interface Community {
  readonly actors: readonly ActorNode[];
}

/** By the method of Louvain, weighted by support; the largest first. Actors without a relation that counts are left out. */
export function findCommunities(
  store: GraphStore,
  { resolution = 1, filter = {} }: CommunityOptions<string>,
): readonly Community[] {
  const graph = simpleGraph(store, filter, 'undirected');
  for (const node of graph.nodes()) if (graph.degree(node) === 0) graph.dropNode(node);
  if (graph.size === 0) return [];
  const found = louvain(graph, { getEdgeWeight: 'weight', resolution, randomWalk: false });
  const members = new Map<number, ActorNode[]>();
  for (const [id, community] of Object.entries(found)) {
    members.set(community, [...(members.get(community) ?? []), store.actor(id)]);
  }
  const byFame = byKeys<ActorNode>(
    ({ mentions }) => -mentions,
    ({ id }) => id,
  );
  return [...members.values()]
    .map((actors) => ({ actors: actors.sort(byFame) }))
    .sort(
      byKeys(
        ({ actors }) => -actors.length,
        ({ actors }) => actors[0]?.id ?? '',
      ),
    );
}
