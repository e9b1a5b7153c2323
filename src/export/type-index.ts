import type { EdgeAttributes, RelationTypeInfo } from '../model/graph-data.js';
import type { Network } from '../model/network.js';

/** What the graph knows of its relation types, by id. */
export type TypeIndex = ReadonlyMap<string, RelationTypeInfo>;

export function typeIndex(graph: Network): TypeIndex {
  return typesById(graph.getAttribute('relationTypes'));
}

export function typesById(types: readonly RelationTypeInfo[]): TypeIndex {
  return new Map(types.map((type) => [type.id, type]));
}

/** The words an edge is labelled with. */
export function edgeLabel({ relation, lemma }: EdgeAttributes, types: TypeIndex): string {
  return types.get(relation)?.label ?? lemma ?? relation;
}

/** The group of an edge's relation type; '' if it has none. */
export function edgeGroup({ relation }: EdgeAttributes, types: TypeIndex): string {
  return types.get(relation)?.group ?? '';
}
