import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import type { NamedLists } from '../data/columns.js';
import type { Dataset } from '../data/dataset.js';
import { reason } from './filter-edges.js';
import type { SetFacet } from './filters.js';

/** How many relations (for actor types: actors) each value of each facet would show, everything else left as it is. */
export type FacetCounts = Readonly<Record<SetFacet, ReadonlyMap<string, number>>>;

export function countFacets(dataset: Dataset, held: Uint16Array): FacetCounts {
  const columns = dataset.columns();
  const { kind, status, polarity, publishers, documents } = columns;
  const kinds = dataset.kinds.map(({ id }) => id);
  const [, outlet = 0, others = 0, both = 0] = countValues(held, columns.speakers, 4, reason.speakers);
  return {
    relations: named(kinds, countValues(held, kind, kinds.length, reason.relations)),
    actorTypes: named(actorTypes, countActors(dataset, held)),
    statuses: named(statuses, countValues(held, status, statuses.length, reason.statuses)),
    polarities: named(polarities, countValues(held, polarity, polarities.length, reason.polarities)),
    publishers: named(publishers.names, countItems(held, publishers, reason.publishers)),
    documents: named(documents.names, countItems(held, documents, reason.documents)),
    speakers: new Map([
      ['outlet', outlet + both],
      ['others', others + both],
    ]),
  };
}

/** How often each value is in a column, over the relations that nothing holds back but this facet itself. */
function countValues(held: Uint16Array, column: ArrayLike<number>, values: number, facet: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (let i = 0; i < held.length; i++) {
    if (((held[i] ?? 0) & ~facet) !== 0) continue;
    const value = column[i] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countItems(held: Uint16Array, { starts, items, names }: NamedLists, facet: number): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < held.length; i++) {
    if (((held[i] ?? 0) & ~facet) !== 0) continue;
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      const item = items[at] ?? 0;
      counts[item] = (counts[item] ?? 0) + 1;
    }
  }
  return counts;
}

function countActors(dataset: Dataset, held: Uint16Array): Uint32Array {
  const { source, target, actorType } = dataset.columns();
  const touched = new Uint8Array(dataset.actors.length);
  for (let i = 0; i < held.length; i++) {
    if (((held[i] ?? 0) & ~reason.actorTypes) === 0) touched[source[i] ?? 0] = touched[target[i] ?? 0] = 1;
  }
  const counts = new Uint32Array(actorTypes.length);
  for (let i = 0; i < touched.length; i++) {
    const type = actorType[i] ?? 0;
    if (touched[i]) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

function named(names: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> {
  return new Map(names.map((name, i) => [name, counts[i] ?? 0]));
}
