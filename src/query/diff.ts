import { normalizeName } from '../common/normalize-name.js';
import { byCodeUnit } from '../common/order.js';
import type { ActorNode } from './actor-node.js';
import { diffRelations, type RelationDiff } from './diff-relations.js';
import type { GraphStore } from './graph-store.js';

/** An actor in two graphs; it may have another id in the second. */
export interface ActorChange {
  readonly before: ActorNode;
  readonly after: ActorNode;
  /** The properties that differ. */
  readonly fields: readonly (keyof ActorNode)[];
}

export interface ActorDiff {
  readonly added: readonly ActorNode[];
  readonly removed: readonly ActorNode[];
  readonly changed: readonly ActorChange[];
  /** Several actors that the second graph holds for one. */
  readonly merged: readonly { readonly from: readonly ActorNode[]; readonly into: ActorNode }[];
  /** One actor that the second graph holds for several. */
  readonly split: readonly { readonly from: ActorNode; readonly into: readonly ActorNode[] }[];
}

export interface GraphDiff<Type extends string> {
  readonly actors: ActorDiff;
  readonly relations: RelationDiff<Type>;
}

/** What differs from one graph to another. An actor that is gone is looked for by its name among those of the other graph. */
export function diffGraphs(before: GraphStore, after: GraphStore): GraphDiff<string> {
  const successors = successorsOf(before, after);
  const origins = successorsOf(after, before);
  return {
    actors: diffActors(before, after, successors, origins),
    relations: diffRelations(before, after, (id) => successors.get(id) ?? id),
  };
}

/** For each actor whose id the other graph does not have: the one there, of its type, that alone bears its name. */
function successorsOf(from: GraphStore, to: GraphStore): ReadonlyMap<string, string> {
  const pairs = from.edges.nodes
    .filter((id) => !to.network.hasNode(id))
    .flatMap((id) => {
      const { name, type } = from.actor(id);
      const bearers = to.names.bearers(name).filter((other) => to.network.getNodeAttribute(other, 'type') === type);
      return bearers.length === 1 && bearers[0] !== undefined && normalizeName(name) !== ''
        ? [[id, bearers[0]] as const]
        : [];
    });
  return new Map(pairs);
}

function diffActors(
  before: GraphStore,
  after: GraphStore,
  successors: ReadonlyMap<string, string>,
  origins: ReadonlyMap<string, string>,
): ActorDiff {
  const merged = gathered(successors, before)
    .filter(([, from]) => from.length > 1)
    .map(([into, from]) => ({ from: from.map((id) => before.actor(id)), into: after.actor(into) }));
  const split = gathered(origins, after)
    .filter(([, into]) => into.length > 1)
    .map(([from, into]) => ({ from: before.actor(from), into: into.map((id) => after.actor(id)) }));
  const gone = new Set(merged.flatMap(({ from }) => from.map(({ id }) => id as string)));
  const come = new Set(split.flatMap(({ into }) => into.map(({ id }) => id as string)));
  const kept = before.edges.nodes
    .map((id) => [id, after.network.hasNode(id) ? id : successors.get(id)] as const)
    .filter(([id, next]) => next !== undefined && (next === id || !gone.has(id)));
  const reached = new Set(kept.map(([, next]) => next));
  return {
    added: after.edges.nodes.filter((id) => !reached.has(id) && !come.has(id)).map((id) => after.actor(id)),
    removed: before.edges.nodes
      .filter((id) => !after.network.hasNode(id) && !successors.has(id) && !split.some(({ from }) => from.id === id))
      .map((id) => before.actor(id)),
    changed: kept.flatMap(([id, next]) => changeOf(before.actor(id), after.actor(next ?? id)) ?? []),
    merged,
    split,
  };
}

/** Ids that lead to one of the other graph, with that one itself if it is in both. */
function gathered(
  leading: ReadonlyMap<string, string>,
  from: GraphStore,
): readonly (readonly [string, readonly string[]])[] {
  const lists = new Map<string, string[]>();
  for (const [id, other] of leading) {
    const list = lists.get(other) ?? (from.network.hasNode(other) ? [other] : []);
    lists.set(other, [...list, id]);
  }
  return [...lists].sort(([a], [b]) => byCodeUnit(a, b)).map(([other, ids]) => [other, ids.sort(byCodeUnit)] as const);
}

const FIELDS = [
  'id',
  'name',
  'type',
  'aliases',
  'generic',
  'mentions',
  'documents',
] as const satisfies readonly (keyof ActorNode)[];

function changeOf(before: ActorNode, after: ActorNode): ActorChange | null {
  const fields = FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return fields.length === 0 ? null : { before, after, fields };
}
