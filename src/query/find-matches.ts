import type { GraphStore } from './graph-store.js';
import { planMatch, type Link, type MatchPlan, type Slot } from './match-plan.js';
import { compileClaim, type Bound, type Params } from './match-values.js';
import { parseMatch } from './parse-match.js';
import { Results } from './results.js';
import { forEachStep, reversed, type Step, type Walk } from './walk.js';

/** An answer to a pattern: what each of its names stands for. */
export type MatchRow<Type extends string> = Readonly<Record<string, Bound<Type>>>;

/** What is bound so far. */
interface State {
  readonly nodes: readonly (number | null)[];
  readonly chains: ReadonlyMap<Link, readonly Step[]>;
}

/** All ways in which a pattern fits; no relation stands twice in one answer. Throws QueryError that points into the pattern. */
export function findMatches(store: GraphStore, text: string, params: Params): Results<MatchRow<string>> {
  const query = parseMatch(text);
  const plan = planMatch(store, text, query, params);
  const names = { actors: namesOf(plan.slots), relations: namesOf(plan.links.filter(({ hops }) => hops === null)) };
  const accepts = query.where === null ? () => true : compileClaim(text, query.where, names, params);
  return new Results(() => rows(store, plan, accepts));
}

function namesOf(named: readonly { readonly name: string | null }[]): ReadonlySet<string> {
  return new Set(named.flatMap(({ name }) => name ?? []));
}

function* rows(
  store: GraphStore,
  plan: MatchPlan,
  accepts: (row: ReadonlyMap<string, Bound<string>>) => boolean,
): Generator<MatchRow<string>> {
  const empty: State = { nodes: plan.slots.map(() => null), chains: new Map() };
  for (const state of solve(store, plan, empty, plan.links)) {
    const row = toRow(store, plan, state);
    if (accepts(row)) yield Object.fromEntries(row);
  }
}

function toRow(
  store: GraphStore,
  { slots, links }: MatchPlan,
  { nodes, chains }: State,
): ReadonlyMap<string, Bound<string>> {
  const row = new Map<string, Bound<string>>();
  slots.forEach(({ name }, slot) => {
    if (name !== null) row.set(name, store.actor(store.edges.nodes[nodes[slot] ?? 0] ?? ''));
  });
  for (const link of links) {
    if (link.name === null) continue;
    const relations = (chains.get(link) ?? []).map(({ edge, turned }) => store.relation(edge, turned));
    const [only] = relations;
    row.set(link.name, link.hops === null && only !== undefined ? only : relations);
  }
  return row;
}

/** Follows a link from an actor that is known; if there is none, tries for one slot every actor that it can be. */
function* solve(store: GraphStore, plan: MatchPlan, state: State, open: readonly Link[]): Generator<State> {
  const link = open.find(({ from, to }) => state.nodes[from] !== null || state.nodes[to] !== null);
  const seed = link === undefined ? nextSeed(plan, state) : null;
  if (link !== undefined) {
    const rest = open.filter((other) => other !== link);
    for (const next of followed(store, plan, state, link)) yield* solve(store, plan, next, rest);
  } else if (seed !== null) {
    for (const node of plan.slots[seed]?.fixed ?? store.edges.nodes.keys()) {
      const next = bind(store, plan, state, seed, node);
      if (next !== null) yield* solve(store, plan, next, open);
    }
  } else yield state;
}

/** The slot to begin with: one that can be few actors, else the first. */
function nextSeed({ slots }: MatchPlan, { nodes }: State): number | null {
  const open = [...slots.keys()].filter((slot) => nodes[slot] === null);
  const size = (slot: number) => slots[slot]?.fixed?.size ?? Infinity;
  return open.reduce<number | null>((best, slot) => (best === null || size(slot) < size(best) ? slot : best), null);
}

function bind(store: GraphStore, { slots }: MatchPlan, state: State, slot: number, node: number): State | null {
  if (state.nodes[slot] !== null) return state.nodes[slot] === node ? state : null;
  const wanted = slots[slot];
  if (wanted === undefined || !fits(store, wanted, node)) return null;
  return { ...state, nodes: state.nodes.map((bound, place) => (place === slot ? node : bound)) };
}

function fits(store: GraphStore, { fixed, tests }: Slot, node: number): boolean {
  if (fixed !== null && !fixed.has(node)) return false;
  const attributes = tests.length === 0 ? null : store.network.getNodeAttributes(store.edges.nodes[node] ?? '');
  return attributes === null || tests.every((test) => test(attributes));
}

function* followed(store: GraphStore, plan: MatchPlan, state: State, link: Link): Generator<State> {
  const isForward = state.nodes[link.from] !== null;
  const [start, end] = isForward ? [link.from, link.to] : [link.to, link.from];
  const walk = isForward ? link.walk : reversed(link.walk);
  const { least, most } = link.hops ?? { least: 1, most: 1 };
  const used = new Set([...state.chains.values()].flatMap((chain) => chain.map(({ edge }) => edge)));
  for (const chain of chainsFrom(store, walk, state.nodes[start] ?? 0, [], most, used)) {
    const last = chain.at(-1);
    const next = chain.length < least || last === undefined ? null : bind(store, plan, state, end, last.to);
    if (next === null) continue;
    yield { ...next, chains: new Map(next.chains).set(link, isForward ? chain : [...chain].reverse()) };
  }
}

/** Chains of relations from a node, the shorter before those they begin, no relation twice. */
function* chainsFrom(
  store: GraphStore,
  walk: Walk,
  node: number,
  chain: readonly Step[],
  most: number,
  used: ReadonlySet<number>,
): Generator<readonly Step[]> {
  const steps: Step[] = [];
  forEachStep(store, walk, node, (edge, to, turned) => {
    if (!used.has(edge)) steps.push({ edge, to, turned });
  });
  for (const step of steps) {
    const longer = [...chain, step];
    yield longer;
    if (longer.length < most) yield* chainsFrom(store, walk, step.to, longer, most, new Set(used).add(step.edge));
  }
}
