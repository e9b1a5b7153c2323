import { byKeys } from '../common/order.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import { expectWord, listOf } from './compile-filter.js';
import { findRelations } from './find-relations.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import type { OneOrMore, RelationFilter } from './relation-filter.js';

export const dimensions = [
  'type',
  'group',
  'source',
  'target',
  'sourceType',
  'targetType',
  'status',
  'polarity',
  'publisher',
  'year',
  'month',
] as const;

/** What relations can be counted by. A relation of several publishers, or without a date, counts for each, or for `null`. */
export type Dimension = (typeof dimensions)[number];

export interface Aggregate<D extends Dimension> {
  readonly by: Readonly<Record<D, string | null>>;
  readonly relations: number;
  readonly mentions: number;
  readonly support: number;
}

/** Counts of relations for every combination of the dimensions that occurs, the most first. */
export function aggregate<D extends Dimension>(
  store: GraphStore,
  by: OneOrMore<D>,
  filter: RelationFilter<RelationTypeName> | RelationFilter<string>,
): readonly Aggregate<D>[] {
  const wanted = listOf<D & string>(by as OneOrMore<D & string>);
  for (const dimension of wanted) expectWord(dimension, dimensions, 'dimension');
  const rows = new Map<
    string,
    { values: readonly (string | null)[]; relations: number; mentions: number; support: number }
  >();
  for (const relation of findRelations(store, filter as RelationFilter<string>)) {
    for (const values of combinations(wanted.map((dimension) => valuesOf(store, relation, dimension)))) {
      const key = JSON.stringify(values);
      const row = rows.get(key) ?? { values, relations: 0, mentions: 0, support: 0 };
      rows.set(key, row);
      row.relations += 1;
      row.mentions += relation.mentions;
      row.support += relation.support;
    }
  }
  return [...rows.values()]
    .sort(
      byKeys(
        ({ relations }) => -relations,
        ({ support }) => -support,
        ({ values }) => JSON.stringify(values),
      ),
    )
    .map(({ values, ...counts }) => ({ by: named(wanted, values), ...counts }));
}

function named<D extends Dimension>(
  wanted: readonly D[],
  values: readonly (string | null)[],
): Record<D, string | null> {
  return Object.fromEntries(wanted.map((dimension, place) => [dimension, values[place] ?? null])) as Record<
    D,
    string | null
  >;
}

function combinations(lists: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return lists.reduce<(string | null)[][]>(
    (rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
    [[]],
  );
}

function valuesOf(store: GraphStore, relation: Relation<string>, dimension: Dimension): readonly (string | null)[] {
  switch (dimension) {
    case 'type':
      return [relation.lemma ?? relation.type];
    case 'group':
      return [store.types.info(relation.type)?.group ?? null];
    case 'source':
    case 'target':
      return [relation[dimension].id];
    case 'sourceType':
      return [relation.source.type];
    case 'targetType':
      return [relation.target.type];
    case 'status':
    case 'polarity':
      return [relation[dimension]];
    case 'publisher':
      return relation.publishers.length === 0 ? [null] : relation.publishers;
    case 'year':
      return datesOf(relation, 4);
    case 'month':
      return datesOf(relation, 7);
  }
}

/** The beginnings of the dates of its evidence, of the event or else of the document; null for those too vague. */
function datesOf({ evidence }: Relation<string>, length: number): readonly (string | null)[] {
  const dates = evidence.map(({ time, date }) => time?.start ?? time?.end ?? date);
  const cut = dates.map((date) => (date === null || date.length < length ? null : date.slice(0, length)));
  return cut.length === 0 ? [null] : [...new Set(cut)];
}
