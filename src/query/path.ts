import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { ActorRef } from './actor-node.js';
import { edgesBetween } from './edge-index.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import type { OneOrMore } from './relation-filter.js';
import { sideWalked, type Direction, type Via, type Walk } from './walk.js';

export type PathMode = 'shortest' | 'allShortest' | 'simple';

export interface PathOptions<Type extends string = RelationTypeName> {
  /** Relations may be walked along their direction, against it, or `both`, if left out. */
  readonly direction?: Direction | undefined;
  readonly via?: Via<Type> | undefined;
  /** The longest path wanted: 4 relations if left out. */
  readonly maxHops?: number | undefined;
  /** How many paths at most: 10 if left out. */
  readonly maxPaths?: number | undefined;
  /** One shortest path, as if left out; all that are as short; or all without a loop, the shortest first. */
  readonly mode?: PathMode | undefined;
  /** What walking a relation costs, more than 0: then the cheapest path is the shortest. Of parallel relations the cheapest counts. */
  readonly cost?: ((relation: Relation<Type>) => number) | undefined;
  /** Actors that no path may lead through. */
  readonly avoid?: OneOrMore<ActorRef> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A way from one actor to another over relations. */
export interface Path<Type extends string = RelationTypeName> {
  readonly actors: readonly ActorReference[];
  /** For each hop the best relation walked: the cheapest, or without costs the first of those it runs along. */
  readonly relations: readonly Relation<Type>[];
  /** For each hop every relation that could be walked, parallel ones too. */
  readonly parallels: readonly (readonly Relation<Type>[])[];
  readonly hops: number;
  /** The sum of costs; without costs the number of hops. */
  readonly cost: number;
}

export type Cost = ((relation: Relation<string>) => number) | null;

/** The path over these nodes. */
export function toPath(store: GraphStore, walk: Walk, nodes: readonly number[], cost: Cost): Path<string> {
  const hops = nodes.slice(1).map((to, hop) => parallels(store, walk, nodes[hop] ?? 0, to, cost));
  const relations = hops.flatMap(([best]) => best ?? []);
  return {
    actors: nodes.map((node) => store.reference(store.edges.nodes[node] ?? '')),
    relations,
    parallels: hops,
    hops: hops.length,
    cost: cost === null ? hops.length : relations.reduce((sum, relation) => sum + cost(relation), 0),
  };
}

function parallels(store: GraphStore, walk: Walk, from: number, to: number, cost: Cost): readonly Relation<string>[] {
  const relations = edgesBetween(store.edges, from, to).flatMap((edge) => {
    const turned = sideWalked(store, walk, edge, store.edges.sources[edge] === from);
    return turned === null ? [] : store.relation(edge, turned);
  });
  if (cost === null) return relations;
  const costs = new Map(relations.map((relation) => [relation, cost(relation)]));
  return relations.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}
