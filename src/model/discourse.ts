import type { ActorType } from './actor.js';
import type { Mention } from './mention.js';
import type { Sentence } from './sentence.js';

/** What a mention is to its clause; `modifier` if it only stands inside the phrase of another noun. */
export type GrammaticalFunction = 'subject' | 'object' | 'other' | 'modifier';

/** Someone's office as the sentence states it: Chad's **president**, Y. */
export interface StatedOffice {
  readonly holder: Mention;
  readonly of: Mention;
  readonly office: string;
}

/** Who says something, and the token of the verb. */
export interface Saying {
  readonly verb: number;
  readonly speaker: Mention;
}

/** A statement, report or complaint (its lemma), and who made it. */
export interface Paper {
  readonly noun: string;
  readonly writer: Mention;
}

/** Who does an act that passives may tell without its agent; null for somebody who is no mention. */
export interface Act {
  readonly relation: string;
  readonly doer: Mention | null;
  /** A relation says so, be its other end known or not. */
  readonly isStated: boolean;
}

/** What a sentence is about; without mentions it is a thing. */
export interface Topic {
  /** Whose it is: "*Moscow's* argument was". */
  readonly owners: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly isPlural: boolean;
}

/** What is said to hold between two mentions. */
export interface Tie {
  readonly relation: string;
  readonly source: Mention;
  readonly target: Mention;
}

/** What the clauses of a sentence tell of who is meant by its pronouns and descriptions, and by later ones. */
export interface Discourse {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  /** What each of them is to its clause. */
  readonly functions: Pick<ReadonlyMap<Mention, GrammaticalFunction>, 'get'>;
  /** Null if the parse does not tell. */
  readonly topic: Topic | null;
  /** Mentions listed in one argument place. */
  readonly joint: readonly (readonly Mention[])[];
  /** The other arguments of the clauses that a mention is an argument of: a pronoun is none of them. */
  rivals(mention: Mention): ReadonlySet<Mention>;
  readonly sayings: readonly Saying[];
  readonly papers: readonly Paper[];
  readonly offices: readonly StatedOffice[];
  readonly acts: readonly Act[];
  /** Those who do acts that passives tell without their agent. */
  readonly omitted: readonly Mention[];
  readonly ties: readonly Tie[];
  /** The types of actor that the relations a mention is an end of accept there; null if it is an end of none. */
  wanted(mention: Mention): ReadonlySet<ActorType> | null;
}
