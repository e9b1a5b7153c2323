import { byKeys } from '../common/order.js';
import { compileFilter, expectWord, type CompiledFilter } from './compile-filter.js';
import { edgesOf, type EdgeIndex } from './edge-index.js';
import { fitsEnds } from './fits-ends.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import type { ListOptions, RelationFilter, RelationOrder } from './relation-filter.js';
import { Results } from './results.js';
import { FORWARD, TURNED } from './type-book.js';

/** The relations a filter wants, each once, in the order of the index unless another is asked for. Throws QueryError at once. */
export function findRelations(
  store: GraphStore,
  filter: RelationFilter<string>,
  options: ListOptions = {},
): Results<Relation<string>> {
  const compiled = compileFilter(store, filter);
  const found = new Results(() => find(store, compiled));
  const { orderBy, offset = 0, limit = Infinity } = options;
  const ordered = orderBy === undefined ? found : sorted(found, orderBy);
  return offset === 0 && limit === Infinity ? ordered : ordered.page(offset, limit);
}

function* find(store: GraphStore, filter: CompiledFilter): Generator<Relation<string>> {
  for (const edge of candidates(store.edges, filter)) {
    const side = fittingSide(store, edge, filter);
    if (side === null) continue;
    const relation = store.relation(edge, side === 'turned');
    if (filter.where === null || filter.where(relation)) yield relation;
  }
}

/** The side from which an edge fits a filter, what `where` says aside; null if from neither. */
export function fittingSide(store: GraphStore, edge: number, filter: CompiledFilter): 'forward' | 'turned' | null {
  const index = store.edges;
  if (((filter.stances >> (index.stances[edge] ?? 0)) & 1) === 0) return null;
  const sides = filter.types.sides[index.types[edge] ?? 0] ?? 0;
  if (sides === 0) return null;
  const [source, target] = [index.sources[edge] ?? 0, index.targets[edge] ?? 0];
  const isForward = (sides & FORWARD) !== 0 && fitsEnds(store, source, target, filter);
  const isTurned = !isForward && (sides & TURNED) !== 0 && fitsEnds(store, target, source, filter);
  if (!isForward && !isTurned) return null;
  const attributes = index.attributes[edge];
  if (attributes === undefined || !filter.tests.every((test) => test(attributes))) return null;
  return isForward ? 'forward' : 'turned';
}

/** The shortest list of edges, in order, that holds all that can fit. */
function candidates(index: EdgeIndex, filter: CompiledFilter): Iterable<number> {
  const size = (nodes: ReadonlySet<number>) => [...nodes].reduce((sum, node) => sum + degree(index, node), 0);
  const ends = [filter.source, filter.target, filter.actor, ...(filter.between ?? [])].filter(
    (nodes) => nodes !== null,
  );
  const [fewest] = ends.sort((a, b) => size(a) - size(b));
  if (fewest === undefined) return index.keys.keys();
  const sides = sidesOf(fewest, filter);
  return merge([...fewest].flatMap((node) => sides.map((side) => edgesOf(index[side], node))));
}

function degree(index: EdgeIndex, node: number): number {
  return edgesOf(index.out, node).length + edgesOf(index.in, node).length;
}

/** Where the edges of nodes are looked for: on one side alone only if nothing can be turned. */
function sidesOf(nodes: ReadonlySet<number>, { source, target, types }: CompiledFilter): readonly ('out' | 'in')[] {
  if (types.turns) return ['out', 'in'];
  return nodes === source ? ['out'] : nodes === target ? ['in'] : ['out', 'in'];
}

/** Lists in order as one, without what is there twice. */
export function merge(lists: readonly Uint32Array[]): Uint32Array {
  const filled = lists.filter((list) => list.length > 0);
  const [first] = filled;
  if (first === undefined || filled.length === 1) return first ?? new Uint32Array(0);
  const all = new Uint32Array(filled.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of filled) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((edge, place) => place === 0 || edge !== all[place - 1]);
}

const ORDERS: Readonly<Record<RelationOrder, (relation: Relation<string>) => string | number | null>> = {
  support: ({ support }) => support,
  confidence: ({ confidence }) => confidence,
  mentions: ({ mentions }) => mentions,
  documents: ({ documents }) => documents,
  since: ({ since }) => since,
  until: ({ until }) => until,
  source: ({ source }) => source.name,
  target: ({ target }) => target.name,
  type: ({ type }) => type,
};

/** By one property; what lacks it comes last, and equals stay in the order of the index. */
function sorted(found: Results<Relation<string>>, orderBy: string): Results<Relation<string>> {
  const isDescending = orderBy.startsWith('-');
  const name = isDescending ? orderBy.slice(1) : orderBy;
  expectWord(name, Object.keys(ORDERS), 'order');
  const value = ORDERS[name as RelationOrder];
  const ascending = byKeys<string | number>((key) => key);
  return new Results(() =>
    found.toArray().sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return isDescending ? ascending(y, x) : ascending(x, y);
    }),
  );
}
