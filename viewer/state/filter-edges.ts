import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import type { Columns, Lists, NamedLists } from '../data/columns.js';
import type { Dataset } from '../data/dataset.js';
import type { DayRange, Filters } from './filters.js';

/** Why a relation is held back, as bits: a facet's counts are over the relations that only this facet holds back. */
export const reason = {
  relations: 1,
  actorTypes: 2,
  statuses: 4,
  polarities: 8,
  publishers: 16,
  documents: 32,
  speakers: 64,
  time: 128,
  other: 256,
} as const;

/**
 * For each relation the reasons why it is held back; 0 lets it through. `ego` is not looked at here. What is not
 * filtered by costs nothing.
 */
export function filterEdges(dataset: Dataset, filters: Filters, known: ReadonlySet<string> | null): Uint16Array {
  const held = new Uint16Array(dataset.relations.length);
  const columns = dataset.columns;
  const { relations, range } = filters;
  if (relations.size > 0) {
    const allowed = flags(dataset.kinds, (kind) => relations.has(kind.id));
    holdByFlag(held, columns().kind, allowed, reason.relations);
  }
  holdBySets(held, columns, filters);
  if (range) holdByTime(held, columns(), filters, range);
  if (filters.support > 1) holdBelow(held, columns().support, filters.support);
  if (filters.confidence > 0) holdBelow(held, columns().confidence, filters.confidence);
  if (filters.newSince !== null) holdOlder(held, columns().publicationDays, filters.newSince);
  if (filters.particular) holdUnnamed(held, columns());
  if (filters.onlyNew && known) {
    for (const { id, index } of dataset.relations) if (known.has(id)) hold(held, index, reason.other);
  }
  return held;
}

/** Sets of values that are short lists of the model, or names that a relation may have several of. */
function holdBySets(held: Uint16Array, columns: () => Columns, filters: Filters): void {
  const types = filters.actorTypes;
  if (types.size > 0) {
    const { actorType, source, target } = columns();
    const allowed = flags(actorTypes, (type) => types.has(type));
    const isAllowed = actorType.map((type) => allowed[type] ?? 0);
    holdByFlag(held, source, isAllowed, reason.actorTypes);
    holdByFlag(held, target, isAllowed, reason.actorTypes);
  }
  if (filters.statuses.size > 0) {
    const allowed = flags(statuses, (status) => filters.statuses.has(status));
    holdByFlag(held, columns().status, allowed, reason.statuses);
  }
  if (filters.polarities.size > 0) {
    const allowed = flags(polarities, (polarity) => filters.polarities.has(polarity));
    holdByFlag(held, columns().polarity, allowed, reason.polarities);
  }
  if (filters.speakers.size > 0) {
    const wanted = (filters.speakers.has('outlet') ? 1 : 0) | (filters.speakers.has('others') ? 2 : 0);
    holdByFlag(
      held,
      columns().speakers,
      [0, 1, 2, 3].map((speakers) => speakers & wanted),
      reason.speakers,
    );
  }
  if (filters.publishers.size > 0) holdByName(held, columns().publishers, filters.publishers, reason.publishers);
  if (filters.documents.size > 0) holdByName(held, columns().documents, filters.documents, reason.documents);
}

function hold(held: Uint16Array, index: number, bit: number): void {
  held[index] = (held[index] ?? 0) | bit;
}

function flags<T>(values: readonly T[], isAllowed: (value: T) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (isAllowed(value) ? 1 : 0));
}

/** `allowed` says of every value that the column may have whether it is let through. */
function holdByFlag(held: Uint16Array, column: ArrayLike<number>, allowed: ArrayLike<number>, bit: number): void {
  for (let i = 0; i < held.length; i++) if (!allowed[column[i] ?? 0]) hold(held, i, bit);
}

/** Lets through what has any of the names. */
function holdByName(held: Uint16Array, lists: NamedLists, wanted: ReadonlySet<string>, bit: number): void {
  const { starts, items } = lists;
  const allowed = flags(lists.names, (name) => wanted.has(name));
  for (let i = 0; i < held.length; i++) {
    let at = starts[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    while (at < end && !allowed[items[at] ?? 0]) at++;
    if (at === end) hold(held, i, bit);
  }
}

function holdByTime(held: Uint16Array, columns: Columns, { basis, undated }: Filters, range: DayRange): void {
  const { starts, items } = basis === 'event' ? columns.eventDays : columns.publicationDays;
  for (let i = 0; i < held.length; i++) {
    const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    let isIn = start === end && undated;
    for (let at = start; at < end && !isIn; at += 2) {
      isIn = (items[at] ?? 0) <= range.to && (items[at + 1] ?? 0) >= range.from;
    }
    if (!isIn) hold(held, i, reason.time);
  }
}

function holdBelow(held: Uint16Array, column: Float64Array, least: number): void {
  for (let i = 0; i < held.length; i++) if ((column[i] ?? 0) < least) hold(held, i, reason.other);
}

/** Lets through only what was first published on that day or later. */
function holdOlder(held: Uint16Array, { starts, items }: Lists, since: number): void {
  for (let i = 0; i < held.length; i++) {
    const [start, end] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    let isNew = start < end;
    for (let at = start; at < end; at += 2) if ((items[at] ?? 0) < since) isNew = false;
    if (!isNew) hold(held, i, reason.other);
  }
}

function holdUnnamed(held: Uint16Array, { isGeneric, source, target }: Columns): void {
  for (let i = 0; i < held.length; i++) {
    if (isGeneric[source[i] ?? 0] || isGeneric[target[i] ?? 0]) hold(held, i, reason.other);
  }
}
