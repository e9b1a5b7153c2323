import type { Mention } from './mention.js';

/** A word or a mention inside a noun chunk; tokens `from` (inclusive) to `to` (exclusive). */
export interface NounPart {
  readonly from: number;
  readonly to: number;
  /** Its lemma; of a name, its last word's. */
  readonly word: string;
  readonly mention: Mention | null;
  /** Followed by 's, or a possessive pronoun. */
  readonly possessive: boolean;
  /** The second part of a hyphen compound ("Oslo-based": `based`), as a token; null if it is none. */
  readonly compound: number | null;
}

/** A flat noun phrase: determiner, modifiers, head. */
export interface NounGroup {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NounPart[];
  /** The last token of the head. */
  readonly head: number;
  readonly headLemma: string;
  /** What the head names, if it is a mention. */
  readonly mention: Mention | null;
  /** "no troops", "neither side" */
  readonly negated: boolean;
  /** Actors listed with it ("Britain, France and Germany"): every member, itself first; else empty. */
  readonly members: readonly NounGroup[];
}

export type VerbForm = 'finite' | 'base' | 'infinitive' | 'gerund' | 'participle';
export type Tense = 'past' | 'present' | 'future';

/** A verb with its auxiliaries, modal, negation and adverbs. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The main verb's token, its lemma, and the lemma with a particle ("take over"), else null. */
  readonly head: number;
  readonly lemma: string;
  readonly phrasal: string | null;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Lemma of the modal: will, would, may, …; null if there is none. */
  readonly modal: string | null;
  readonly tense: Tense;
  /** Whether have stands before its participle. */
  readonly perfect: boolean;
  /** Whether an auxiliary, a modal or "to" stands before the main verb. */
  readonly auxiliary: boolean;
  /** Whether it takes a clause of speech or thought. */
  readonly saying: boolean;
  /** It may have a clause after it: of saying, or like "ensure". */
  readonly takesClause: boolean;
}

/**
 * The terminals of grammar/clause.ne. NP noun phrase · PP preposition with noun phrase · PPOF of + noun phrase · PPSUB the
 * same with a word that can also open a clause (after, as, until) · NPT time · PING preposition + gerund · PWH preposition + which, whom · P bare preposition ·
 * VF finite · VP finite passive · VBE copula · VS verb of saying · VED past tense or participle · VB plain form · VING · VEN
 * participle · VTO infinitive · DUAL noun or verb · WH who, which · WHOSE · THAT · SUB · CC · punctuation
 */
export type ChunkType =
  | 'NP'
  | 'PP'
  | 'PPOF'
  | 'PPSUB'
  | 'NPT'
  | 'PING'
  | 'PWH'
  | 'P'
  | 'VF'
  | 'VP'
  | 'VBE'
  | 'VS'
  | 'VED'
  | 'VB'
  | 'VING'
  | 'VEN'
  | 'VTO'
  | 'DUAL'
  | 'ADV'
  | 'ADJ'
  | 'WH'
  | 'WHOSE'
  | 'THAT'
  | 'SUB'
  | 'CC'
  | 'COMMA'
  | 'COLON'
  | 'DASH'
  | 'LP'
  | 'RP'
  | 'END';

export interface Chunk {
  readonly type: ChunkType;
  readonly from: number;
  readonly to: number;
  /** Lower-case word of a preposition, conjunction, relative pronoun, adverb or adjective (its lemma); else ''. */
  readonly word: string;
  readonly noun: NounGroup | null;
  readonly verb: VerbGroup | null;
}
