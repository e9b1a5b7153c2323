import type { ActorType } from './actor.js';
import type { RelationTypeInfo } from './graph-data.js';
import type { Polarity, RelationType, Status } from './relation-mention.js';

export type TriggerKind = 'verb' | 'noun' | 'role' | 'adjective' | 'compound' | 'organ' | 'name';

/** A rule from a predicate and its arguments to a relation type; docs/relation-types.md says what each key means. */
export interface Frame {
  readonly relation: RelationType;
  readonly kind: TriggerKind;
  readonly triggers: readonly string[];
  /** Without spaces. */
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly theme: readonly string[];
  readonly require: ReadonlyMap<string, ReadonlySet<string>>;
  readonly forbid: ReadonlyMap<string, ReadonlySet<string>>;
  readonly throughSource: boolean;
  readonly throughTarget: boolean;
  readonly support: ReadonlySet<string>;
  readonly adjunct: boolean;
  /** The prepositions of an adjunct, if not the usual ones. */
  readonly adjunctPrepositions: ReadonlySet<string>;
  readonly status: Status | null;
  readonly polarity: Polarity | null;
  readonly sourceTypes: ReadonlySet<ActorType>;
  readonly targetTypes: ReadonlySet<ActorType>;
  readonly passive: boolean;
  /** How much it asks for: the frame that asks for more wins. */
  readonly weight: number;
}

export interface RelationDefinition extends RelationTypeInfo {
  readonly file: string;
  readonly frames: readonly Frame[];
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** How verbs and nouns colour the clause they govern (grammar/lexicon/control.yaml). */
export interface ControlLexicon {
  readonly statusByVerb: ReadonlyMap<string, Status | 'negated'>;
  readonly statusByModal: ReadonlyMap<string, Status>;
  readonly statusByNoun: ReadonlyMap<string, Status | 'negated'>;
  readonly objectControl: ReadonlySet<string>;
  /** Verbs whose object a participle after it is about: "saw its bid blocked". */
  readonly objectPredicateVerbs: ReadonlySet<string>;
  /** Verbs that give an office, of which a noun without an article tells. */
  readonly namingVerbs: ReadonlySet<string>;
  /** Verbs whose subject does with their object what "in" and a gerund name: "joined Oslo in condemning". */
  readonly joiningVerbs: ReadonlySet<string>;
  /** Verbs whose subject has done what a participle tells of somebody: "had Haas arrested". */
  readonly causativeVerbs: ReadonlySet<string>;
  readonly negatingAdverbs: ReadonlySet<string>;
  /** Verbs whose gerund is what their subject alleges: "accused Oslo of supplying". */
  readonly allegingVerbs: ReadonlySet<string>;
  readonly obligationVerbs: ReadonlySet<string>;
  readonly agreeingVerbs: ReadonlySet<string>;
  readonly promisedActs: ReadonlySet<string>;
  readonly threats: ReadonlySet<string>;
  /** By relations that a passive may state without its agent: of which ones that agent is known as the doer. */
  readonly agentless: ReadonlyMap<string, ReadonlySet<string>>;
  readonly agentlessDoers: ReadonlySet<string>;
  /** Relation types whose target may be whoever did an act that the text has told of ("condemned the raid"). */
  readonly anaphoric: ReadonlySet<string>;
  /** By noun of an act: the relation types of which it may be one; and those that may be any. */
  readonly actNouns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vagueActs: ReadonlySet<string>;
  /** Between an owner and the name of its body: "Iran's official X". */
  readonly chiefAdjectives: ReadonlySet<string>;
  readonly spokenActs: ReadonlySet<string>;
  /** By noun of an act that undoes others: the relation types of those. */
  readonly undoneActs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Before a noun for something told before. */
  readonly anaphorDeterminers: ReadonlySet<string>;
  readonly asidePrepositions: ReadonlySet<string>;
  readonly negatingPrepositions: ReadonlySet<string>;
  /** Who stands after these did not do what a participle after it says. */
  readonly lackingPrepositions: ReadonlySet<string>;
  /** Prepositions after which an act may be: "in case of". */
  readonly hypotheticalPrepositions: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly openConjunctions: ReadonlySet<string>;
  readonly supportVerbs: ReadonlySet<string>;
  readonly endingVerbs: ReadonlySet<string>;
  /** Acts that are over, not undone, after a finishing verb: "ended a visit to". */
  readonly finishedNouns: ReadonlySet<string>;
  readonly finishingVerbs: ReadonlySet<string>;
  /** Acts that are made, not ended, by a making verb: "cut a deal with". */
  readonly madeNouns: ReadonlySet<string>;
  readonly makingVerbs: ReadonlySet<string>;
  /** Verbs after which what their object plans or threatens is off. */
  readonly droppingVerbs: ReadonlySet<string>;
  readonly occurrenceVerbs: ReadonlySet<string>;
  /** With these for subject, be says of what comes after it that it is so: "there was a meeting between". */
  readonly presentingSubjects: ReadonlySet<string>;
  /** Verbs whose object happens if they do: "could trigger a war between". */
  readonly causingVerbs: ReadonlySet<string>;
  /** By preposition, the verbs with which what is after it happens if they do: "could lead to a war between". */
  readonly causingPhrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly colouringVerbs: ReadonlySet<string>;
  /** What they do is done by whoever makes them: "signed a law banning". */
  readonly instruments: ReadonlySet<string>;
  /** Verbs whose subject does what comes after "with": "push ahead with". */
  readonly onwardVerbs: ReadonlySet<string>;
  /** Nouns whose colour an act after "of" or "for" has: "a threat of sanctions". */
  readonly markingNouns: ReadonlySet<string>;
  /** Nouns whose act, after "of" or "to", stopped: "the lifting of sanctions". */
  readonly endingNouns: ReadonlySet<string>;
  /** Verbs whose subject stops the act after "from" or "out of": "walked away from talks". */
  readonly leavingVerbs: ReadonlySet<string>;
  /** Verbs whose subject would do the act that their object names: "is preparing an attack". */
  readonly ownActVerbs: ReadonlySet<string>;
  /** Verbs after which what their object promises or threatens is done. */
  readonly keepingVerbs: ReadonlySet<string>;
  /** Verbs after which a clause is said not to be so: "dismissed allegations that". */
  readonly denyingVerbs: ReadonlySet<string>;
  readonly avowingVerbs: ReadonlySet<string>;
  /** Nouns whose absence says that a clause is not so: "no evidence that". */
  readonly evidenceNouns: ReadonlySet<string>;
  /** Verbs whose subject threatens what it says that it would do. */
  readonly warningVerbs: ReadonlySet<string>;
  /** Verbs after which "for" names where to. */
  readonly boundVerbs: ReadonlySet<string>;
  /** Verbs whose subject does what a request asks of it. */
  readonly answeringVerbs: ReadonlySet<string>;
  /** What says something for whoever made it: statement, report. */
  readonly papers: ReadonlySet<string>;
  /** Nouns that stand for what follows them with "of". */
  readonly measures: ReadonlySet<string>;
  /** Nouns that never stand for the country before them ("a Danish film"). */
  readonly ownThings: ReadonlySet<string>;
  /** Verbs whose "to" is never their object's ("sold its loan to X"). */
  readonly transferVerbs: ReadonlySet<string>;
  /** Prepositions of acts that keep the phrases after them ("a case over exports to X"). */
  readonly actPrepositions: ReadonlySet<string>;
  /** Words that stand for some of what follows them with "of" ("one of the founders"). */
  readonly partitives: ReadonlySet<string>;
  /** "each other": the others of those who do it. */
  readonly reciprocals: ReadonlySet<string>;
  /** Nouns for whoever comes from somebody: "officials from Kenya". */
  readonly sentNouns: ReadonlySet<string>;
  /** Verbs whose objects are what their subject says ("its investors include X"). */
  readonly listingVerbs: ReadonlySet<string>;
  /** Prepositions of those that share in an act ("talks *between* X and Y", "a deal *involving* X and Y"). */
  readonly sharingPrepositions: ReadonlySet<string>;
  /** Prepositions before what a noun says ("members such as X"). */
  readonly listingPrepositions: ReadonlySet<string>;
  /** Prepositions of a noun's phrase that the clause's subject does: "during a visit to". */
  readonly adjunctPrepositions: ReadonlySet<string>;
  /** Nouns whose `of` names whom the act is done to: "the arrest of". */
  readonly ofPatients: ReadonlySet<string>;
  /** Verbs that take a phrase with "of" ("accused X of"). */
  readonly ofVerbs: ReadonlySet<string>;
  /** Verbs after which an office with "as" is only said of somebody ("denounced X as an agent of"). */
  readonly callingVerbs: ReadonlySet<string>;
  /** Nouns that only hold the act before them ("a sanctions package"). */
  readonly containers: ReadonlySet<string>;
  /** What a clause is about where its frame does not say, the likeliest first. */
  readonly themePrepositions: readonly string[];
  /** Prepositions of phrases that belong to the theme right before them. */
  readonly themeTails: ReadonlySet<string>;
  /** The same after a noun that has a clause of its own. */
  readonly actTails: ReadonlySet<string>;
  /** Prepositions of phrases that say when, why or in spite of what. */
  readonly circumstances: ReadonlySet<string>;
  /** Whoever did one of these before did not do what is said to be done. */
  readonly promptingNouns: ReadonlySet<string>;
  /** Nouns of when, how or why: a clause after one is complete without it. */
  readonly invertingVerbs: ReadonlySet<string>;
  readonly adverbialNouns: ReadonlySet<string>;
  readonly circumstanceNouns: ReadonlySet<string>;
  /** Prepositions before names that say whom the noun before means. */
  readonly examplePrepositions: ReadonlySet<string>;
  /** Nouns and numbers that with "of" are some of whoever follows. */
  readonly portions: ReadonlySet<string>;
  /** Verbs whose object did what a gerund with "for" names. */
  readonly objectReasons: ReadonlySet<string>;
  /** Prepositions of phrases that hang on the one before. */
  readonly tails: ReadonlySet<string>;
  /** Verbs whose participle after a noun says who does or has it, and the preposition that it does so with. */
  readonly doersByParticiple: ReadonlyMap<string, string>;
  readonly moneyPrepositions: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  /** What a predicate adjective makes of its infinitive, gerund or clause ("unlikely to send"); managed: so if past, else possible. */
  readonly statusByPredicate: ReadonlyMap<string, 'planned' | 'possible' | 'managed' | 'negated'>;
  /** Who thinks that somebody would do something only guesses ("analysts believe it would attack"). */
  readonly opinionVerbs: ReadonlySet<string>;
  readonly distantModals: ReadonlySet<string>;
  /** An act after one of these is one that may be ("any agreement with"). */
  readonly freeDeterminers: ReadonlySet<string>;
  /** Verbs of which an object is none that is known of, unless words say that it is: "feared an attack on". */
  readonly imaginingVerbs: ReadonlySet<string>;
  /** Verbs of which an object with an indefinite article is none that is known of: "opposed a merger of". */
  readonly opposingVerbs: ReadonlySet<string>;
  /** What these deny is not planned, and possible where they are negated ("did not rule out sending"). */
  readonly excludingVerbs: ReadonlySet<string>;
  /** What is called so did not happen ("it is false that"), and what is not called one of these. */
  readonly falseAdjectives: ReadonlySet<string>;
  readonly trueAdjectives: ReadonlySet<string>;
  /** What a word before a noun makes of its act ("a possible visit"). */
  readonly statusByAdjective: ReadonlyMap<string, Status | 'negated'>;
}

/** Frames by kind and trigger, and what else matching needs. */
export interface FrameLexicon {
  readonly definitions: readonly RelationDefinition[];
  readonly frames: Readonly<Record<TriggerKind, ReadonlyMap<string, readonly Frame[]>>>;
  /** By what the names of roles end with, after a space or hyphen: of how many tokens the longest such name may be. */
  readonly roleLengthByEnding: ReadonlyMap<string, number>;
  /** The words that stand in names of roles before their ends. */
  readonly roleOpeningWords: ReadonlySet<string>;
  /** Words that make something of the role after them ("deputy *"). */
  readonly loweringWords: ReadonlySet<string>;
  readonly control: ControlLexicon;
}
