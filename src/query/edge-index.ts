import { byPlace } from '../common/edge-order.js';
import { byCodeUnit } from '../common/order.js';
import type { EdgeAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { polarities, statuses, type Polarity, type Status } from '../model/relation-mention.js';
import type { TypeBook } from './type-book.js';

/** For each node the numbers of its edges, in order: those of node n are `edges[offsets[n]]` to before `edges[offsets[n + 1]]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/**
 * Nodes and edges by number. Nodes are in the order of their ids; edges by support and confidence, the highest first, then in
 * canonical order: so every list of edges is in the order in which questions are answered.
 */
export interface EdgeIndex {
  readonly nodes: readonly string[];
  readonly nodeByKey: ReadonlyMap<string, number>;
  readonly keys: readonly string[];
  readonly attributes: readonly EdgeAttributes[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly types: Uint32Array;
  /** Status and polarity as one number: see `stance`. */
  readonly stances: Uint8Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** Status and polarity as one number. */
export function stance(status: Status, polarity: Polarity): number {
  return statuses.indexOf(status) * polarities.length + polarities.indexOf(polarity);
}

interface Row {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

export function indexEdges(network: Network, types: TypeBook): EdgeIndex {
  const nodes = network.nodes().sort(byCodeUnit);
  const nodeByKey = new Map(nodes.map((key, number) => [key, number]));
  const rows = sortedRows(network);
  const sources = Uint32Array.from(rows, ({ source }) => nodeByKey.get(source) ?? 0);
  const targets = Uint32Array.from(rows, ({ target }) => nodeByKey.get(target) ?? 0);
  return {
    ...{ nodes, nodeByKey, sources, targets },
    keys: rows.map(({ key }) => key),
    attributes: rows.map(({ attributes }) => attributes),
    types: Uint32Array.from(rows, ({ attributes }) => types.number(attributes.relation)),
    stances: Uint8Array.from(rows, ({ attributes }) => stance(attributes.status, attributes.polarity)),
    out: adjacency(nodes.length, sources),
    in: adjacency(nodes.length, targets),
  };
}

function sortedRows(network: Network): readonly Row[] {
  const rows = network.mapEdges((key, attributes, source, target): Row => ({ key, source, target, attributes }));
  return rows.sort((a, b) => byWeight(a, b) || byPlace(place(a), place(b)) || byCodeUnit(a.key, b.key));
}

function byWeight({ attributes: a }: Row, { attributes: b }: Row): number {
  return b.support - a.support || b.confidence - a.confidence;
}

function place({ source, target, attributes }: Row) {
  const { relation, lemma, status, polarity } = attributes;
  return { source, target, relation, lemma, status, polarity };
}

/** Counts, then deals the edges out in order: each node's list is sorted as the whole is. */
function adjacency(order: number, ends: Uint32Array): Adjacency {
  const offsets = new Uint32Array(order + 1);
  for (const end of ends) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let node = 0; node < order; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const next = offsets.slice();
  const edges = new Uint32Array(ends.length);
  ends.forEach((end, edge) => {
    const at = next[end] ?? 0;
    edges[at] = edge;
    next[end] = at + 1;
  });
  return { offsets, edges };
}

/** The edges of a node. */
export function edgesOf({ offsets, edges }: Adjacency, node: number): Uint32Array {
  return edges.subarray(offsets[node], offsets[node + 1]);
}

/** All edges between two nodes, in order. Looks through those of the node that has fewer. */
export function edgesBetween(index: EdgeIndex, a: number, b: number): number[] {
  const degree = (node: number) => edgesOf(index.out, node).length + edgesOf(index.in, node).length;
  const [near, far] = degree(a) <= degree(b) ? [a, b] : [b, a];
  const out = edgesOf(index.out, near).filter((edge) => index.targets[edge] === far);
  const back = edgesOf(index.in, near).filter((edge) => index.sources[edge] === far);
  return [...out, ...back].sort((x, y) => x - y);
}
