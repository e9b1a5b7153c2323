import type { ActorRef } from './actor-node.js';
import { cheapestPaths } from './cheapest-paths.js';
import { expectWord, listOf } from './compile-filter.js';
import { firstShortestPath } from './first-shortest-path.js';
import type { GraphStore } from './graph-store.js';
import { toPath, type Cost, type Path, type PathMode, type PathOptions } from './path.js';
import { QueryError } from './query-error.js';
import { Results } from './results.js';
import { shortestPaths, type Search } from './shortest-paths.js';
import { compileWalk } from './walk.js';

const MODES: readonly PathMode[] = ['shortest', 'allShortest', 'simple'];

/** Costs that differ by less are the same. */
const SLACK = 1e-9;

/** Paths between two actors. Throws QueryError at once; the signal's reason when gone through. */
export function findPaths(
  store: GraphStore,
  from: ActorRef,
  to: ActorRef,
  options: PathOptions<string>,
): Results<Path<string>> {
  const { mode = 'shortest', maxHops = 4, maxPaths = 10, avoid = [], signal } = options;
  expectWord(mode, MODES, 'mode');
  const cost: Cost = options.cost ?? null;
  const walk = compileWalk(store, options.via, options.direction);
  const ends = { from: store.node(from), to: store.node(to) };
  if (ends.from === ends.to)
    throw new QueryError(`a path leads from one actor to another, not from \`${store.find(from)}\` to itself`);
  const search: Search = {
    store,
    walk,
    ...ends,
    maxHops,
    avoid: new Set(listOf(avoid).map((ref) => store.node(ref))),
    signal,
  };
  const limit = mode === 'shortest' ? Math.min(1, maxPaths) : maxPaths;
  return new Results(() => found(search, mode, cost)).page(0, limit);
}

function* found(search: Search, mode: PathMode, cost: Cost): Generator<Path<string>> {
  if (cost === null && mode === 'shortest') {
    const nodes = firstShortestPath(search);
    if (nodes !== null) yield toPath(search.store, search.walk, nodes, cost);
    return;
  }
  const isCheapest = cost !== null || mode === 'simple';
  let least: number | null = null;
  for (const nodes of isCheapest ? cheapestPaths(search, cost) : shortestPaths(search)) {
    const path = toPath(search.store, search.walk, nodes, cost);
    least ??= path.cost;
    if (mode !== 'simple' && path.cost > least + SLACK) return;
    yield path;
  }
}
