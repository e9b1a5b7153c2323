import type { ActorType } from './actor.js';
import type { Tense, VerbForm, VerbGroup } from './chunk.js';
import type { ClauseLink, NounNode, Sequence } from './clause.js';
import type { Mention } from './mention.js';
import type { Polarity, Status } from './relation-mention.js';
import type { TokenRange } from './token-range.js';

/** One argument place of a clause or noun: the phrases coordinated in it, and what stands in apposition to them. */
export interface Slot {
  readonly prep: string | null;
  readonly nouns: readonly NounNode[];
  readonly appositions: readonly NounNode[];
  readonly asides: readonly NounNode[];
  /** The phrase right after it, which may belong to it: "troops *from Chad*", "hundreds *of tanks*". */
  readonly tail: Slot | null;
  /** The mentions that its nouns name: each head that is one, else an apposition that is. */
  readonly mentions: readonly Mention[];
}

/** What a frame may ask of a clause inside the one it fits. */
export interface GovernedClause {
  /** The subject of the clause in it: "it was absurd that *Oslo* waited". */
  readonly inner: Slot | null;
  readonly lemmas: readonly string[];
  readonly modal: string | null;
  readonly form: VerbForm;
  readonly slots: readonly Slot[];
  readonly adjectives: readonly string[];
  /** The verb of its own infinitive ("said Oslo had *to pay*"), if that is no passive. */
  readonly infinitive: readonly string[];
}

/** The clause after a noun ("its claim | that Oslo lied"). */
export interface NounClause {
  readonly subject: Slot | null;
  readonly governed: GovernedClause | null;
}

/** A clause inside a clause: how it hangs on it, and how far it goes. */
export interface Complement extends TokenRange {
  readonly link: ClauseLink;
}

/** What a clause says of its relations, before any frame is asked. */
export interface Predication {
  readonly verb: VerbGroup;
  readonly link: string;
  /** Argument places of the active sense, whatever the voice. */
  readonly subject: Slot | null;
  readonly objects: readonly Slot[];
  readonly phrases: readonly Slot[];
  /** All slots in order, for the nouns among them; those in front of the verb first. */
  readonly slots: readonly Slot[];
  /** Predicate adjectives, in order. */
  readonly adjectives: readonly string[];
  /** Adverbs after its verb, in order. */
  readonly adverbs: readonly string[];
  readonly times: readonly TokenRange[];
  /** The clauses after its verb. */
  readonly complements: readonly Complement[];
  /** Those in its subject too, where nouns have theirs. */
  readonly clauses: readonly Complement[];
  readonly status: Status;
  readonly polarity: Polarity;
  /** Whether it is what somebody agreed to do. */
  readonly agreed: boolean;
  readonly tense: Tense;
  /** Who says it, if the clause is reported. */
  readonly by: Slot | null;
  /** The subject of the clause that this verb governs. */
  readonly complementSubject: Slot | null;
  /** The subject of the clause with "whether" that this verb governs. */
  readonly whetherSubject: Slot | null;
  /** The infinitive, the participle and the clause that this verb governs, if theirs is no passive. */
  readonly infinitive: GovernedClause | null;
  readonly gerund: GovernedClause | null;
  readonly complement: GovernedClause | null;
  readonly copular: boolean;
  /** The clause that the noun of its subject has: "claims by Oslo *that Chad lied* were denied". */
  readonly claim: NounClause;
  /** Of a clause after "whose": whose its subject is. */
  readonly whose: Slot | null;
}

export interface ThemeRange extends TokenRange {
  readonly isClause: boolean;
}

/** A relation as the sentence states it, before its mentions are resolved to actors. Spans are token ranges. */
export interface StatedRelation {
  readonly relation: string;
  readonly source: Mention;
  readonly target: Mention;
  /** The types of actor that the frame takes there. */
  readonly sourceTypes: ReadonlySet<ActorType>;
  readonly targetTypes: ReadonlySet<ActorType>;
  readonly predicate: TokenRange & { readonly lemma: string };
  readonly theme: ThemeRange | null;
  /** Phrases of its clause: where its money and place may be said. */
  readonly phrases: readonly Slot[];
  readonly status: Status;
  readonly polarity: Polarity;
  readonly tense: Tense;
  readonly times: readonly TokenRange[];
  readonly by: Mention | null;
  /** The noun that says it, if no mention does ("the statement said"). */
  readonly byNoun: string | null;
  readonly rule: string;
  readonly weight: number;
}

export type { Sequence };
