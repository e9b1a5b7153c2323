import type { CompiledFilter } from './compile-filter.js';
import type { GraphStore } from './graph-store.js';

/** Whether the ends of a relation, as it is seen, are those a filter wants. */
export function fitsEnds(store: GraphStore, source: number, target: number, filter: CompiledFilter): boolean {
  const { actor, between, sourceTypes, targetTypes, generic } = filter;
  if (filter.source !== null && !filter.source.has(source)) return false;
  if (filter.target !== null && !filter.target.has(target)) return false;
  if (actor !== null && !actor.has(source) && !actor.has(target)) return false;
  if (between !== null && !isBetween(between, source, target)) return false;
  if (sourceTypes !== null && !sourceTypes.has(typeOf(store, source))) return false;
  if (generic !== null && (isGeneric(store, source) || isGeneric(store, target)) !== generic) return false;
  return targetTypes === null || targetTypes.has(typeOf(store, target));
}

function isBetween(
  [a, b]: readonly [ReadonlySet<number>, ReadonlySet<number>],
  source: number,
  target: number,
): boolean {
  return (a.has(source) && b.has(target)) || (b.has(source) && a.has(target));
}

function typeOf(store: GraphStore, node: number): string {
  return store.network.getNodeAttribute(store.edges.nodes[node] ?? '', 'type');
}

function isGeneric(store: GraphStore, node: number): boolean {
  return store.network.getNodeAttribute(store.edges.nodes[node] ?? '', 'generic');
}
