import type { ActorId } from '../model/actor.js';
import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { ActorReference } from '../model/relation-mention.js';
import type { ActorNode, ActorRef } from './actor-node.js';
import { indexEdges, type EdgeIndex } from './edge-index.js';
import { NameIndex } from './name-index.js';
import { QueryError } from './query-error.js';
import type { Relation } from './relation.js';
import { TypeBook } from './type-book.js';

/** A graph with the indexes that questions need, each made when it is first asked for. */
export class GraphStore {
  readonly network: Network;
  readonly types: TypeBook;
  #edges: EdgeIndex | undefined;
  #edgeByKey: ReadonlyMap<string, number> | undefined;
  #names: NameIndex | undefined;
  #sources: ReadonlyMap<string, DocumentRecord> | undefined;

  constructor(network: Network) {
    this.network = network;
    this.types = new TypeBook(network.getAttribute('relationTypes'));
    // So that a type which only an edge names can be asked for.
    network.forEachEdge((_, { relation }) => void this.types.number(relation));
  }

  get edges(): EdgeIndex {
    return (this.#edges ??= indexEdges(this.network, this.types));
  }

  get edgeByKey(): ReadonlyMap<string, number> {
    return (this.#edgeByKey ??= new Map(this.edges.keys.map((key, edge) => [key, edge])));
  }

  get names(): NameIndex {
    return (this.#names ??= new NameIndex(this.network.mapNodes((id, attributes) => [id, attributes] as const)));
  }

  get sources(): ReadonlyMap<string, DocumentRecord> {
    return (this.#sources ??= new Map(Object.entries(this.network.getAttribute('sources'))));
  }

  /** The id of the actor meant. Throws QueryError with suggestions if none is, or several are. */
  find(ref: ActorRef): string {
    const asked = typeof ref === 'string' ? ref : ref.id;
    if (this.network.hasNode(asked)) return asked;
    const bearers = this.names.bearers(asked);
    const [id] = bearers;
    if (id !== undefined && bearers.length === 1) return id;
    if (bearers.length > 1)
      throw new QueryError(`\`${asked}\` is the name of ${bearers.length} actors`, bearers.slice(0, 5));
    const alike = this.names
      .candidates(asked, 3)
      .map((candidate) => this.network.getNodeAttribute(candidate.id, 'label'));
    throw new QueryError(`no actor is called \`${asked}\``, [...new Set(alike)]);
  }

  /** The number of the actor meant. */
  node(ref: ActorRef): number {
    return this.edges.nodeByKey.get(this.find(ref)) ?? 0;
  }

  actor(id: string): ActorNode {
    const { label, type, aliases, generic, mentions, documents } = this.network.getNodeAttributes(id);
    return { id: id as ActorId, name: label, type, aliases, generic, mentions, documents };
  }

  reference(id: string): ActorReference {
    const { label, type } = this.network.getNodeAttributes(id);
    return { id: id as ActorId, name: label, type };
  }

  /** The relation of an edge, seen from its source or, turned, from its target. */
  relation(edge: number, turned = false): Relation<string> {
    const index = this.edges;
    const attributes = index.attributes[edge];
    const ends = [index.sources[edge] ?? 0, index.targets[edge] ?? 0].map((node) =>
      this.reference(index.nodes[node] ?? ''),
    );
    const [source, target] = turned ? ends.reverse() : ends;
    if (attributes === undefined || source === undefined || target === undefined)
      throw new Error(`no edge has the number ${edge}`);
    const { relation, lemma, status, polarity, support, mentions, documents, confidence, since, until, publishers } =
      attributes;
    return {
      ...{
        id: index.keys[edge] ?? '',
        type: relation,
        label: this.#label(relation, lemma, turned),
        lemma,
        source,
        target,
        turned,
      },
      ...{ status, polarity, support, mentions, documents, confidence, since, until, publishers },
      evidence: turned ? attributes.evidence.map(turn) : attributes.evidence,
    };
  }

  #label(relation: string, lemma: string | null, turned: boolean): string {
    const info = this.types.info(relation);
    return (turned && info?.symmetric === false ? info.inverse : info?.label) ?? lemma ?? relation;
  }
}

function turn(evidence: Evidence): Evidence {
  return { ...evidence, source: evidence.target, target: evidence.source };
}
