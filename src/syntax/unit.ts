import type { Mention } from '../model/mention.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Tag, Token } from '../model/token.js';
import type { ListedWord } from './listed-word.js';
import { listedWord, listedWords, namelessWord } from './listed-words.js';

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
  /** Empty if it is a name or a time of several words: no rule asks how these are written. */
  readonly lower: string;
  readonly lemma: string;
  readonly mention: Mention | null;
  /** Token of a hyphen compound's second part ("Oslo-based"), else null; `mention` is then the first part's, if it is one. */
  readonly compound: number | null;
  /** What the lexicon says of it, in lower case. */
  readonly listed: ListedWord;
}

/** The one place where units are made: all of them have one hidden class. */
const make = (
  from: number,
  to: number,
  tag: UnitTag,
  lower: string,
  lemma: string,
  mention: Mention | null,
  compound: number | null,
  listed: ListedWord,
): Unit => ({ from, to, tag, lower, lemma, mention, compound, listed });

export function unitOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  tag: UnitTag,
  lemma: string,
  mention: Mention | null,
  compound: number | null,
  lexicon: SyntaxLexicon,
): Unit {
  const first = tokens[from] as Token;
  if (to === from + 1)
    return make(from, to, tag, first.lower, lemma, mention, compound, listedWord(first.word, lexicon));
  if (tag === 'NAME' || tag === 'TIME') return make(from, to, tag, '', lemma, mention, compound, namelessWord(lexicon));
  const lower = joinLower(tokens, from, to, ' ');
  return make(from, to, tag, lower, lemma, mention, compound, listedWords(lower, lexicon));
}

/** A token that is a unit of its own; `listed` is what the lexicon says of it. */
export const wordUnit = ({ lower }: Token, at: number, tag: UnitTag, lemma: string, listed: ListedWord): Unit =>
  make(at, at + 1, tag, lower, lemma, null, null, listed);

/** One that is no actor's name. */
export const plainUnit = (
  tokens: readonly Token[],
  from: number,
  to: number,
  tag: UnitTag,
  lemma: string,
  lexicon: SyntaxLexicon,
): Unit => unitOf(tokens, from, to, tag, lemma, null, null, lexicon);

/** One that is looked up as a single word ("co-founded"). */
export const writtenUnit = (
  from: number,
  to: number,
  tag: UnitTag,
  lower: string,
  lemma: string,
  lexicon: SyntaxLexicon,
): Unit => make(from, to, tag, lower, lemma, null, null, listedWords(lower, lexicon));

/** The same unit as another kind of word. */
export const retagged = (unit: Unit, tag: UnitTag, mention = unit.mention, from = unit.from): Unit =>
  make(from, unit.to, tag, unit.lower, unit.lemma, mention, unit.compound, unit.listed);

export function joinLower(tokens: readonly Token[], from: number, to: number, between: string): string {
  let joined = from < to ? (tokens[from] as Token).lower : '';
  for (let i = from + 1; i < to; i++) joined += between + (tokens[i] as Token).lower;
  return joined;
}

/** The last of some units, or the one so many from the end. */
export const lastUnit = (units: readonly Unit[], fromEnd = 1): Unit | undefined =>
  units.length >= fromEnd ? units[units.length - fromEnd] : undefined;

/** Whether it is the tag of what stands before the noun of its phrase. */
export function determines(tag: UnitTag): boolean {
  switch (tag) {
    case 'DET':
    case 'POSS':
    case 'APOS':
    case 'ADJ':
    case 'NUM':
    case 'WHOSE':
      return true;
    default:
      return false;
  }
}
