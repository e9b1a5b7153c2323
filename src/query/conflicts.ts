import { byKeys } from '../common/order.js';
import type { ActorReference } from '../model/relation-mention.js';
import { findRelations } from './find-relations.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import type { RelationFilter } from './relation-filter.js';

/** A relation that is both affirmed and negated. */
export interface Conflict<Type extends string> {
  readonly source: ActorReference;
  readonly target: ActorReference;
  readonly type: Type | 'open';
  readonly affirmed: readonly Relation<Type>[];
  readonly negated: readonly Relation<Type>[];
  /** Who says so, and who denies it, where the texts name them. */
  readonly affirmedBy: readonly ActorReference[];
  readonly negatedBy: readonly ActorReference[];
}

/** Conflicts among the relations that a filter wants, of every status and polarity if it does not say; the best known first. */
export function findConflicts(store: GraphStore, filter: RelationFilter<string>): readonly Conflict<string>[] {
  const groups = new Map<string, Relation<string>[]>();
  for (const relation of findRelations(store, { status: 'any', ...filter, polarity: 'any' })) {
    const key = JSON.stringify([relation.source.id, relation.type, relation.lemma, relation.target.id]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()]
    .flatMap((relations) => conflictOf(relations) ?? [])
    .sort(
      byKeys(
        ({ affirmed, negated }) => -Math.min(supportOf(affirmed), supportOf(negated)),
        ({ affirmed }) => affirmed[0]?.id ?? '',
      ),
    );
}

function conflictOf(relations: readonly Relation<string>[]): Conflict<string> | null {
  const affirmed = relations.filter(({ polarity }) => polarity === 'affirmed');
  const negated = relations.filter(({ polarity }) => polarity === 'negated');
  const [first] = affirmed;
  if (first === undefined || negated.length === 0) return null;
  const { source, target, type } = first;
  return { source, target, type, affirmed, negated, affirmedBy: speakers(affirmed), negatedBy: speakers(negated) };
}

function supportOf(relations: readonly Relation<string>[]): number {
  return relations.reduce((sum, { support }) => sum + support, 0);
}

function speakers(relations: readonly Relation<string>[]): readonly ActorReference[] {
  const named = relations.flatMap(({ evidence }) => evidence.flatMap(({ by }) => by ?? []));
  return [...new Map(named.map((actor) => [actor.id, actor])).values()].sort(byKeys(({ id }) => id));
}
