import type { GraphStore } from './graph-store.js';
import { forEachStep, reversed, type Walk } from './walk.js';

/** What a search for paths is about, its actors as numbers of nodes. */
export interface Search {
  readonly store: GraphStore;
  readonly walk: Walk;
  readonly from: number;
  readonly to: number;
  readonly maxHops: number;
  readonly avoid: ReadonlySet<number>;
  readonly signal: AbortSignal | undefined;
}

/** A search from one end: how far each node is that it reached, and those it reached last. */
interface Front {
  readonly walk: Walk;
  readonly distances: Map<number, number>;
  readonly levels: (readonly number[])[];
}

/** All paths of the fewest hops as lists of nodes. Searches from both ends, so that hubs are rarely opened. */
export function* shortestPaths(search: Search): Generator<readonly number[]> {
  const ahead: Front = { walk: search.walk, distances: new Map([[search.from, 0]]), levels: [[search.from]] };
  const behind: Front = { walk: reversed(search.walk), distances: new Map([[search.to, 0]]), levels: [[search.to]] };
  while (ahead.levels.length + behind.levels.length - 2 < search.maxHops) {
    search.signal?.throwIfAborted();
    const [near, far] = isSmaller(ahead, behind) ? [ahead, behind] : [behind, ahead];
    if (near.levels.at(-1)?.length === 0) return;
    expand(search, near);
    const meeting = near.levels.at(-1)?.filter((node) => far.distances.has(node)) ?? [];
    if (meeting.length > 0) {
      yield* joined(search, ahead, behind, meeting);
      return;
    }
  }
}

function isSmaller(a: Front, b: Front): boolean {
  return (a.levels.at(-1)?.length ?? 0) <= (b.levels.at(-1)?.length ?? 0);
}

/** Reaches all nodes that are one hop further. */
function expand({ store, avoid }: Search, { walk, distances, levels }: Front): void {
  const next: number[] = [];
  for (const node of levels.at(-1) ?? []) {
    forEachStep(store, walk, node, (_, to) => {
      if (distances.has(to) || avoid.has(to)) return;
      distances.set(to, levels.length);
      next.push(to);
    });
  }
  levels.push(next);
}

/** Follows both searches back from where they met, then lists the paths in the order of their relations. */
function* joined(
  search: Search,
  ahead: Front,
  behind: Front,
  meeting: readonly number[],
): Generator<readonly number[]> {
  const length = ahead.levels.length + behind.levels.length - 2;
  const places = new Map<number, number>();
  const first = meeting.map((node) => ahead.distances.get(node) ?? 0)[0] ?? 0;
  trace(search, behind.walk, ahead.distances, meeting, (distance) => distance, places);
  trace(search, ahead.walk, behind.distances, meeting, (distance) => length - distance, places);
  for (const node of meeting) places.set(node, first);
  yield* follow(search, places, [search.from], length);
}

/** Notes the place in a path of every node that a search came by on its way to the meeting. */
function trace(
  { store }: Search,
  back: Walk,
  distances: ReadonlyMap<number, number>,
  meeting: readonly number[],
  placeOf: (distance: number) => number,
  places: Map<number, number>,
): void {
  let level: readonly number[] = meeting;
  while (level.length > 0) {
    const before = new Set<number>();
    for (const node of level) {
      const wanted = (distances.get(node) ?? 0) - 1;
      forEachStep(store, back, node, (_, to) => {
        if (distances.get(to) === wanted) before.add(to);
      });
    }
    for (const node of before) places.set(node, placeOf(distances.get(node) ?? 0));
    level = [...before];
  }
}

function* follow(
  search: Search,
  places: ReadonlyMap<number, number>,
  path: readonly number[],
  length: number,
): Generator<readonly number[]> {
  const last = path.at(-1) ?? 0;
  if (path.length - 1 === length) {
    if (last === search.to) yield path;
    return;
  }
  const next = new Set<number>();
  forEachStep(search.store, search.walk, last, (_, to) => {
    if (places.get(to) === path.length) next.add(to);
  });
  for (const to of next) yield* follow(search, places, [...path, to], length);
}
