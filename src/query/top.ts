import importedBetweenness from 'graphology-metrics/centrality/betweenness.js';
import importedPagerank from 'graphology-metrics/centrality/pagerank.js';
import { byKeys } from '../common/order.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import { actorTypes, type ActorType } from '../model/actor.js';
import type { ActorNode } from './actor-node.js';
import { expectWord } from './compile-filter.js';
import { findRelations } from './find-relations.js';
import type { GraphStore } from './graph-store.js';
import type { RelationFilter } from './relation-filter.js';
import { simpleGraph } from './simple-graph.js';

// These are CommonJS whose export is the function itself; their types say it were under `default`.
const betweenness = importedBetweenness as unknown as typeof importedBetweenness.default;
const pagerank = importedPagerank as unknown as typeof importedPagerank.default;

export const metrics = ['degree', 'in', 'out', 'weighted', 'pagerank', 'betweenness', 'mentions'] as const;

/**
 * `degree`, `in`, `out` count relations · `weighted` sums their support · `pagerank`, weighted by support · `betweenness`, the share
 * of shortest paths that lead through · `mentions`
 */
export type Metric = (typeof metrics)[number];

export interface TopOptions<Type extends string = RelationTypeName> {
  /** 10 if left out. */
  readonly limit?: number | undefined;
  /** Only actors of this type, among all. */
  readonly type?: ActorType | undefined;
  /** Which relations count. */
  readonly filter?: RelationFilter<Type> | undefined;
}

export interface Ranked {
  readonly actor: ActorNode;
  readonly score: number;
}

/** The actors that score highest. */
export function topActors(
  store: GraphStore,
  metric: Metric,
  { limit = 10, type, filter = {} }: TopOptions<string>,
): readonly Ranked[] {
  expectWord(metric, metrics, 'metric');
  if (type !== undefined) expectWord(type, actorTypes, 'actor type');
  return [...scores(store, metric, filter)]
    .map(([id, score]) => ({ id, score: Math.round(score * 1e6) / 1e6 }))
    .filter(({ id }) => type === undefined || store.network.getNodeAttribute(id, 'type') === type)
    .filter(({ id }) => filter.generic !== false || !store.network.getNodeAttribute(id, 'generic'))
    .sort(
      byKeys(
        ({ score }) => -score,
        ({ id }) => id,
      ),
    )
    .slice(0, limit)
    .map(({ id, score }) => ({ actor: store.actor(id), score }));
}

function scores(
  store: GraphStore,
  metric: Metric,
  filter: RelationFilter<string>,
): Iterable<readonly [string, number]> {
  switch (metric) {
    case 'mentions':
      return store.network.mapNodes((id, { mentions }) => [id, mentions] as const);
    case 'pagerank':
      return Object.entries(pagerank(simpleGraph(store, filter, 'directed'), { getEdgeWeight: 'weight' }));
    case 'betweenness':
      return Object.entries(betweenness(simpleGraph(store, filter, 'directed'), { getEdgeWeight: null }));
    default:
      return counts(store, metric, filter);
  }
}

function counts(
  store: GraphStore,
  metric: 'degree' | 'in' | 'out' | 'weighted',
  filter: RelationFilter<string>,
): Map<string, number> {
  const counted = new Map<string, number>(store.edges.nodes.map((id) => [id, 0]));
  const add = (id: string, by: number) => counted.set(id, (counted.get(id) ?? 0) + by);
  for (const { source, target, support, type } of findRelations(store, filter)) {
    const by = metric === 'weighted' ? support : 1;
    const isSymmetric = store.types.info(type)?.symmetric ?? false;
    if (metric !== 'in' || isSymmetric) add(source.id, by);
    if (metric !== 'out' || isSymmetric) add(target.id, by);
  }
  return counted;
}
