import { byCodeUnit, byKeys } from '../../src/common/order.js';
import type { DocumentRecord } from '../../src/model/graph-data.js';
import type { Dataset, RelationEdge } from './dataset.js';

/** What panels say of a whole graph, whatever is filtered. */
export interface Summary {
  /** Relation types that some relation has, by index. */
  readonly usedKinds: ReadonlySet<number>;
  readonly publishers: readonly string[];
  readonly documents: readonly DocumentRecord[];
  readonly mostSupport: number;
  /** Relations by index, the best supported first. */
  readonly bySupport: readonly RelationEdge[];
}

export function summarize(dataset: Dataset): Summary {
  const { relations, documents } = dataset;
  const { kind, support, publishers } = dataset.columns();
  const rank = byKeys<RelationEdge>(
    (relation) => -relation.support,
    (relation) => -relation.mentions,
    (relation) => -relation.confidence,
    (relation) => relation.id,
  );
  return {
    usedKinds: new Set(kind),
    publishers: [...publishers.names].sort(byCodeUnit),
    documents: [...documents.values()],
    mostSupport: support.reduce((a, b) => Math.max(a, b), 1),
    bySupport: [...relations].sort(rank),
  };
}
