/** Closed classes and doubtful words (grammar/lexicon/syntax.yaml), lower case. */
export interface SyntaxLexicon {
  readonly modals: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly do: ReadonlySet<string>;
  readonly get: ReadonlySet<string>;
  readonly pastAuxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** By first word: the word sequences, longest first. */
  readonly longNegations: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longSubordinators: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly falseNegations: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longAdverbs: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words at the head of a clause that put its auxiliary before its subject, and whether they negate it. */
  readonly invertingNegations: ReadonlySet<string>;
  readonly loneDeterminers: ReadonlySet<string>;
  readonly officeVerbs: ReadonlySet<string>;
  readonly invertingAdverbs: ReadonlySet<string>;
  /** Adverbs that say of a verb right after them that it did not quite happen, unless it is one of degree. */
  readonly nearingAdverbs: ReadonlySet<string>;
  readonly degreeVerbs: ReadonlySet<string>;
  readonly negativeDeterminers: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** By first word: the word sequences, longest first. */
  readonly longPrepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By first word, like these: words before a number that leave it open. */
  readonly approximators: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** First parts of hyphen compounds that leave the second what it is: "co-founded". */
  readonly prefixes: ReadonlySet<string>;
  /** Before a hyphen and a body's name: "ex-Nokia boss". */
  readonly formerPrefixes: ReadonlySet<string>;
  /** Plurals that are another word than their singular. */
  readonly ownPlurals: ReadonlySet<string>;
  /** The lemma of heads that are written in other ways too: "per cent" is `percent`. */
  readonly writtenAs: ReadonlyMap<string, string>;
  /** By first word: nouns that the tagger takes for something else ("think tank"), longest first. */
  readonly nouns: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns where no noun follows, else adjectives: "general". */
  readonly adjectiveOrNoun: ReadonlySet<string>;
  /** Words that stand for a noun before "of": "much of the trade". */
  readonly quantities: ReadonlySet<string>;
  readonly clausePrepositions: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Adverbs before a past form, whatever else they can be: "has long accused". */
  readonly verbAdverbs: ReadonlySet<string>;
  /** Adjectives before a noun that look like adverbs: "closer". */
  readonly comparatives: ReadonlySet<string>;
  /** Auxiliaries that open a condition where a noun phrase follows them. */
  readonly invertedConditions: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Particles that govern nothing right after a verb. */
  readonly sureParticles: ReadonlySet<string>;
  /** Adjectives that are verbs after a modal or "to". */
  readonly adjectiveVerbs: ReadonlySet<string>;
  /** Words in -ing that are adjectives before a noun. */
  readonly participialAdjectives: ReadonlySet<string>;
  /** Verbs whose object is followed by a verb in the plain form. */
  readonly bareInfinitiveVerbs: ReadonlySet<string>;
  /** Words in -ing that say how something is, where no object follows. */
  readonly predicateAdjectives: ReadonlySet<string>;
  /** Adjectives that may open a sentence, before what goes with them. */
  readonly frontedAdjectives: ReadonlySet<string>;
  /** Verbs of perception, with whose object a word in -ing goes on. */
  readonly perceptionVerbs: ReadonlySet<string>;
  /** Prepositions that a verb in its plain form may follow. */
  readonly beforePlainVerb: ReadonlySet<string>;
  /** Words whose "to" is a preposition. */
  readonly beforeNounTo: ReadonlySet<string>;
  /** Words after which "of" and a word in -ing are an act. */
  readonly actVerbs: ReadonlySet<string>;
  /** Prepositions that join actors as "and" does. */
  readonly andPrepositions: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb: "they both left". */
  readonly floating: ReadonlySet<string>;
  /** Verbs that take a gerund. */
  readonly gerundVerbs: ReadonlySet<string>;
  /** Past participles that look like the plain form. */
  readonly bareParticiples: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly nounOrVerb: ReadonlySet<string>;
  /** Irregular pasts that are nouns too: "shot", "won". */
  readonly nounPasts: ReadonlySet<string>;
  readonly formsOfAddress: ReadonlySet<string>;
  /** Lemmas of measures of time. */
  readonly timeMeasures: ReadonlySet<string>;
  /** Verbs after which "that" opens a clause, beside those of saying. */
  readonly thatVerbs: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  /** "verb particle", as the relation types and control verbs use them. */
  readonly phrasals: ReadonlySet<string>;
  /** Lemma by form, of the verbs of relation types. */
  readonly verbForms: ReadonlyMap<string, string>;
}
