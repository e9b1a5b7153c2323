import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';

export interface RelationChange<Type extends string> {
  readonly before: Relation<Type>;
  readonly after: Relation<Type>;
  /** The properties that differ. */
  readonly fields: readonly (keyof Relation)[];
}

export interface RelationDiff<Type extends string> {
  readonly added: readonly Relation<Type>[];
  readonly removed: readonly Relation<Type>[];
  readonly changed: readonly RelationChange<Type>[];
}

/** Relations are the same if type, status, polarity and ends are; `successor` tells what an actor of the first is in the second. */
export function diffRelations(
  before: GraphStore,
  after: GraphStore,
  successor: (id: string) => string,
): RelationDiff<string> {
  const old = byIdentity(before, successor);
  const now = byIdentity(after, (id) => id);
  return {
    added: [...now].flatMap(([key, edge]) => (old.has(key) ? [] : after.relation(edge))),
    removed: [...old].flatMap(([key, edge]) => (now.has(key) ? [] : before.relation(edge))),
    changed: [...old].flatMap(([key, edge]) => {
      const other = now.get(key);
      return other === undefined ? [] : (changeOf(before.relation(edge), after.relation(other)) ?? []);
    }),
  };
}

function byIdentity(store: GraphStore, name: (id: string) => string): ReadonlyMap<string, number> {
  const { edges } = store;
  const entries = edges.attributes.map(({ relation, lemma, status, polarity }, edge) => {
    const ends = [edges.sources[edge] ?? 0, edges.targets[edge] ?? 0].map((node) => name(edges.nodes[node] ?? ''));
    const isSymmetric = store.types.info(relation)?.symmetric ?? false;
    return [JSON.stringify([isSymmetric ? ends.sort() : ends, relation, lemma, status, polarity]), edge] as const;
  });
  return new Map(entries);
}

const FIELDS = ['support', 'mentions', 'documents', 'confidence', 'since', 'until', 'publishers'] as const;

function changeOf(before: Relation<string>, after: Relation<string>): RelationChange<string> | null {
  const isOther = (field: (typeof FIELDS)[number] | 'evidence') => {
    return JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  };
  const fields = [...FIELDS, 'evidence' as const].filter(isOther);
  return fields.length === 0 ? null : { before, after, fields };
}
