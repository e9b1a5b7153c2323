import type { RelationTypeName } from '../model/relation-type-names.generated.js';
import type { ActorType } from '../model/actor.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import type { ActorRef } from './actor-node.js';
import type { AskedType, Relation } from './relation.js';

export type OneOrMore<T> = T | readonly T[];

/** Which relations are wanted: those that fit everything given. Of a list, one of its items must fit. */
export interface RelationFilter<Type extends string = RelationTypeName> {
  readonly source?: OneOrMore<ActorRef> | undefined;
  readonly target?: OneOrMore<ActorRef> | undefined;
  /** Either end. */
  readonly actor?: OneOrMore<ActorRef> | undefined;
  /** One actor at each end, whichever. */
  readonly between?: readonly [OneOrMore<ActorRef>, OneOrMore<ActorRef>] | undefined;
  /** Relation types by id, or as they read from the other end ("is supplied by"): those are answered from there. */
  readonly type?: OneOrMore<AskedType<Type>> | undefined;
  /** The group of the relation type: `diplomacy`. */
  readonly group?: OneOrMore<string> | undefined;
  readonly sourceType?: OneOrMore<ActorType> | undefined;
  readonly targetType?: OneOrMore<ActorType> | undefined;
  /** `false` leaves out what has an end that says nothing in particular ("the West"); `true` wants only that. Both if left out. */
  readonly generic?: boolean | undefined;
  /**
   * Dates as exact as wished: `2025`, `2025-07`, `2025-07-21`. A relation's time is that of its events; if the texts give none,
   * that of its documents. `since` and `until` include their days; `on` wants some day in common.
   */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly on?: string | undefined;
  /** Actual and planned if left out. */
  readonly status?: OneOrMore<Status> | 'any' | undefined;
  /** Affirmed if left out. */
  readonly polarity?: Polarity | 'any' | undefined;
  /** Independent stories, at least. */
  readonly minSupport?: number | undefined;
  readonly minConfidence?: number | undefined;
  readonly publisher?: OneOrMore<string> | undefined;
  /** The id of a document among the evidence kept. */
  readonly doc?: OneOrMore<string> | undefined;
  /** Words that a sentence of the evidence kept contains, in upper or lower case. */
  readonly text?: string | undefined;
  readonly where?: ((relation: Relation<Type>) => boolean) | undefined;
}

export const relationOrders = [
  ...(['support', 'confidence', 'mentions', 'documents'] as const),
  ...(['since', 'until', 'source', 'target', 'type'] as const),
] as const;
export type RelationOrder = (typeof relationOrders)[number];

export interface ListOptions {
  /** A property, from low to high; with `-` in front from high to low. By support and confidence, high to low, if left out. */
  readonly orderBy?: RelationOrder | `-${RelationOrder}` | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}
