import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { ActorType } from '../model/actor.js';
import type { GraphAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { ActorNode, ActorRef } from './actor-node.js';
import { findActors, resolveName, type ActorFilter, type Candidate } from './actors.js';
import { aggregate, type Aggregate, type Dimension } from './aggregate.js';
import { findCommunities, type Community, type CommunityOptions } from './communities.js';
import { findConflicts, type Conflict } from './conflicts.js';
import { diffGraphs, type GraphDiff } from './diff.js';
import { egoNetwork, type EgoOptions } from './ego.js';
import { evidenceOf, explainRelation, type DocumentedEvidence } from './explain-relation.js';
import { findMatches, type MatchRow } from './find-matches.js';
import { findPaths } from './find-paths.js';
import { findRelations } from './find-relations.js';
import { GraphStore } from './graph-store.js';
import { identityOf, usesOf, type ActorIdentity, type NameUse } from './identity.js';
import { likelyMerges, type LikelyMerge, type LikelyOptions } from './likely-merges.js';
import type { Params } from './match-values.js';
import { findNeighbours, type Neighbour, type NeighbourOptions } from './neighbours.js';
import { parseGraph } from './parse-graph.js';
import type { Path, PathOptions } from './path.js';
import { QueryError } from './query-error.js';
import type { Relation } from './relation.js';
import type { ListOptions, OneOrMore, RelationFilter } from './relation-filter.js';
import type { Results } from './results.js';
import { subNetwork } from './sub-network.js';
import { timelineOf, type TimelineEntry, type TimelineOptions } from './timeline.js';
import { topActors, type Metric, type Ranked, type TopOptions } from './top.js';

/**
 * A graph to ask. Answers are plain values in an order that is always the same; lists of them are worked out while they are gone
 * through. What is asked with unknown names throws QueryError with suggestions. `Type` are the relation types that compile:
 * those of the project, or `string` for a graph built with others.
 */
export class Graph<Type extends string = RelationTypeName> {
  readonly #store: GraphStore;

  /** The network must not change afterwards. */
  constructor(network: Network) {
    this.#store = new GraphStore(network);
  }

  /** The graph in a file's text, or in what JSON.parse made of it. Throws GraphFileError. */
  static parse<Type extends string = RelationTypeName>(file: string | object): Graph<Type> {
    return new Graph<Type>(parseGraph(file));
  }

  /** How many actors and relations there are, of every status. */
  get size(): { readonly actors: number; readonly relations: number } {
    return { actors: this.#store.network.order, relations: this.#store.network.size };
  }

  get attributes(): Readonly<GraphAttributes> {
    return this.#store.network.getAttributes();
  }

  /** Throws QueryError if no actor, or more than one, is so called. */
  actor(ref: ActorRef): ActorNode {
    return this.#store.actor(this.#store.find(ref));
  }

  /** The most mentioned first. */
  actors(filter: ActorFilter = {}): Results<ActorNode> {
    return findActors(this.#store, filter);
  }

  /** The actors that a name may mean, however it is spelt, the likeliest first; 5 at most unless told. */
  resolve(name: string, options: { readonly limit?: number; readonly type?: ActorType } = {}): readonly Candidate[] {
    return resolveName(this.#store, name, options);
  }

  /** Why an actor's names are one, and with whom it could be confused. Throws QueryError like `actor`. */
  identity(ref: ActorRef): ActorIdentity {
    return identityOf(this.#store, ref);
  }

  /** How texts write an actor, the commonest words first. */
  uses(ref: ActorRef): readonly NameUse[] {
    return usesOf(this.#store, this.#store.find(ref));
  }

  /** Pairs of actors that may be one; those that would mend most come first. */
  likelyMerges(options: LikelyOptions = {}): readonly LikelyMerge[] {
    return likelyMerges(this.#store, options);
  }

  relations(filter: RelationFilter<Type> = {}, options: ListOptions = {}): Results<Relation<Type>> {
    return findRelations(this.#store, loosen<RelationFilter<string>>(filter), options) as Results<Relation<Type>>;
  }

  /** The relation of an edge's key. */
  relation(id: string): Relation<Type> {
    const edge = this.#store.edgeByKey.get(id);
    if (edge === undefined) throw new QueryError(`no relation has the id \`${id}\``);
    return this.#store.relation(edge) as Relation<Type>;
  }

  neighbours(ref: ActorRef, options: NeighbourOptions<Type> = {}): Results<Neighbour<Type>> {
    return findNeighbours(this.#store, ref, loosen<NeighbourOptions<string>>(options)) as Results<Neighbour<Type>>;
  }

  paths(from: ActorRef, to: ActorRef, options: PathOptions<Type> = {}): Results<Path<Type>> {
    return findPaths(this.#store, from, to, loosen<PathOptions<string>>(options)) as Results<Path<Type>>;
  }

  ego(ref: ActorRef, options: EgoOptions<Type> = {}): Graph<Type> {
    return new Graph<Type>(egoNetwork(this.#store, ref, loosen<EgoOptions<string>>(options)));
  }

  /** The relations that a filter wants, and their actors. */
  subgraph(filter: RelationFilter<Type>): Graph<Type> {
    const relations = this.relations(filter).toArray();
    const nodes = new Set(relations.flatMap(({ source, target }) => [source.id, target.id]));
    return new Graph<Type>(
      subNetwork(
        this.#store,
        nodes,
        relations.map(({ id }) => id),
      ),
    );
  }

  top(metric: Metric, options: TopOptions<Type> = {}): readonly Ranked[] {
    return topActors(this.#store, metric, loosen<TopOptions<string>>(options));
  }

  communities(options: CommunityOptions<Type> = {}): readonly Community[] {
    return findCommunities(this.#store, loosen<CommunityOptions<string>>(options));
  }

  aggregate<D extends Dimension>(by: OneOrMore<D>, filter: RelationFilter<Type> = {}): readonly Aggregate<D>[] {
    return aggregate(this.#store, by, loosen<RelationFilter<string>>(filter));
  }

  timeline(options: TimelineOptions<Type> = {}): readonly TimelineEntry<Type>[] {
    return timelineOf(this.#store, loosen<TimelineOptions<string>>(options)) as readonly TimelineEntry<Type>[];
  }

  evidence(relation: Relation<Type>): readonly DocumentedEvidence[] {
    return evidenceOf(this.#store, relation as Relation<string>);
  }

  explain(relation: Relation<Type>): string {
    return explainRelation(this.#store, relation as Relation<string>);
  }

  conflicts(filter: RelationFilter<Type> = {}): readonly Conflict<Type>[] {
    return findConflicts(this.#store, loosen<RelationFilter<string>>(filter)) as readonly Conflict<Type>[];
  }

  /** The answers to a pattern such as `(a:country)-[r:supplies|funds]->(b {name: $n})`. */
  match(pattern: string, params: Params = {}): Results<MatchRow<Type>> {
    return findMatches(this.#store, pattern, params) as Results<MatchRow<Type>>;
  }

  /** What has changed from this graph to another. */
  diff(other: Graph<Type>): GraphDiff<Type> {
    return diffGraphs(this.#store, other.#store) as GraphDiff<Type>;
  }

  /** The graph itself, for the libraries of graphology. Copy it before changing it. */
  toGraphology(): Network {
    return this.#store.network;
  }
}

// Inside, relation types are strings: what a caller may write was checked when it was compiled.
function loosen<Loose extends object>(asked: object): Loose {
  return asked as Loose;
}
