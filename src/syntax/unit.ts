import type { Mention } from '../model/mention.js';
import type { Tag } from '../model/token.js';

/** A token's tag after correction, and what only units have: a name, a possessive, a time, a doubtful word. */
export type UnitTag =
  | Exclude<Tag, 'SPACE' | 'PROPN' | 'PART' | 'SCONJ'>
  | 'NAME'
  | 'PROPN'
  | 'POSS'
  | 'TIME'
  | 'TO'
  | 'MODAL'
  | 'NOT'
  | 'SUB'
  | 'WH'
  | 'WHOSE'
  | 'THAT'
  | 'ING'
  | 'EN'
  | 'DUAL'
  | 'APOS';

/** A stretch of a sentence that the syntax treats as one word: a token, a mention, a time, a preposition of several words. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly tag: UnitTag;
  readonly lower: string;
  readonly lemma: string;
  readonly mention: Mention | null;
  /** Token of a hyphen compound's second part ("Oslo-based"), else null; `mention` is then the first part's, if it is one. */
  readonly compound: number | null;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** Tags of what stands before the noun of its phrase. */
export const DETERMINED: ReadonlySet<UnitTag> = new Set<UnitTag>(['DET', 'POSS', 'APOS', 'ADJ', 'NUM', 'WHOSE']);
