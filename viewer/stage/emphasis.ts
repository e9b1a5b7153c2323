import type { Dataset } from '../data/dataset.js';
import type { PathStep } from '../state/paths.js';
import type { Selection } from '../state/selection.js';
import type { Pointed } from '../state/store.js';
import type { Visible } from '../state/visible.js';

/** What stands out while the rest is faded, as indexes. */
export interface Emphasis {
  readonly actors: ReadonlySet<number>;
  readonly relations: ReadonlySet<number>;
  /** These have a ring around them. */
  readonly ringed: ReadonlySet<number>;
  /** 0 fades nothing, 1 all the rest. */
  readonly dim: number;
}

export const noEmphasis: Emphasis = { actors: new Set(), relations: new Set(), ringed: new Set(), dim: 0 };

export interface EmphasisInput {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly selection: Selection;
  readonly pointed: Pointed;
  readonly path: readonly PathStep[] | null;
}

/** What is pointed at goes before what is selected; a ring stays around the selected. */
export function findEmphasis(input: EmphasisInput): Emphasis {
  const selected = ofSelection(input);
  const { pointed } = input;
  if (!pointed) return selected;
  const near = pointed.type === 'actor' ? around(input, pointed.index) : ofRelation(input, pointed.index);
  return near ? { ...near, ringed: selected.ringed, dim: 1 } : selected;
}

function ofSelection(input: EmphasisInput): Emphasis {
  const { selection, dataset } = input;
  if (selection.type === 'actor') return around(input, dataset.actorById.get(selection.id)?.index) ?? noEmphasis;
  if (selection.type === 'relation')
    return ofRelation(input, dataset.relationById.get(selection.id)?.index) ?? noEmphasis;
  if (selection.type === 'document') return ofDocument(input, selection.id);
  return selection.type === 'path' ? ofPath(input) : noEmphasis;
}

function around({ dataset, visible }: EmphasisInput, index: number | undefined): Emphasis | null {
  const actor = index === undefined ? undefined : dataset.actors[index];
  if (!actor) return null;
  const relations = actor.edges.filter((edge) => visible.relations[edge]);
  return spread(dataset, relations, [actor.index], [actor.index], 0.85);
}

function ofRelation({ dataset }: EmphasisInput, index: number | undefined): Emphasis | null {
  const relation = index === undefined ? undefined : dataset.relations[index];
  if (!relation) return null;
  return spread(dataset, [relation.index], [], [relation.source, relation.target], 0.85);
}

function ofDocument({ dataset, visible }: EmphasisInput, id: string): Emphasis {
  const relations = visible.relationList.filter((index) => dataset.relations[index]?.docs.includes(id));
  return relations.length > 0 ? spread(dataset, relations, [], [], 0.85) : noEmphasis;
}

function ofPath({ dataset, selection, path }: EmphasisInput): Emphasis {
  const ends = selection.type === 'path' ? [selection.from, selection.to ?? ''] : [];
  const rings = ends.flatMap((id) => dataset.actorById.get(id)?.index ?? []);
  const relations = path?.map((step) => step.relation) ?? [];
  return spread(dataset, relations, rings, rings, path ? 0.9 : 0.6);
}

function spread(
  dataset: Dataset,
  relations: readonly number[],
  actors: readonly number[],
  ringed: readonly number[],
  dim: number,
): Emphasis {
  const all = new Set(actors);
  for (const index of relations) {
    const relation = dataset.relations[index];
    if (relation) all.add(relation.source).add(relation.target);
  }
  return { actors: all, relations: new Set(relations), ringed: new Set(ringed), dim };
}

/** What changed from one emphasis to the next: only this is to be drawn anew. */
export function changedBetween(before: Emphasis, after: Emphasis) {
  return {
    actors: [...difference(before.actors, after.actors), ...difference(before.ringed, after.ringed)],
    relations: difference(before.relations, after.relations),
  };
}

function difference(a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] {
  return [...[...a].filter((item) => !b.has(item)), ...[...b].filter((item) => !a.has(item))];
}
