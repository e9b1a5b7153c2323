import { byPlace, type EdgePlace } from '../common/edge-order.js';
import { byCodeUnit, byKeys } from '../common/order.js';
import type { EdgeAttributes, NodeAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';

/** An actor as exports see it. */
export interface ExportNode {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** A relation as exports see it. */
export interface ExportEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** All nodes in canonical order, whatever order they were added in. */
export function sortedNodes(graph: Network): ExportNode[] {
  return graph
    .nodes()
    .sort(byCodeUnit)
    .map((key) => ({ key, attributes: graph.getNodeAttributes(key) }));
}

const byPlaceAndKey = byKeys<{ readonly key: string }>((edge) => edge.key);

/** All edges in canonical order, whatever order they were added in. */
export function sortedEdges(graph: Network): ExportEdge[] {
  return graph
    .mapEdges((key, attributes, source, target) => ({
      key,
      source,
      target,
      attributes,
      place: placeOf(attributes, source, target),
    }))
    .sort((a, b) => byPlace(a.place, b.place) || byPlaceAndKey(a, b))
    .map(({ key, source, target, attributes }) => ({ key, source, target, attributes }));
}

function placeOf({ relation, lemma, status, polarity }: EdgeAttributes, source: string, target: string): EdgePlace {
  return { source, target, relation, lemma, status, polarity };
}
