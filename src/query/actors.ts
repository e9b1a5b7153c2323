import { normalizeName } from '../common/normalize-name.js';
import { byKeys } from '../common/order.js';
import { actorTypes, type ActorType } from '../model/actor.js';
import type { ActorNode } from './actor-node.js';
import { expectWord, listOf } from './compile-filter.js';
import type { GraphStore } from './graph-store.js';
import type { OneOrMore } from './relation-filter.js';
import { Results } from './results.js';

export interface ActorFilter {
  readonly type?: OneOrMore<ActorType> | undefined;
  /** What a name or alias contains, in whatever case and without accents. */
  readonly name?: string | undefined;
  readonly minMentions?: number | undefined;
  /** Whether to list those that say nothing in particular: both if left out. */
  readonly generic?: boolean | undefined;
}

/** An actor that a name may mean, and how well it fits: 1 is its own name. */
export interface Candidate {
  readonly actor: ActorNode;
  readonly score: number;
}

/** The most mentioned first. */
export function findActors(
  store: GraphStore,
  { type, name, minMentions = 0, generic }: ActorFilter,
): Results<ActorNode> {
  const types = type === undefined ? null : listOf(type);
  for (const word of types ?? []) expectWord(word, actorTypes, 'actor type');
  const part = name === undefined ? null : normalizeName(name);
  const byFame = byKeys<ActorNode>(
    ({ mentions }) => -mentions,
    ({ id }) => id,
  );
  return new Results(() =>
    store.edges.nodes
      .map((id) => store.actor(id))
      .filter((actor) => types === null || types.includes(actor.type))
      .filter((actor) => actor.mentions >= minMentions && (generic === undefined || actor.generic === generic))
      .filter(
        (actor) => part === null || [actor.name, ...actor.aliases].some((own) => normalizeName(own).includes(part)),
      )
      .sort(byFame),
  );
}

export function resolveName(
  store: GraphStore,
  name: string,
  { limit = 5, type }: { readonly limit?: number; readonly type?: ActorType },
): readonly Candidate[] {
  if (type !== undefined) expectWord(type, actorTypes, 'actor type');
  const found = store.names.candidates(name, type === undefined ? limit : Infinity);
  return found
    .map(({ id, score }) => ({ actor: store.actor(id), score }))
    .filter(({ actor }) => type === undefined || actor.type === type)
    .slice(0, limit);
}
