import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import type { Dataset, RelationEdge } from '../data/dataset.js';
import { reason } from './filter-edges.js';
import type { SetFacet } from './filters.js';

/** How many relations (for actor types: actors) each value of each facet would show, everything else left as it is. */
export type FacetCounts = Readonly<Record<SetFacet, ReadonlyMap<string, number>>>;

export function countFacets(dataset: Dataset, held: Uint16Array): FacetCounts {
  const counts = {
    relations: zeros(dataset.kinds.map((kind) => kind.id)),
    actorTypes: zeros(actorTypes),
    statuses: zeros(statuses),
    polarities: zeros(polarities),
    publishers: new Map<string, number>(),
    documents: new Map<string, number>(),
    speakers: zeros(['outlet', 'others']),
  };
  const touched = new Uint8Array(dataset.actors.length);
  const kinds = new Float64Array(dataset.kinds.length);
  for (const relation of dataset.relations) {
    const bits = held[relation.index] ?? 0;
    if (countsFor(bits, reason.relations)) kinds[relation.kind] = (kinds[relation.kind] ?? 0) + 1;
    if (countsFor(bits, reason.actorTypes)) touched[relation.source] = touched[relation.target] = 1;
    if (countsFor(bits, reason.statuses)) add(counts.statuses, relation.status);
    if (countsFor(bits, reason.polarities)) add(counts.polarities, relation.polarity);
    if (countsFor(bits, reason.publishers))
      for (const publisher of relation.publishers) add(counts.publishers, publisher);
    if (countsFor(bits, reason.documents)) for (const doc of relation.docs) add(counts.documents, doc);
    if (countsFor(bits, reason.speakers)) addSpeakers(counts.speakers, relation);
  }
  for (const kind of dataset.kinds) counts.relations.set(kind.id, kinds[kind.index] ?? 0);
  for (const actor of dataset.actors) if (touched[actor.index]) add(counts.actorTypes, actor.type);
  return counts;
}

/** Nothing holds it back, or nothing but this facet itself. */
function countsFor(bits: number, facet: number): boolean {
  return (bits & ~facet) === 0;
}

function addSpeakers(counts: Map<string, number>, relation: RelationEdge): void {
  if (relation.stated) add(counts, 'outlet');
  if (relation.claimed) add(counts, 'others');
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function zeros(values: readonly string[]): Map<string, number> {
  return new Map(values.map((value) => [value, 0]));
}
