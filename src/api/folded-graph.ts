import { byKeys } from '../common/order.js';
import { spellsOf } from '../export/spells.js';
import { largeNumbers } from '../common/number-list.js';
import type { Spool } from '../files/spool.js';
import type { Position } from '../graph/layout.js';
import type { GraphAttributes, GraphEdge, GraphItems, GraphNode } from '../model/graph-data.js';

/** An actor as it is put aside. */
export interface FoldedNode extends GraphNode {
  readonly degree: number;
}

const BUSIEST = 10;

const byRelations = byKeys<FoldedNode>(
  ({ degree }) => -degree,
  ({ key }) => key,
);

/**
 * A graph of which all is put aside in a spool, as soon as it is known. In memory stays of each actor and relation where it is.
 */
export class FoldedGraph {
  /** Places of actors and relations. */
  readonly #nodes = largeNumbers();
  readonly #edges = largeNumbers();
  readonly #documents = new Set<string>();
  readonly #met = new Set<string>();
  readonly #relations = new Set<string>();
  #isDated = false;
  #busiest: readonly FoldedNode[] = [];
  #mentions = 0;

  constructor(
    private readonly spool: Spool,
    private readonly asked: ReadonlySet<string>,
  ) {}

  /** To be called in canonical order, as for relations. */
  addNode(node: FoldedNode): void {
    this.#nodes.push(this.spool.add(JSON.stringify(node)));
    const least = this.#busiest.at(-1);
    if (this.#busiest.length < BUSIEST || (least !== undefined && byRelations(node, least) < 0))
      this.#busiest = [...this.#busiest, node].sort(byRelations).slice(0, BUSIEST);
  }

  addEdge(edge: GraphEdge): void {
    const { attributes } = edge;
    this.#edges.push(this.spool.add(JSON.stringify(edge)));
    this.#mentions += attributes.mentions;
    if (this.asked.has(edge.key)) this.#met.add(edge.key);
    this.#relations.add(attributes.relation);
    this.#isDated ||= spellsOf(attributes.evidence).length > 0;
    for (const { doc } of attributes.evidence) this.#documents.add(doc);
  }

  /** How many mentions its relations have. */
  get mentions(): number {
    return this.#mentions;
  }

  /** The ids of the documents that evidence refers to. */
  get documents(): ReadonlySet<string> {
    return this.#documents;
  }

  /** The relations asked for, by their keys, that are there. */
  get met(): ReadonlySet<string> {
    return this.#met;
  }

  /** The actors with the most relations. */
  get busiest(): readonly FoldedNode[] {
    return this.#busiest;
  }

  /** The graph, once it is known what it says of itself and where its actors are drawn. */
  items(attributes: GraphAttributes, positionOf: (node: number) => Position): GraphItems {
    const { spool } = this;
    const [nodes, edges] = [this.#nodes.numbers, this.#edges.numbers];
    return {
      ...{ attributes, order: nodes.length, size: edges.length },
      ...{ relations: this.#relations, isDated: this.#isDated },
      *nodes() {
        for (const [at, place] of nodes.entries()) {
          const { key, attributes: own, degree } = JSON.parse(spool.get(place)) as FoldedNode;
          yield { key, attributes: { ...own, ...positionOf(at) }, degree };
        }
      },
      *edges() {
        for (const place of edges) yield JSON.parse(spool.get(place)) as GraphEdge;
      },
    };
  }
}
