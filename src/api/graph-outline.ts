import type { Interned } from '../common/interned.js';
import { smallNumbers } from '../common/number-list.js';
import type { Laid } from '../graph/layout.js';
import type { GraphEdge, GraphNode } from '../model/graph-data.js';

/** What the layout needs of a graph that is put aside piece by piece, by the numbers of its actors. */
export class GraphOutline {
  readonly #nodes = smallNumbers();
  readonly #sources = smallNumbers();
  readonly #targets = smallNumbers();
  readonly #weights = smallNumbers();

  constructor(private readonly numbers: Interned) {}

  /** To be called in canonical order, as for relations. */
  addNode({ key }: GraphNode): void {
    this.#nodes.push(this.numbers.of(key));
  }

  addEdge({ source, target, attributes }: GraphEdge): void {
    this.#sources.push(this.numbers.of(source));
    this.#targets.push(this.numbers.of(target));
    this.#weights.push(attributes.support);
  }

  /** The same by the places of actors among them. */
  get laid(): Laid {
    const places = new Uint32Array(this.numbers.size);
    this.#nodes.numbers.forEach((number, at) => (places[number] = at));
    const placed = (list: Uint32Array): Uint32Array => list.map((number) => places[number] ?? 0);
    return {
      keys: Array.from(this.#nodes.numbers, (number) => this.numbers.at(number)),
      sources: placed(this.#sources.numbers),
      targets: placed(this.#targets.numbers),
      weights: this.#weights.numbers,
    };
  }
}
