import type { NounGroup, VerbGroup } from './chunk.js';

/**
 * How a noun phrase hangs on what is before it. `plain` · `and` (listed with it) · `comma` (listed with it or in apposition) ·
 * `apposition` (between commas or dashes) · `aside` (in brackets)
 */
export type NounMark = 'plain' | 'and' | 'comma' | 'apposition' | 'aside';

export interface NounNode {
  readonly type: 'noun';
  readonly group: NounGroup;
  /** The preposition that governs it, or null. */
  readonly prep: string | null;
  readonly mark: NounMark;
}

export interface WordNode {
  readonly type: 'word';
  readonly kind: 'adjective' | 'adverb' | 'time' | 'preposition';
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * How a clause hangs on what is before it. `main` · `and` · `that` (complement) · `infinitive` · `gerund` (participial adjunct or
 * complement) · `prepositional` (preposition + gerund) · `relative` · `whose` · `reduced` (participle after a noun) ·
 * `adverbial` (because, if, after …) · `attribution` (", the ministry said")
 */
export type ClauseLink =
  | 'main'
  | 'and'
  | 'that'
  | 'infinitive'
  | 'gerund'
  | 'prepositional'
  | 'relative'
  | 'whose'
  | 'reduced'
  | 'adverbial'
  | 'attribution';

export interface ClauseNode {
  readonly type: 'clause';
  readonly link: ClauseLink;
  /** The conjunction, preposition or relative pronoun that links it; '' if none. */
  readonly word: string;
  /** The subject and what follows it before the verb; empty if the clause has none of its own. */
  readonly subject: Sequence;
  readonly verb: VerbGroup;
  readonly posts: Sequence;
}

export type Node = NounNode | WordNode | ClauseNode;

/**
 * Phrases and clauses flat and in order. Which word a prepositional phrase belongs to is decided by the frames, for only they know
 * what a verb or noun asks for; a relative clause belongs to the nearest noun before it.
 */
export type Sequence = readonly Node[];
