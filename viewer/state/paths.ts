import type { Dataset } from '../data/dataset.js';
import type { Visible } from './visible.js';

export interface PathStep {
  readonly relation: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The shortest chain of visible relations between two actors, in either direction of each relation; between chains of
 * one length, the best supported steps. Null if there is none.
 */
export function findPath(dataset: Dataset, visible: Visible, from: number, to: number): readonly PathStep[] | null {
  const reached = new Map<number, PathStep | null>([[from, null]]);
  let edge = [from];
  while (edge.length > 0 && !reached.has(to)) edge = advance(dataset, visible, edge, reached);
  if (!reached.has(to)) return null;
  const steps: PathStep[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.from)) steps.unshift(step);
  return steps;
}

function advance(
  dataset: Dataset,
  visible: Visible,
  edge: readonly number[],
  reached: Map<number, PathStep | null>,
): number[] {
  const found = new Map<number, PathStep>();
  for (const from of edge) {
    for (const index of dataset.actors[from]?.edges ?? []) {
      const relation = dataset.relations[index];
      if (!relation || !visible.relations[index]) continue;
      const to = relation.source === from ? relation.target : relation.source;
      if (reached.has(to)) continue;
      const rival = found.get(to);
      if (!rival || isBetter(dataset, index, rival.relation)) found.set(to, { relation: index, from, to });
    }
  }
  for (const [to, step] of found) reached.set(to, step);
  return [...found.keys()];
}

function isBetter(dataset: Dataset, candidate: number, rival: number): boolean {
  const [a, b] = [dataset.relations[candidate], dataset.relations[rival]];
  if (!a || !b) return false;
  return a.support !== b.support ? a.support > b.support : a.confidence > b.confidence;
}
