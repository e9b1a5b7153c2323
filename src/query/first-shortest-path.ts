import type { Search } from './shortest-paths.js';
import { forEachStep, reversed, type Walk } from './walk.js';

/** A search from one end: from where it first came to each node, and those it came to last. */
interface Front {
  readonly walk: Walk;
  readonly origins: Map<number, number>;
  level: readonly number[];
}

/** One path of the fewest hops as a list of nodes; null if none is short enough. Stops as soon as searches from both ends meet. */
export function firstShortestPath(search: Search): readonly number[] | null {
  const ahead = front(search.walk, search.from);
  const behind = front(reversed(search.walk), search.to);
  for (let hops = 0; hops < search.maxHops; hops++) {
    search.signal?.throwIfAborted();
    const [near, far] = ahead.level.length <= behind.level.length ? [ahead, behind] : [behind, ahead];
    if (near.level.length === 0) return null;
    const meeting = expand(search, near, far);
    if (meeting !== null) return [...trail(ahead, meeting).reverse(), ...trail(behind, meeting).slice(1)];
  }
  return null;
}

function front(walk: Walk, node: number): Front {
  return { walk, origins: new Map([[node, node]]), level: [node] };
}

/** Goes one hop further; the first node found that the other search has been to, or null. */
function expand({ store, avoid }: Search, near: Front, far: Front): number | null {
  const next: number[] = [];
  let meeting: number | null = null;
  for (const node of near.level) {
    forEachStep(store, near.walk, node, (_, to) => {
      if (near.origins.has(to) || avoid.has(to)) return false;
      near.origins.set(to, node);
      next.push(to);
      if (far.origins.has(to)) meeting = to;
      return meeting !== null;
    });
    if (meeting !== null) return meeting;
  }
  near.level = next;
  return null;
}

/** The nodes from a meeting back to where a search began. */
function trail({ origins }: Front, meeting: number): number[] {
  const nodes = [meeting];
  for (
    let node = meeting, origin = origins.get(node);
    origin !== undefined && origin !== node;
    origin = origins.get(node)
  ) {
    nodes.push(origin);
    node = origin;
  }
  return nodes;
}
