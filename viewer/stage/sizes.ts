import type { Dataset } from '../data/dataset.js';
import type { SizeBy } from '../state/view-state.js';

export interface Sizes {
  /** In pixels, by actor. */
  readonly radii: Float32Array;
  /** Actors, the largest first. */
  readonly order: Uint32Array;
}

/**
 * The area of a node grows with the metric; the more actors there are and the smaller the screen, the smaller all of
 * them.
 */
export function sizesOf(dataset: Dataset, sizeBy: SizeBy, screen: number): Sizes {
  const values = Float64Array.from(dataset.actors, (actor) => {
    if (sizeBy === 'mentions') return actor.mentions;
    if (sizeBy === 'documents') return actor.documents;
    if (sizeBy === 'relations') return actor.edges.length;
    return actor.edges.reduce((sum, index) => sum + (dataset.relations[index]?.support ?? 0), 0);
  });
  const most = values.reduce((a, b) => Math.max(a, b), 1);
  const crowd = Math.max(0, Math.log10(Math.max(1, dataset.actors.length) / 60));
  const [smallest, largest] = [Math.max(2, 5 - crowd * 1.2), Math.max(8, 19 - crowd * 3.5)];
  const share = Math.min(1, Math.max(0.55, screen / 640));
  const radii = Float32Array.from(values, (value) => {
    return share * (smallest + (largest - smallest) * Math.sqrt(value / most));
  });
  const order = Uint32Array.from(values, (_, i) => i);
  return { radii, order: order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b) };
}
