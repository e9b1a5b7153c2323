import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import { compileFilter, expectWord, listOf, type CompiledFilter } from './compile-filter.js';
import { edgesOf } from './edge-index.js';
import { fitsEnds } from './fits-ends.js';
import type { GraphStore } from './graph-store.js';
import type { AskedType } from './relation.js';
import type { OneOrMore, RelationFilter } from './relation-filter.js';
import { FORWARD, TURNED } from './type-book.js';

const directions = ['out', 'in', 'both'] as const;
export type Direction = (typeof directions)[number];

/** Which relations may be walked: those of some types, or those that a filter wants. */
export type Via<Type extends string = RelationTypeName> = OneOrMore<AskedType<Type>> | RelationFilter<Type>;

export interface Walk {
  readonly filter: CompiledFilter;
  readonly direction: Direction;
}

/** An edge as walked: to which node, and whether its relation is then seen from its target. */
export interface Step {
  readonly edge: number;
  readonly to: number;
  readonly turned: boolean;
}

/** Throws QueryError on names that are unknown. */
export function compileWalk(store: GraphStore, via: Via<string> | undefined, direction: Direction = 'both'): Walk {
  expectWord(direction, directions, 'direction');
  const isFilter = typeof via === 'object' && !Array.isArray(via);
  const filter = isFilter
    ? (via as RelationFilter<string>)
    : via === undefined
      ? {}
      : { type: listOf(via as OneOrMore<string>) };
  return { filter: compileFilter(store, filter), direction };
}

/** The same walk in the other direction. */
export function reversed({ filter, direction }: Walk): Walk {
  return { filter, direction: direction === 'both' ? 'both' : direction === 'out' ? 'in' : 'out' };
}

/** Calls back with every edge that can be walked from a node, the best relations first on each side, until it answers true. */
export function forEachStep(
  store: GraphStore,
  walk: Walk,
  node: number,
  visit: (edge: number, to: number, turned: boolean) => boolean | void,
): void {
  const { edges } = store;
  for (const edge of edgesOf(edges.out, node)) {
    const turned = sideWalked(store, walk, edge, true);
    if (turned !== null && visit(edge, edges.targets[edge] ?? 0, turned) === true) return;
  }
  for (const edge of edgesOf(edges.in, node)) {
    const turned = sideWalked(store, walk, edge, false);
    if (turned !== null && visit(edge, edges.sources[edge] ?? 0, turned) === true) return;
  }
}

/** Whether an edge, walked from its source or its target, is seen turned; null if it cannot be walked. */
export function sideWalked(
  store: GraphStore,
  { filter, direction }: Walk,
  edge: number,
  isFromSource: boolean,
): boolean | null {
  const index = store.edges;
  if (((filter.stances >> (index.stances[edge] ?? 0)) & 1) === 0) return null;
  const sides = filter.types.sides[index.types[edge] ?? 0] ?? 0;
  const isOut = direction !== 'in' && (sides & (isFromSource ? FORWARD : TURNED)) !== 0;
  const isIn = direction !== 'out' && (sides & (isFromSource ? TURNED : FORWARD)) !== 0;
  if (!isOut && !isIn) return null;
  const turned = isOut ? !isFromSource : isFromSource;
  return filter.isFree || passes(store, filter, edge, turned) ? turned : null;
}

function passes(store: GraphStore, filter: CompiledFilter, edge: number, turned: boolean): boolean {
  const attributes = store.edges.attributes[edge];
  if (attributes === undefined || !filter.tests.every((test) => test(attributes))) return false;
  const ends = [store.edges.sources[edge] ?? 0, store.edges.targets[edge] ?? 0] as const;
  if (!(turned ? fitsEnds(store, ends[1], ends[0], filter) : fitsEnds(store, ends[0], ends[1], filter))) return false;
  return filter.where === null || filter.where(store.relation(edge, turned));
}
