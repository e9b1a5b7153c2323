import type { ActorId, ActorType } from './actor.js';
import type { Gazetteer } from './gazetteer.js';
import type { PhraseTrie } from './phrase-trie.js';

/** `honorific` Mr., Sir · `office` President, Foreign Minister (also stands alone) · `role` actor, founder · `modifier` former, deputy */
export type TitleKind = 'honorific' | 'office' | 'role' | 'modifier';

/**
 * What a capitalised word at the end of a name tells of it. `body` is an organ of a state or other parent (Ministry, Court),
 * `organization` any other (Institute, Bank), `suffix` a legal form (Inc.); `law` and `product` are no actors.
 */
export type NameHead = 'country' | 'organization' | 'body' | 'suffix' | 'event' | 'place' | 'law' | 'product';

/**
 * What a common noun makes of an actor's name before it ("Russia's …") or after it ("… of Russia").
 * `organ` a body of its own (foreign ministry) · `delegate` stands for the actor (officials), so does `appendage`
 * right before it (warplanes), `sort` says what a named body is (newspaper), and `irregular` if it is no country (fighters) · `administration` stands for the country of a person in office · `staff` a person's own organization (campaign) ·
 * `proxy` stands for a body or person, each by its own nouns, but not for a country (executives, lawyers) ·
 * `event` and `facility` right after a place or a body (summit, nuclear plant) · `people` its people · `collective` a group of its own (companies) · `description` none of these, but "the …" can stand for a
 * known actor.
 */
export interface ActorNoun {
  readonly kind:
    | 'organ'
    | 'delegate'
    | 'irregular'
    | 'appendage'
    | 'sort'
    | 'administration'
    | 'staff'
    | 'proxy'
    | 'event'
    | 'facility'
    | 'people'
    | 'collective'
    | 'description';
  /** What "the …" stands for, standing alone. */
  readonly type: ActorType;
  readonly plural: boolean;
  /** Before another noun it only describes that ("military aid"). */
  readonly attributive: boolean;
  /** Cities have it too: a capital's is not its country's. */
  readonly local: boolean;
  /** Stands without an article (parliament, police). */
  readonly bare: boolean;
  /** Right after a body's name it says what that is ("the Hezbollah militia"). */
  readonly apposed: boolean;
  /** The kind of organ (foreign-ministry), where every country has one: its actor is `organization:CODE-KIND`. */
  readonly organ: string | null;
}

export interface RecognitionLexicon {
  readonly gazetteer: Gazetteer;
  /** Lower-case words that are no names. */
  readonly vocabulary: ReadonlySet<string>;
  readonly titles: PhraseTrie<TitleKind>;
  readonly heads: ReadonlyMap<string, NameHead>;
  /** First words that tell the same: Mount, Lake, Operation. */
  readonly fronts: ReadonlyMap<string, NameHead>;
  /** Heads of firms: "of" after one tells only where it is, and it can be left out later. */
  readonly firmHeads: ReadonlySet<string>;
  /** First parts of hyphen compounds that open a name (Pan-African Parliament). */
  readonly prefixes: ReadonlySet<string>;
  /** Heads that are surnames too. */
  readonly surnameHeads: ReadonlySet<string>;
  /** Words that go on a name after its head: of, for, on; and, the between its words. */
  readonly openers: ReadonlySet<string>;
  /** The openers before a name of their own that only some heads have: "Mission to Haiti". */
  readonly envoyOpeners: ReadonlySet<string>;
  readonly envoyHeads: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
  /** Join the words of one name: and, &. */
  readonly joiners: ReadonlySet<string>;
  /** Foreign words between the words of a body's name: für, pour. */
  readonly nameLinks: ReadonlySet<string>;
  /** Make a body's name with a number after them: Local. */
  readonly numberedHeads: ReadonlySet<string>;
  /** End the names of places that no body belongs to: Canal. */
  readonly sites: ReadonlySet<string>;
  /** With "of" and a place they name who runs them too: Port. */
  readonly runPlaces: ReadonlySet<string>;
  /** After a capital's name: a body is the city's. */
  readonly localWords: ReadonlySet<string>;
  /** What the adjectives of countries end with: n, ese. */
  readonly adjectiveEndings: readonly string[];
  /** In the name of a body that is none of a state's: Churches. */
  readonly privateWords: ReadonlySet<string>;
  /** End the names of bodies that sit in a city without being its own: Court. */
  readonly seatedHeads: ReadonlySet<string>;
  /** After capitals for many, before what they are for. */
  readonly purpose: string;
  /** Between a title and its branch of government: for. */
  readonly portfolioLinks: ReadonlySet<string>;
  /** Between a name and a comma, and the acronym it goes by: or. */
  readonly shortLinks: ReadonlySet<string>;
  /** Between a noun and the actor that owns it: of. */
  readonly ownerLinks: ReadonlySet<string>;
  /** Between those who stand for an actor and the actor: of, for, from. */
  readonly proxyLinks: ReadonlySet<string>;
  /** Northern, central: a listed place with one before it is that place. */
  readonly directions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly nameSuffixes: ReadonlySet<string>;
  /** What family names end with and hardly another word does. */
  readonly familyEndings: readonly string[];
  /** Family names that stand before the given one (Kim, Xi). */
  readonly familyFirst: ReadonlySet<string>;
  /** Days and months that are family names too. */
  readonly calendarNames: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Second parts of hyphen compounds (based, led) that end a name. */
  readonly compoundEnds: ReadonlySet<string>;
  /** Capitals, but no actors: `never` (days, months), or not `alone` (weapons, products, faiths), though they can open a name. */
  readonly stopNames: PhraseTrie<'never' | 'alone'>;
  readonly nouns: PhraseTrie<ActorNoun>;
  /** The sorts of listed bodies that belong to their country. */
  readonly organSorts: ReadonlySet<string>;
  /** The group that a country's people are. */
  readonly peopleByCountry: ReadonlyMap<ActorId, ActorId>;
  readonly determiners: ReadonlySet<string>;
  /** Before what the name right before it has. */
  readonly whose: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, ActorType>;
  /** Words for two that stand alone before a verb: both. */
  readonly pairs: ReadonlySet<string>;
  /** Numbers that need no noun after an article: "the two left". */
  readonly counts: ReadonlySet<string>;
  /** Words around a name that tell its type. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those that tell of a place even after a holding word: a stake near. */
  readonly nearPrepositions: ReadonlySet<string>;
  /** Before a cleric's name, to which the see belongs. */
  readonly seeTitles: ReadonlySet<string>;
  /** What is done to a place: shell, besiege. */
  readonly placeVerbs: ReadonlySet<string>;
  /** What a surname stands before: "the Orr family". */
  readonly familyNouns: ReadonlySet<string>;
  /** After a place and a hyphen: based. */
  readonly placeCompounds: ReadonlySet<string>;
  /** Between a job and who gives it: at. */
  readonly employer: string;
  /** A preposition after one of these lemmas tells nothing of a place: a stake in, confidence in. */
  readonly holdingWords: ReadonlySet<string>;
  /** Nor does "at" after one of these: an executive at. */
  readonly jobWords: ReadonlySet<string>;
  /** Lemmas after which "to" and "from" tell of a place: fly, convoy. */
  readonly wayWords: ReadonlySet<string>;
  readonly wayPrepositions: ReadonlySet<string>;
  /** With a capital and before what one is in a party: Socialist. */
  readonly partyWords: ReadonlySet<string>;
  /** Before "of" or "for", whom or what only places have: mayor, MP. */
  readonly placeHolders: ReadonlySet<string>;
  readonly seatHolders: ReadonlySet<string>;
  /** After a place's name and a comma: where. */
  readonly placeLinks: ReadonlySet<string>;
  /** Who is told of so is a firm, if no given name follows: rival, subsidiary. */
  readonly firmRoles: ReadonlySet<string>;
  /** After a place and a hyphen, before a firm's name: based, listed. */
  readonly firmCompounds: ReadonlySet<string>;
  /** What a firm has, the prepositions between that and its name, and verbs for what is done to one. */
  readonly firmNouns: ReadonlySet<string>;
  readonly firmLinks: ReadonlySet<string>;
  readonly firmVerbs: ReadonlySet<string>;
  /** Before a party's name, after an article: ruling, nationalist; and the file of seeds/actors for parties. */
  readonly partyAdjectives: ReadonlySet<string>;
  readonly partySort: string;
  /** Nouns for a firm that are a person's before a given name: developer. */
  readonly trades: ReadonlySet<string>;
  /** Verbs whose receiver stands right after them, before what is given. */
  readonly givingVerbs: ReadonlySet<string>;
  readonly personVerbs: ReadonlySet<string>;
  readonly organizationCues: ReadonlySet<string>;
  readonly productCues: ReadonlySet<string>;
  /** Words before a language: in, speak. */
  readonly languageCues: ReadonlySet<string>;
  /** Pronouns that may stand for nothing. */
  readonly expletives: ReadonlySet<string>;
  /** After an "it" that stands for nothing: be, seem; and what such a clause goes on with: that, to. */
  readonly expletiveVerbs: ReadonlySet<string>;
  readonly expletiveLinks: ReadonlySet<string>;
}
