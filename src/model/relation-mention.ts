import type { ActorId, ActorType } from './actor.js';
import type { RegionKind } from './region.js';
import type { TextSpan } from './span.js';

export const statuses = ['actual', 'planned', 'pledged', 'threatened', 'requested', 'possible'] as const;
export type Status = (typeof statuses)[number];
export const polarities = ['affirmed', 'negated'] as const;
export type Polarity = (typeof polarities)[number];

/** An id of grammar/relations, or `open`. */
export type RelationType = string;

export interface ActorReference {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
}

export interface RelationEnd extends ActorReference {
  readonly mention: TextSpan;
}

/** What was given, sold, said or agreed: "50,000 drones". */
export interface Theme extends TextSpan {
  readonly quantity: number | null;
  readonly unit: string | null;
}

/** When it happened, by the text. `start` and `end` are full ISO days, both included; null is open. */
export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
  readonly text: string;
}

export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** One relation read from one sentence: a line of `NAME.relations.ndjson`. */
export interface RelationMention {
  readonly doc: string;
  /** Stable across renamed rules: hash of document, sentence, both ends and type. */
  readonly evidence: string;
  readonly relation: RelationType;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly source: RelationEnd;
  readonly target: RelationEnd;
  readonly predicate: TextSpan & { readonly lemma: string };
  readonly theme: Theme | null;
  readonly money: Money | null;
  readonly time: EventTime | null;
  readonly place: ActorReference | null;
  /** Who says so, where the text names them. */
  readonly by: ActorReference | null;
  readonly sentence: TextSpan & { readonly region: Exclude<RegionKind, 'boilerplate'> };
  /** `relation/trigger:construction` */
  readonly rule: string;
  /** 0 to 1: the measured precision of the rule, smoothed. */
  readonly confidence: number;
}
