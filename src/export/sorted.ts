import { byPlace, type EdgePlace } from '../common/edge-order.js';
import { byCodeUnit, byKeys } from '../common/order.js';
import type { EdgeAttributes, GraphEdge, GraphItems, GraphNode } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { spellsOf } from './spells.js';

/** An actor as exports see it. */
export type ExportNode = GraphNode;

/** A relation as exports see it. */
export type ExportEdge = GraphEdge;

/** A graph in memory, to be gone through in canonical order. */
export function itemsOf(graph: Network): GraphItems {
  const [nodes, edges] = [sortedNodes(graph), sortedEdges(graph)];
  const withDegree = (node: ExportNode) => ({ ...node, degree: graph.degree(node.key) });
  return {
    ...{ attributes: graph.getAttributes(), order: graph.order, size: graph.size },
    relations: new Set(edges.map(({ attributes }) => attributes.relation)),
    isDated: edges.some(({ attributes }) => spellsOf(attributes.evidence).length > 0),
    ...{ nodes: () => nodes.map(withDegree), edges: () => edges },
  };
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
