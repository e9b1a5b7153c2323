import type { Dataset, RelationEdge } from '../data/dataset.js';
import type { Filters } from './filters.js';

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

/** For each relation the reasons why it is held back; 0 lets it through. `ego` is not looked at here. */
export function filterEdges(dataset: Dataset, filters: Filters, known: ReadonlySet<string> | null): Uint16Array {
  const held = new Uint16Array(dataset.relations.length);
  const kinds = dataset.kinds.map((kind) => passes(filters.relations, kind.id));
  const actors = dataset.actors.map((actor) => passes(filters.actorTypes, actor.type));
  for (const relation of dataset.relations) {
    let bits = 0;
    if (!kinds[relation.kind]) bits |= reason.relations;
    if (!actors[relation.source] || !actors[relation.target]) bits |= reason.actorTypes;
    if (!passes(filters.statuses, relation.status)) bits |= reason.statuses;
    if (!passes(filters.polarities, relation.polarity)) bits |= reason.polarities;
    if (!passesAny(filters.publishers, relation.publishers)) bits |= reason.publishers;
    if (!passesAny(filters.documents, relation.docs)) bits |= reason.documents;
    if (!passesSpeaker(filters, relation)) bits |= reason.speakers;
    if (!isInRange(filters, relation)) bits |= reason.time;
    if (isHeldOtherwise(dataset, filters, relation, known)) bits |= reason.other;
    held[relation.index] = bits;
  }
  return held;
}

function passes<T>(set: ReadonlySet<T>, value: T): boolean {
  return set.size === 0 || set.has(value);
}

function passesAny<T>(set: ReadonlySet<T>, values: readonly T[]): boolean {
  return set.size === 0 || values.some((value) => set.has(value));
}

function passesSpeaker({ speakers }: Filters, relation: RelationEdge): boolean {
  if (speakers.size === 0) return true;
  return (relation.stated && speakers.has('outlet')) || (relation.claimed && speakers.has('others'));
}

function isInRange({ range, basis, undated }: Filters, relation: RelationEdge): boolean {
  if (!range) return true;
  const days = basis === 'event' ? relation.eventDays : relation.publicationDays;
  if (days.length === 0) return undated;
  for (let i = 0; i < days.length; i += 2) {
    if ((days[i] ?? 0) <= range.to && (days[i + 1] ?? 0) >= range.from) return true;
  }
  return false;
}

function isHeldOtherwise(
  dataset: Dataset,
  filters: Filters,
  relation: RelationEdge,
  known: ReadonlySet<string> | null,
): boolean {
  if (relation.support < filters.support || relation.confidence < filters.confidence) return true;
  if (filters.onlyNew && known?.has(relation.id)) return true;
  if (filters.newSince !== null && !(firstPublished(relation) >= filters.newSince)) return true;
  if (!filters.particular) return false;
  return Boolean(dataset.actors[relation.source]?.generic || dataset.actors[relation.target]?.generic);
}

function firstPublished({ publicationDays }: RelationEdge): number {
  return publicationDays.reduce((first, day) => Math.min(first, day), publicationDays[0] ?? NaN);
}
