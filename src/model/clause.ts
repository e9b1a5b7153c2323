import type { NounGroup, VerbGroup } from './chunk.js';

/**
 * A noun phrase as parsed. Its `posts` are what follows the head before the next verb, flat and in order: which word a
 * prepositional phrase belongs to is decided by the frames, for only they know what a verb or noun asks for.
 */
export interface NounNode {
  readonly type: 'noun';
  readonly group: NounGroup;
  /** Preposition that governs it, or null. */
  readonly prep: string | null;
  /** Phrases coordinated with it. */
  readonly others: readonly NounNode[];
  readonly appositions: readonly NounNode[];
  /** Phrases in brackets after it: an acronym, a party, a place. */
  readonly asides: readonly NounNode[];
  readonly clauses: readonly ClauseNode[];
  readonly posts: readonly PostNode[];
}

export interface WordNode {
  readonly type: 'word';
  readonly kind: 'adjective' | 'adverb' | 'time' | 'preposition';
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * How a clause hangs on what is before it. `main` · `and` · `that` (complement) · `infinitive` · `gerund` (participial adjunct) ·
 * `prepositional` (after + gerund) · `relative` · `whose` · `reduced` (participle after a noun) · `adverbial` (because, if, …) ·
 * `quoted` (speech before its verb of saying)
 */
export type ClauseLink =
  | 'main' | 'and' | 'that' | 'infinitive' | 'gerund' | 'prepositional' | 'relative' | 'whose' | 'reduced' | 'adverbial' | 'quoted';

export interface ClauseNode {
  readonly type: 'clause';
  readonly link: ClauseLink;
  /** The conjunction, preposition or relative pronoun that links it; '' if none. */
  readonly word: string;
  readonly subject: NounNode | null;
  readonly verb: VerbGroup;
  readonly posts: readonly PostNode[];
}

export type PostNode = NounNode | WordNode | ClauseNode;

/** What a sentence, or an island of it, parses to: phrases in order, clauses among them. */
export type Island = readonly PostNode[];
