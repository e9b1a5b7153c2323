import type { Actor, ActorType } from '../model/actor.js';
import type { RelationMention } from '../model/relation-mention.js';
import { addEnd, emptyNode, mergeNode, type NodeFold } from './node-fold.js';
import { mostFrequent } from './tally.js';

/** What all texts say of one id, before it is settled whether others mean the same. */
export interface Counted extends NodeFold {
  /** Those it has a relation with. */
  readonly ties: Set<string>;
}

export type KnownActors = ReadonlyMap<
  string,
  Pick<Actor, 'name' | 'type' | 'aliases'> & { readonly country?: string | null }
>;

/** Counts every id that relation mentions name. Adding and merging give the same in any order. */
export class ActorCensus {
  readonly #counted = new Map<string, Counted>();

  constructor(private readonly known: KnownActors) {}

  add(mentions: Iterable<RelationMention>): void {
    for (const mention of mentions) {
      const [source, target] = [this.#of(mention.source.id), this.#of(mention.target.id)];
      addEnd(source, mention.source, mention);
      addEnd(target, mention.target, mention);
      source.ties.add(mention.target.id);
      target.ties.add(mention.source.id);
    }
  }

  /** Adds all that another census has counted. */
  merge(other: ActorCensus): void {
    for (const [id, counted] of other.#counted) {
      const own = this.#of(id);
      mergeNode(own, counted);
      for (const tie of counted.ties) own.ties.add(tie);
    }
  }

  has(id: string): boolean {
    return this.#counted.has(id);
  }

  get(id: string): Counted | undefined {
    return this.#counted.get(id);
  }

  /** The ids counted, in their order. */
  get ids(): readonly string[] {
    return [...this.#counted.keys()].sort();
  }

  isListed(id: string): boolean {
    return this.known.has(id);
  }

  /** As the graph will name it: the listed name, else the one that most of its mentions have. */
  nameOf(id: string): string {
    const counted = this.#counted.get(id);
    return this.known.get(id)?.name ?? (counted ? mostFrequent(counted.names) : id);
  }

  typeOf(id: string): ActorType {
    const counted = this.#counted.get(id);
    const own = counted ? mostFrequent(counted.types) : (id.split(':')[0] ?? '');
    return this.known.get(id)?.type ?? (own as ActorType);
  }

  #of(id: string): Counted {
    const before = this.#counted.get(id);
    if (before !== undefined) return before;
    const counted = { ...emptyNode(), ties: new Set<string>() };
    this.#counted.set(id, counted);
    return counted;
  }
}
