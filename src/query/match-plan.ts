import { actorTypes } from '../model/actor.js';
import type { NodeAttributes } from '../model/graph-data.js';
import type { GraphStore } from './graph-store.js';
import type { Entry, LinkPattern, MatchQuery, NodePattern, Word } from './match-ast.js';
import { entryValue, type MatchValue, type Params } from './match-values.js';
import { pointedError } from './parse-match.js';
import { QueryError } from './query-error.js';
import type { RelationFilter } from './relation-filter.js';
import { suggest } from './similarity.js';
import { compileWalk, type Walk } from './walk.js';

/** An actor to be found. Patterns that share a name share a slot. */
export interface Slot {
  readonly name: string | null;
  readonly tests: ((attributes: NodeAttributes) => boolean)[];
  /** The only nodes it can be, if its id or name is given. */
  fixed: ReadonlySet<number> | null;
}

export interface Link {
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
  readonly walk: Walk;
  readonly hops: { readonly least: number; readonly most: number } | null;
}

export interface MatchPlan {
  readonly slots: readonly Slot[];
  /** In the order in which they are followed. */
  readonly links: readonly Link[];
}

const MOST_HOPS = 6;
const LINK_KEYS = [
  'status',
  'polarity',
  'since',
  'until',
  'on',
  'minSupport',
  'minConfidence',
  'publisher',
  'doc',
  'text',
  'group',
];
const NODE_KEYS = ['id', 'name', 'type', 'generic', 'mentions', 'documents'];

/** Resolves the names of a pattern against a graph. Throws QueryError that points at what is unknown. */
export function planMatch(store: GraphStore, text: string, query: MatchQuery, params: Params): MatchPlan {
  const slots: Slot[] = [];
  const slotByName = new Map<string, number>();
  const linkNames = new Set<string>();
  const enter = (node: NodePattern): number => {
    const known = node.name === null ? undefined : slotByName.get(node.name.text);
    const number = known ?? slots.push({ name: node.name?.text ?? null, tests: [], fixed: null }) - 1;
    if (node.name !== null) slotByName.set(node.name.text, number);
    const slot = slots[number];
    if (slot !== undefined) restrict(store, text, slot, node, params);
    return number;
  };
  const links = query.patterns.flatMap((pattern) => {
    const numbers = pattern.nodes.map(enter);
    return pattern.links.map((link, place): Link => {
      const walk = compileLink(store, text, link, params);
      if (link.name !== null && linkNames.has(link.name.text)) throw nameTaken(text, link.name);
      if (link.name !== null) linkNames.add(link.name.text);
      return {
        name: link.name?.text ?? null,
        from: numbers[place] ?? 0,
        to: numbers[place + 1] ?? 0,
        walk,
        hops: checkedHops(text, link),
      };
    });
  });
  for (const { nodes } of query.patterns)
    for (const { name } of nodes) if (name !== null && linkNames.has(name.text)) throw nameTaken(text, name);
  return { slots, links };
}

function nameTaken(text: string, name: Word): QueryError {
  return pointedError(
    text,
    `\`${name.text}\` is the name of a relation and cannot stand for something else too`,
    name.at,
  );
}

function restrict(store: GraphStore, text: string, slot: Slot, node: NodePattern, params: Params): void {
  const types = new Set(node.types.map((word) => knownWord(text, word, actorTypes, 'actor type')));
  if (types.size > 0) slot.tests.push(({ type }) => types.has(type));
  for (const { key, value } of node.entries) {
    const wanted = entryValue(text, value, params);
    const name = knownWord(text, key, NODE_KEYS, 'property of actors');
    if (name === 'id' || name === 'name') slot.fixed = common(slot.fixed, nodesCalled(store, name, wanted));
    else
      slot.tests.push((attributes) => listed(wanted).includes(attributes[name as keyof NodeAttributes] as MatchValue));
  }
}

function nodesCalled(store: GraphStore, key: 'id' | 'name', wanted: MatchValue): ReadonlySet<number> {
  const ids = listed(wanted).flatMap((value) => (key === 'id' ? [String(value)] : store.names.bearers(String(value))));
  return new Set(ids.flatMap((id) => store.edges.nodeByKey.get(id) ?? []));
}

function common(a: ReadonlySet<number> | null, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === null ? b : new Set([...a].filter((node) => b.has(node)));
}

function listed(value: MatchValue): readonly MatchValue[] {
  return Array.isArray(value) ? (value as readonly MatchValue[]) : [value];
}

function compileLink(store: GraphStore, text: string, link: LinkPattern, params: Params): Walk {
  for (const word of link.types) at(text, word.at, () => store.types.select([word.text]));
  const entries = link.entries.map((entry) => [
    knownWord(text, entry.key, LINK_KEYS, 'property of relations'),
    entryOf(text, entry, params),
  ]);
  const type = link.types.map((word) => word.text);
  const filter = { ...(type.length === 0 ? {} : { type }), ...(Object.fromEntries(entries) as RelationFilter<string>) };
  return at(text, link.entries[0]?.key.at ?? link.at, () => compileWalk(store, filter, link.direction));
}

function entryOf(text: string, { value }: Entry, params: Params): MatchValue {
  const wanted = entryValue(text, value, params);
  if (wanted !== null && typeof wanted !== 'boolean') return wanted;
  throw pointedError(text, `${String(wanted)} is nothing that a relation can be asked for`, value.at);
}

function checkedHops(text: string, { hops }: LinkPattern): Link['hops'] {
  if (hops === null) return null;
  const { least, most, at: place } = hops;
  if (Number.isInteger(least) && Number.isInteger(most) && least >= 1 && most >= least && most <= MOST_HOPS)
    return { least, most };
  throw pointedError(text, `a chain has 1 to ${MOST_HOPS} relations, the fewest first`, place);
}

function knownWord(text: string, { text: word, at: place }: Word, known: readonly string[], what: string): string {
  if (known.includes(word)) return word;
  throw pointedError(text, `no ${what} \`${word}\` is known`, place, suggest(word, known));
}

/** Points at the place in the pattern that an error is about. */
function at<T>(text: string, place: number, resolve: () => T): T {
  try {
    return resolve();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    throw pointedError(text, error.message.replace(/; did you mean .*$/s, ''), place, error.suggestions);
  }
}
