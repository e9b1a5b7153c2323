import type { ActorId } from './actor.js';

/** What tells whom a pronoun or a description means (grammar/lexicon/coreference.yaml); all in lower case. */
export interface ReferenceLexicon {
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  /** Those of both that stand before a surname whatever its bearer does: "Mrs", no "chairman". */
  readonly courtesies: ReadonlySet<string>;
  /** Given names of women, and of women and men; the others of given names are men's. */
  readonly women: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** Ends of given names that say too little: who has one may be a woman though nobody listed her. */
  readonly openEndings: readonly string[];
  readonly firstPerson: ReadonlySet<string>;
  readonly firstPersons: ReadonlySet<string>;
  /** Who does something to whoever does it. */
  readonly reflexives: ReadonlySet<string>;
  /** Words before a seat of government that make it a place. */
  readonly locatives: ReadonlySet<string>;
  /** Those of them that do so whatever is said: "jailed in Minsk", not "an apology from Minsk". */
  readonly sites: ReadonlySet<string>;
  /** Second parts of hyphen compounds that make the first one a place. */
  readonly locativeCompounds: ReadonlySet<string>;
  /** Whom a city has, not the government that sits there: mayor. */
  readonly cityOffices: ReadonlySet<string>;
  /** Words that make it one the one below. */
  readonly motion: ReadonlySet<string>;
  readonly toward: string;
  /** What "its …" can be of a body that is no other than the body itself. */
  readonly ownBodies: ReadonlySet<string>;
  /** What only a body has, no country. */
  readonly firmParts: ReadonlySet<string>;
  /** Before a people they make it its country. */
  readonly articles: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  /** By what is asked for: the offices that it can mean. */
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before an office that make another one of it. */
  readonly otherOffices: ReadonlySet<string>;
  /** Those of them that leave an office one of the same country. */
  readonly sameCountry: ReadonlySet<string>;
  /** Plurals that are a body: its fighters are what it is. */
  readonly bands: ReadonlySet<string>;
  /** Plural nouns for many people of whom nobody is named, whom "they" may mean. */
  readonly crowds: ReadonlySet<string>;
  /** Before "of them", these say that more are meant than one. */
  readonly parts: ReadonlySet<string>;
  /** Articles of who has not been told of. */
  readonly indefinite: ReadonlySet<string>;
  /** Before one of those articles, these say what somebody is: nobody new is told of. */
  readonly calling: ReadonlySet<string>;
  /** Offices of a country, whoever has them. */
  readonly nationalOffices: ReadonlySet<string>;
  /** National offices that other bodies have as well. */
  readonly sharedOffices: ReadonlySet<string>;
  /** Titles that end like one of those, and are of a part of a country. */
  readonly regionalOffices: ReadonlySet<string>;
  /** By title: what the bodies are called that have such. */
  readonly bodyOffices: ReadonlyMap<string, ReadonlySet<string>>;
  /** By head of state: who heads countries that have none of those. */
  readonly otherHeads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Descriptions of who has the same office in another country. */
  readonly counterparts: ReadonlySet<string>;
  /** What "its …" can be of a country itself, and what "the …" is of the country spoken of. */
  readonly ownCountries: ReadonlySet<string>;
  readonly governments: ReadonlySet<string>;
  /** Those of them that are said of others' governments only. */
  readonly regimes: ReadonlySet<string>;
  /** By kind of country: those that are one. */
  readonly realms: ReadonlyMap<string, ReadonlySet<ActorId>>;
  /** By part of the world: its countries. */
  readonly regions: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  /** Where a country's government sits. */
  readonly capitals: ReadonlySet<string>;
  /** Places that can be meant without a word of their name. */
  readonly areas: ReadonlySet<string>;
  /** Descriptions that say no more than that a person is meant. */
  readonly anyone: ReadonlySet<string>;
  /** By description: the sorts of actor that it fits. */
  readonly sorts: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a body does, by a noun for it and by a word in its name. */
  readonly tradesOfNoun: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tradesOfName: ReadonlyMap<string, ReadonlySet<string>>;
  /** Descriptions that hardly tell of what sort a body is. */
  readonly vague: ReadonlySet<string>;
  /** Relation types that tell where an actor is. */
  readonly seatRelations: ReadonlySet<string>;
  /** Words for those who deal with each other, and the relation types that make two of them. */
  readonly sides: ReadonlySet<string>;
  readonly sideRelations: ReadonlySet<string>;
  /** By plural of members: words in the names of the bodies that they are. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Relation types whose ends' countries are "the two countries". */
  readonly pairRelations: ReadonlySet<string>;
  readonly neighbours: ReadonlySet<string>;
  /** By description of what a body is to another: the relation types that say so of it, and of the other. */
  readonly related: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wholes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Relation types that tell whom somebody acts for. */
  readonly officeRelations: ReadonlySet<string>;
  /** Kinds of organ that a country has many of. */
  readonly manyOrgans: ReadonlySet<string>;
  /** Those of them that are of the country whose capital they are in: "police in Tbilisi". */
  readonly localOrgans: ReadonlySet<string>;
  /** Words by which bodies that have them in their names are called. */
  readonly formal: ReadonlySet<string>;
  /** The sorts of listed bodies that have namesakes in other countries. */
  readonly straySorts: ReadonlySet<string>;
  /** Those of bodies that speak of their country wherever they are named. */
  readonly nationalSorts: ReadonlySet<string>;
  /** Those of them by which no other bodies are called. */
  readonly strict: ReadonlySet<string>;
  /** Descriptions that mean the body whose name is right before them. */
  readonly namingNouns: ReadonlySet<string>;
  /** Participles that give what is described before them its name. */
  readonly namingVerbs: ReadonlySet<string>;
}
