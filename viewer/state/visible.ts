import type { Dataset } from '../data/dataset.js';
import { filterEdges } from './filter-edges.js';
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
  const near = center && filters.ego ? withinRadius(dataset, held, center.index, filters.ego.radius) : null;
  const actors = new Uint8Array(dataset.actors.length);
  const relations = new Uint8Array(dataset.relations.length);
  const relationList: number[] = [];
  for (const relation of dataset.relations) {
    if (held[relation.index] !== 0 || (near && !(near[relation.source] && near[relation.target]))) continue;
    relations[relation.index] = 1;
    actors[relation.source] = 1;
    actors[relation.target] = 1;
    relationList.push(relation.index);
  }
  if (center) actors[center.index] = 1;
  else if (relationList.length === dataset.relations.length) showLone(dataset, filters, actors);
  const actorList = dataset.actors.flatMap((actor) => (actors[actor.index] ? [actor.index] : []));
  return { actors, relations, actorList, relationList, held };
}

function showLone(dataset: Dataset, filters: Filters, actors: Uint8Array): void {
  for (const actor of dataset.actors) {
    const fits = filters.actorTypes.size === 0 || filters.actorTypes.has(actor.type);
    if (actor.edges.length === 0 && fits) actors[actor.index] = 1;
  }
}
