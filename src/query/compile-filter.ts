import { actorTypes } from '../model/actor.js';
import type { EdgeAttributes } from '../model/graph-data.js';
import { polarities, statuses } from '../model/relation-mention.js';
import type { ActorRef } from './actor-node.js';
import { askedInterval } from './date-interval.js';
import { stance } from './edge-index.js';
import type { GraphStore } from './graph-store.js';
import { QueryError } from './query-error.js';
import type { Relation } from './relation.js';
import type { OneOrMore, RelationFilter } from './relation-filter.js';
import { relationTime } from './relation-time.js';
import { suggest } from './similarity.js';
import type { TypeSelection } from './type-book.js';

type NodeSet = ReadonlySet<number>;

/** A filter with its names resolved: null asks for nothing in particular. */
export interface CompiledFilter {
  readonly types: TypeSelection;
  /** A bit for each stance that fits. */
  readonly stances: number;
  readonly source: NodeSet | null;
  readonly target: NodeSet | null;
  readonly actor: NodeSet | null;
  readonly between: readonly [NodeSet, NodeSet] | null;
  readonly sourceTypes: ReadonlySet<string> | null;
  readonly targetTypes: ReadonlySet<string> | null;
  readonly generic: boolean | null;
  /** What an edge's attributes must fulfil, all of it. */
  readonly tests: readonly ((attributes: EdgeAttributes) => boolean)[];
  readonly where: ((relation: Relation<string>) => boolean) | null;
  /** Whether types and stances are all it asks for. */
  readonly isFree: boolean;
}

/** Throws QueryError on a name, type, date or word that is unknown. */
export function compileFilter(store: GraphStore, filter: RelationFilter<string>): CompiledFilter {
  const nodes = (refs: OneOrMore<ActorRef> | undefined) => (refs === undefined ? null : nodeSet(store, refs));
  const { between } = filter;
  const compiled: Omit<CompiledFilter, 'isFree'> = {
    types: store.types.select(filter.type === undefined ? null : listOf(filter.type)),
    stances: stances(filter),
    source: nodes(filter.source),
    target: nodes(filter.target),
    actor: nodes(filter.actor),
    between: between === undefined ? null : [nodeSet(store, between[0]), nodeSet(store, between[1])],
    sourceTypes: wordSet(filter.sourceType, actorTypes, 'actor type'),
    targetTypes: wordSet(filter.targetType, actorTypes, 'actor type'),
    generic: filter.generic ?? null,
    tests: [...timeTests(filter), ...evidenceTests(filter), ...groupTest(store, filter)],
    where: filter.where ?? null,
  };
  return { ...compiled, isFree: isFree(compiled) };
}

function isFree(filter: Omit<CompiledFilter, 'isFree'>): boolean {
  const { tests, where, source, target, actor, between: ends, sourceTypes, targetTypes, generic } = filter;
  return (
    tests.length === 0 &&
    [where, source, target, actor, ends, sourceTypes, targetTypes, generic].every((asked) => asked === null)
  );
}

export function listOf<T extends string | object>(items: OneOrMore<T>): readonly T[] {
  return Array.isArray(items) ? (items as readonly T[]) : [items as T];
}

function nodeSet(store: GraphStore, refs: OneOrMore<ActorRef>): NodeSet {
  return new Set(listOf(refs).map((ref) => store.node(ref)));
}

function stances({ status = ['actual', 'planned'], polarity = 'affirmed' }: RelationFilter<string>): number {
  const wanted = status === 'any' ? statuses : listOf(status);
  const sides = polarity === 'any' ? polarities : [polarity];
  for (const word of wanted) expectWord(word, [...statuses, 'any'], 'status');
  for (const word of sides) expectWord(word, [...polarities, 'any'], 'polarity');
  return wanted.flatMap((word) => sides.map((side) => 1 << stance(word, side))).reduce((all, bit) => all | bit, 0);
}

function wordSet(
  words: OneOrMore<string> | undefined,
  known: readonly string[],
  what: string,
): ReadonlySet<string> | null {
  if (words === undefined) return null;
  for (const word of listOf(words)) expectWord(word, known, what);
  return new Set(listOf(words));
}

/** Throws QueryError on a word that is none of those known: with the most similar ones, or where none is, with all. */
export function expectWord(word: string, known: readonly string[], what: string): void {
  if (known.includes(word)) return;
  const similar = suggest(word, known);
  throw new QueryError(`no ${what} \`${word}\` is known`, similar.length > 0 ? similar : [...new Set(known)]);
}

function timeTests({ since, until, on }: RelationFilter<string>): CompiledFilter['tests'] {
  const first = since === undefined ? null : askedInterval(since).start;
  const last = until === undefined ? null : askedInterval(until).end;
  const day = on === undefined ? null : askedInterval(on);
  if (first === null && last === null && day === null) return [];
  return [
    (attributes) => {
      const time = relationTime(attributes);
      if (time === null) return false;
      const isWithin = (first === null || time.end >= first) && (last === null || time.start <= last);
      return isWithin && (day === null || (time.start <= day.end && time.end >= day.start));
    },
  ];
}

function evidenceTests({
  minSupport,
  minConfidence,
  publisher,
  doc,
  text,
}: RelationFilter<string>): CompiledFilter['tests'] {
  const tests: ((attributes: EdgeAttributes) => boolean)[] = [];
  if (minSupport !== undefined) tests.push(({ support }) => support >= minSupport);
  if (minConfidence !== undefined) tests.push(({ confidence }) => confidence >= minConfidence);
  if (publisher !== undefined) {
    const wanted = new Set(listOf(publisher));
    tests.push(({ publishers }) => publishers.some((name) => wanted.has(name)));
  }
  if (doc !== undefined) {
    const wanted = new Set(listOf(doc));
    tests.push(({ evidence }) => evidence.some((item) => wanted.has(item.doc)));
  }
  if (text !== undefined) {
    const wanted = text.toLowerCase();
    tests.push(({ evidence }) => evidence.some(({ sentence }) => sentence.text.toLowerCase().includes(wanted)));
  }
  return tests;
}

function groupTest(store: GraphStore, { group }: RelationFilter<string>): CompiledFilter['tests'] {
  if (group === undefined) return [];
  const known = store.network.getAttribute('relationTypes').map((type) => type.group);
  const wanted = wordSet(group, known, 'group');
  return [({ relation }) => wanted?.has(store.types.info(relation)?.group ?? '') ?? true];
}
