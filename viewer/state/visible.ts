import type { Dataset } from '../data/dataset.js';
import { filterEdges, reason } from './filter-edges.js';
import type { Filters } from './filters.js';
import { withinRadius } from './ego.js';

/** What is on the screen: flags by index, and the same as lists. */
export interface Visible {
  readonly actors: Uint8Array;
  readonly relations: Uint8Array;
  readonly actorList: readonly number[];
  readonly relationList: readonly number[];
  /** Reasons by relation, for the counts of facets and the histogram. */
  readonly held: Uint16Array;
}

/** Applies the filters. Actors show if a relation of theirs does; those without any relation, only while nothing is filtered. */
export function findVisible(dataset: Dataset, filters: Filters, known: ReadonlySet<string> | null): Visible {
  const held = filterEdges(dataset, filters, known);
  const center = filters.ego ? dataset.actorById.get(filters.ego.id) : undefined;
  if (!center && held.every((reasons) => reasons === 0)) return everything(dataset, filters, held);
  const near = center && filters.ego ? withinRadius(dataset, held, center.index, filters.ego.radius) : null;
  const actors = new Uint8Array(dataset.actors.length);
  const relations = new Uint8Array(held.length);
  const { source, target } = dataset.columns();
  for (let i = 0; i < held.length; i++) {
    const [from, to] = [source[i] ?? 0, target[i] ?? 0];
    // What is too far off counts in no facet, nor in the histogram.
    if (near && !(near[from] && near[to])) held[i] = (held[i] ?? 0) | reason.other;
    if (held[i] !== 0) continue;
    relations[i] = actors[from] = actors[to] = 1;
  }
  if (center) actors[center.index] = 1;
  return { actors, relations, actorList: placesOf(actors), relationList: placesOf(relations), held };
}

function everything(dataset: Dataset, filters: Filters, held: Uint16Array): Visible {
  const { actorTypes } = filters;
  const actors = new Uint8Array(dataset.actors.length).fill(1);
  const relations = new Uint8Array(held.length).fill(1);
  for (const { index, edges, type } of dataset.actors) {
    if (edges.length === 0 && actorTypes.size > 0 && !actorTypes.has(type)) actors[index] = 0;
  }
  return { actors, relations, actorList: placesOf(actors), relationList: placesOf(relations), held };
}

function placesOf(flags: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < flags.length; i++) if (flags[i]) places.push(i);
  return places;
}
