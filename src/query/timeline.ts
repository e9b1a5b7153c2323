import { byCodeUnit } from '../common/order.js';
import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import { expectWord } from './compile-filter.js';
import { dateInterval } from './date-interval.js';
import { findRelations } from './find-relations.js';
import type { GraphStore } from './graph-store.js';
import type { Relation } from './relation.js';
import type { RelationFilter } from './relation-filter.js';

export const buckets = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Bucket = (typeof buckets)[number];

export interface TimelineOptions<Type extends string = RelationTypeName> {
  /** `month` if left out. */
  readonly bucket?: Bucket | undefined;
  readonly filter?: RelationFilter<Type> | undefined;
}

/** A stretch of time and the relations that some evidence puts into it. */
export interface TimelineEntry<Type extends string = RelationTypeName> {
  /** `2025`, `2025-Q3`, `2025-07`, or the day, of a week its Monday. */
  readonly bucket: string;
  readonly relations: readonly Relation<Type>[];
  /** How many pieces of evidence. */
  readonly evidence: number;
}

/**
 * Relations in the order of time, by the day an event began; if the text does not say, by that of its document. Dates less exact than
 * the buckets are left out, and so are buckets without a relation.
 */
export function timelineOf(
  store: GraphStore,
  { bucket = 'month', filter = {} }: TimelineOptions<string>,
): readonly TimelineEntry<string>[] {
  expectWord(bucket, buckets, 'bucket');
  const entries = new Map<string, { relations: Set<Relation<string>>; evidence: number }>();
  for (const relation of findRelations(store, filter)) {
    for (const { time, date } of relation.evidence) {
      const name = bucketOf(time?.start ?? time?.end ?? date, bucket);
      if (name === null) continue;
      const entry = entries.get(name) ?? { relations: new Set(), evidence: 0 };
      entries.set(name, entry);
      entry.relations.add(relation);
      entry.evidence += 1;
    }
  }
  return [...entries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, { relations, evidence }]) => ({ bucket: name, relations: [...relations], evidence }));
}

const LENGTHS: Readonly<Record<Bucket, number>> = { year: 4, quarter: 7, month: 7, week: 10, day: 10 };

function bucketOf(date: string | null, bucket: Bucket): string | null {
  if (date === null || date.length < LENGTHS[bucket] || dateInterval(date) === null) return null;
  const day = date.slice(0, 10);
  if (bucket === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  return bucket === 'week' ? mondayOf(day) : day.slice(0, LENGTHS[bucket]);
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
