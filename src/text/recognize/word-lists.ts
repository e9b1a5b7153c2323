import type { ActorType } from '../../model/actor.js';
import type { NameHead, RecognitionLexicon } from '../../model/recognition-lexicon.js';

/** The lists of a lexicon that a word may be in, a bit each. First those of small words, as they are written: */
export const LINKERS = 1;
export const DETERMINERS = 1 << 1;
export const PARTICLES = 1 << 2;
export const JOINERS = 1 << 3;
export const OPENERS = 1 << 4;
export const OWNER_LINKS = 1 << 5;
export const PROXY_LINKS = 1 << 6;
export const WHOSE = 1 << 7;
export const NAME_LINKS = 1 << 8;
export const PLACE_PREPOSITIONS = 1 << 9;
export const WAY_PREPOSITIONS = 1 << 10;
export const PAIRS = 1 << 11;
export const COUNTS = 1 << 12;
export const COMPOUND_ENDS = 1 << 13;
export const DIRECTIONS = 1 << 14;
export const FIRM_ROLES = 1 << 15;
export const FIRM_COMPOUNDS = 1 << 16;
export const TRADES = 1 << 17;
export const PARTY_ADJECTIVES = 1 << 18;
export const PLACE_COMPOUNDS = 1 << 19;

/** Those of words in names, as they are folded; of the phrases that titles, nouns and stop names are, the first words. */
export const FRONTS = 1 << 20;
export const FIRM_HEADS = 1 << 21;
export const SURNAME_HEADS = 1 << 22;
export const FAMILY_FIRST = 1 << 23;
export const NAME_SUFFIXES = 1 << 24;
export const NUMBERED_HEADS = 1 << 25;
/** Begins what one is in a party, or its plural ("Socialist", "Liberals"). */
export const PARTY_WORDS = 1 << 26;
export const TITLES = 1 << 27;
export const NOUNS = 1 << 28;
export const STOP_NAMES = 1 << 29;

const AS_WRITTEN = FRONTS - 1;

/** What the lists tell of a word. */
export interface ListedWord {
  readonly lists: number;
  /** What it tells as the last word of a name. */
  readonly head: NameHead | null;
  /** The type of actor that it stands for as a pronoun. */
  readonly pronoun: ActorType | null;
}

const UNLISTED: ListedWord = { lists: 0, head: null, pronoun: null };

/** What all lists tell of a word by its letters and its folded ones, which most words have in common: so one look does for all. */
export function listedWord(lower: string, key: string, lexicon: RecognitionLexicon): ListedWord {
  const words = listedWords(lexicon);
  const written = words.get(lower) ?? UNLISTED;
  if (key === lower) return written;
  const folded = words.get(key) ?? UNLISTED;
  const lists = (written.lists & AS_WRITTEN) | (folded.lists & ~AS_WRITTEN);
  return { lists, head: folded.head, pronoun: written.pronoun };
}

type Listing = { -readonly [Part in keyof ListedWord]: ListedWord[Part] };

const wordsByLexicon = new WeakMap<RecognitionLexicon, ReadonlyMap<string, ListedWord>>();

function listedWords(lexicon: RecognitionLexicon): ReadonlyMap<string, ListedWord> {
  let words = wordsByLexicon.get(lexicon);
  if (!words) wordsByLexicon.set(lexicon, (words = joinLists(lexicon)));
  return words;
}

function joinLists(lexicon: RecognitionLexicon): ReadonlyMap<string, ListedWord> {
  const listings = new Map<string, Listing>();
  const listingOf = (word: string): Listing => {
    let listing = listings.get(word);
    if (!listing) listings.set(word, (listing = { ...UNLISTED }));
    return listing;
  };
  for (const [list, words] of listsOf(lexicon)) for (const word of words) listingOf(word).lists |= list;
  for (const [word, head] of lexicon.heads) listingOf(word).head = head;
  for (const [word, type] of lexicon.pronouns) listingOf(word).pronoun = type;
  return listings;
}

function listsOf(lexicon: RecognitionLexicon): readonly (readonly [list: number, words: Iterable<string>])[] {
  return [
    [LINKERS, lexicon.linkers],
    [DETERMINERS, lexicon.determiners],
    [PARTICLES, lexicon.particles],
    [JOINERS, lexicon.joiners],
    [OPENERS, lexicon.openers],
    [OWNER_LINKS, lexicon.ownerLinks],
    [PROXY_LINKS, lexicon.proxyLinks],
    [WHOSE, lexicon.whose],
    [NAME_LINKS, lexicon.nameLinks],
    [PLACE_PREPOSITIONS, lexicon.placePrepositions],
    [WAY_PREPOSITIONS, lexicon.wayPrepositions],
    [PAIRS, lexicon.pairs],
    [COUNTS, lexicon.counts],
    [COMPOUND_ENDS, lexicon.compoundEnds],
    [DIRECTIONS, lexicon.directions],
    [FIRM_ROLES, lexicon.firmRoles],
    [FIRM_COMPOUNDS, lexicon.firmCompounds],
    [TRADES, lexicon.trades],
    [PARTY_ADJECTIVES, lexicon.partyAdjectives],
    [PLACE_COMPOUNDS, lexicon.placeCompounds],
    [FRONTS, lexicon.fronts.keys()],
    [FIRM_HEADS, lexicon.firmHeads],
    [SURNAME_HEADS, lexicon.surnameHeads],
    [FAMILY_FIRST, lexicon.familyFirst],
    [NAME_SUFFIXES, lexicon.nameSuffixes],
    [NUMBERED_HEADS, lexicon.numberedHeads],
    [PARTY_WORDS, [...lexicon.partyWords].flatMap(openingsOf)],
    [TITLES, lexicon.titles.next.keys()],
    [NOUNS, lexicon.nouns.next.keys()],
    [STOP_NAMES, lexicon.stopNames.next.keys()],
  ];
}

/** What a phrase may begin with, itself among it, and the plural of one word. */
function openingsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  return [`${phrase}s`, ...words.map((_, i) => words.slice(0, i + 1).join(' '))];
}
