import { byKeys } from '../common/order.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { ActorNode, ActorRef } from './actor-node.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import { Results } from './results.js';
import { compileWalk, forEachStep, type Direction, type Step, type Via, type Walk } from './walk.js';

export interface NeighbourOptions<Type extends string = RelationTypeName> {
  /** From the actor, to it, or either: `both` if left out. */
  readonly direction?: Direction | undefined;
  readonly via?: Via<Type> | undefined;
}

/** An actor with the relations that tie it to the one asked about. */
export interface Neighbour<Type extends string = RelationTypeName> {
  readonly actor: ActorNode;
  readonly relations: readonly Relation<Type>[];
  /** The sum of its relations' support. */
  readonly support: number;
}

/** By support, the highest first. */
export function findNeighbours(
  store: GraphStore,
  ref: ActorRef,
  options: NeighbourOptions<string>,
): Results<Neighbour<string>> {
  const node = store.node(ref);
  const walk = compileWalk(store, options.via, options.direction);
  return new Results(() => neighbours(store, node, walk));
}

function* neighbours(store: GraphStore, node: number, walk: Walk): Generator<Neighbour<string>> {
  const steps = new Map<number, Step[]>();
  forEachStep(store, walk, node, (edge, to, turned) => {
    const known = steps.get(to);
    if (known === undefined) steps.set(to, [{ edge, to, turned }]);
    else known.push({ edge, to, turned });
  });
  const weigh = (list: readonly Step[]) =>
    list.reduce((sum, { edge }) => sum + (store.edges.attributes[edge]?.support ?? 0), 0);
  const weighed = [...steps].map(([to, list]) => ({ to, list, support: weigh(list) }));
  for (const { to, list, support } of weighed.sort(
    byKeys(
      ({ support }) => -support,
      ({ to }) => to,
    ),
  )) {
    const relations = list.sort(byKeys(({ edge }) => edge)).map(({ edge, turned }) => store.relation(edge, turned));
    yield { actor: store.actor(store.edges.nodes[to] ?? ''), relations, support };
  }
}
