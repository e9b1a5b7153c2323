import { Heap } from 'mnemonist';
import { byKeys } from '../common/order.js';
import type { Cost } from './path.js';
import { QueryError } from './query-error.js';
import type { Search } from './shortest-paths.js';
import { forEachStep, reversed, type Walk } from './walk.js';

/** How often a search looks whether it is still wanted, in steps. */
const PATIENCE = 1024;

/** The beginning of a path, with what it cost and what the rest must cost at least. `turn` keeps equals in the order found. */
interface Beginning {
  readonly nodes: readonly number[];
  readonly cost: number;
  readonly least: number;
  readonly turn: number;
}

/** All paths without a loop, the cheapest first; without costs, those of the fewest hops. */
export function* cheapestPaths(search: Search, cost: Cost): Generator<readonly number[]> {
  const rest = costsTo(search, cost);
  const start = rest.get(search.from);
  if (start === undefined) return;
  const open = new Heap<Beginning>(
    byKeys(
      ({ least }) => least,
      ({ turn }) => turn,
    ),
  );
  open.push({ nodes: [search.from], cost: 0, least: start, turn: 0 });
  let turn = 0;
  for (let beginning = open.pop(); beginning !== undefined; beginning = open.pop()) {
    if (turn % PATIENCE === 0) search.signal?.throwIfAborted();
    const { nodes, cost: spent } = beginning;
    const last = nodes.at(-1) ?? 0;
    if (last === search.to) {
      yield nodes;
      continue;
    }
    if (nodes.length > search.maxHops) continue;
    for (const [to, price] of pricesFrom(search, search.walk, last, cost)) {
      const remaining = rest.get(to);
      if (remaining === undefined || nodes.includes(to)) continue;
      turn += 1;
      open.push({ nodes: [...nodes, to], cost: spent + price, least: spent + price + remaining, turn });
    }
  }
}

/** What it costs at least to get from each node to the goal, for those that can in as many hops as are allowed. */
function costsTo(search: Search, cost: Cost): ReadonlyMap<number, number> {
  const back = reversed(search.walk);
  const settled = new Map<number, number>();
  const open = new Heap<{ readonly node: number; readonly cost: number }>(
    byKeys(
      ({ cost }) => cost,
      ({ node }) => node,
    ),
  );
  open.push({ node: search.to, cost: 0 });
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (settled.has(item.node) || (cost === null && item.cost > search.maxHops)) continue;
    settled.set(item.node, item.cost);
    if (settled.size % PATIENCE === 0) search.signal?.throwIfAborted();
    if (item.node === search.from) continue;
    for (const [node, price] of pricesFrom(search, back, item.node, cost)) {
      if (!settled.has(node)) open.push({ node, cost: item.cost + price });
    }
  }
  return settled;
}

/** The nodes one hop away, each with the cost of the cheapest relation to it. */
function pricesFrom({ store, avoid }: Search, walk: Walk, node: number, cost: Cost): ReadonlyMap<number, number> {
  const prices = new Map<number, number>();
  forEachStep(store, walk, node, (edge, to, turned) => {
    if (avoid.has(to)) return;
    const price = cost === null ? 1 : checked(cost(store.relation(edge, turned)));
    if (price < (prices.get(to) ?? Infinity)) prices.set(to, price);
  });
  return prices;
}

function checked(price: number): number {
  if (Number.isFinite(price) && price > 0) return price;
  throw new QueryError(`a relation cannot cost ${price}: \`cost\` must give numbers above 0`);
}
