import type { Dataset } from '../data/dataset.js';

/** Flags the actors at most `radius` relations away over relations that nothing holds back, in either direction. */
export function withinRadius(dataset: Dataset, held: Uint16Array, center: number, radius: number): Uint8Array {
  const near = new Uint8Array(dataset.actors.length);
  near[center] = 1;
  let edge = [center];
  for (let step = 0; step < radius && edge.length > 0; step++) {
    const next: number[] = [];
    for (const actor of edge) {
      for (const index of dataset.actors[actor]?.edges ?? []) {
        const relation = dataset.relations[index];
        if (!relation || held[index] !== 0) continue;
        const other = relation.source === actor ? relation.target : relation.source;
        if (near[other]) continue;
        near[other] = 1;
        next.push(other);
      }
    }
    edge = next;
  }
  return near;
}
