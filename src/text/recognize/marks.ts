import { ofWordBy } from '../../common/words.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { Word } from '../../model/word.js';
import { factsOf, hasValue, isPlain, opensCapital } from './word-facts.js';
import {
  DETERMINERS,
  JOINERS,
  LINKERS,
  NAME_LINKS,
  NUMBERED_HEADS,
  OWNER_LINKS,
  PAIRS,
  PARTICLES,
  PARTY_WORDS,
  PROXY_LINKS,
  WHOSE,
} from './word-lists.js';

/** What is asked of tokens again and again, a bit each. First what a word's letters tell: */
export const CAPITAL = 1;
/** Four letters or more at its beginning. */
export const LONG = 1 << 1;
export const UPPER = 1 << 2;
/** Two or more letters, all of them capitals. */
export const ACRONYM = 1 << 3;
/** Three small letters or more, and nothing else. */
export const SMALL = 1 << 4;
/** An apostrophe, with or without its "s". */
export const APOSTROPHE = 1 << 5;
/** With digits, but not as the one of "Tele2". */
export const CODE = 1 << 6;
export const HYPHEN = 1 << 7;
/** "9th", "93rd" */
export const ORDINAL = 1 << 8;
export const QUOTE = 1 << 9;
/** Opens what a name is short for. */
export const BRACKET = 1 << 10;

/** What the lexicon has of a word. */
export const ORDINARY = 1 << 11;
export const GIVEN = 1 << 12;
export const LINKER = 1 << 13;
export const DETERMINER = 1 << 14;
export const PARTICLE = 1 << 15;
export const JOINER = 1 << 16;
/** May go on with a row of capitals. */
export const GOES_ON = 1 << 17;
/** Tells something as the last word of a name. */
export const HEAD = 1 << 18;
/** Stands for an actor as a pronoun, or for two of them. */
export const PRONOUN = 1 << 19;
/** Links a body or group with its owner after it, or an owner with what it has: of, for, whose. */
export const OWNS = 1 << 20;

/** Begins a listed phrase: an actor's name, a title, a noun for actors, a capital that is nobody's. */
export const LISTED_NAME = 1 << 21;
export const LISTED_TITLE = 1 << 22;
export const LISTED_NOUN = 1 << 23;
export const LISTED_STOP = 1 << 24;

/** Whether a name or an office may begin with it: with most words nothing does. */
export const MAY_OPEN = 1 << 25;
/** Whether that may be a name of a rarer kind: a ship's, one with a number, a quotation or a particle first, a party's or its many members'. */
export const OPENS_ODD = 1 << 26;
/** Whether a description or a pronoun may begin with it. */
export const MAY_REFER = 1 << 27;

/** What only a token has: white space before it, a capital that is none of an actor. */
export const SPACED = 1 << 28;
export const STOP = 1 << 29;

/** After which a capital is due to the place alone. */
export const OPENER = 1 << 30;

const LETTERS: readonly (readonly [mark: number, kind: RegExp])[] = [
  [LONG, /^\p{L}{4}/u],
  [UPPER, /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u],
  [ACRONYM, /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u],
  [SMALL, /^\p{Ll}{3,}$/u],
  [APOSTROPHE, /^['’]s?$/i],
  [CODE, /^(?!\p{Lu}\p{Ll}{2,}\d$).*\d/su],
  [HYPHEN, /^[-‐‑–—−]$/],
  [ORDINAL, /^\d+(?:st|nd|rd|th)$/],
  [QUOTE, /^(?:["“”«»]|``|'')$/],
  [BRACKET, /^\($/],
  [OPENER, /^(?:["“«„‘'(:•·*—–]|``)$/u],
];

function lettersOf(word: Word): number {
  const { text } = word;
  if (isPlain(text)) return plainLetters(word);
  return LETTERS.reduce(
    (marks, [mark, kind]) => (kind.test(text) ? marks | mark : marks),
    bit(CAPITAL, opensCapital(text)),
  );
}

/** The same for words in which there are no other signs. */
function plainLetters({ text, lower }: Word): number {
  const long = bit(LONG, text.length > 3);
  if (text === lower) return long | bit(SMALL, text.length > 2);
  const isUpper = !SMALL_LETTER.test(text);
  return long | bit(CAPITAL, opensCapital(text)) | bit(UPPER, isUpper) | bit(ACRONYM, isUpper && text.length > 1);
}

const SMALL_LETTER = /[a-z]/;

/** What a word's letters and the lexicon tell wherever it stands. */
export const marksOf = ofWordBy((word, lexicon: RecognitionLexicon): number => {
  const marks = lettersOf(word) | listingsOf(word, lexicon);
  const isOdd = (marks & (PARTICLE | ORDINAL | QUOTE)) !== 0 || opensOdd(word, marks, lexicon);
  const mayOpen = (marks & (CAPITAL | LISTED_NAME | LISTED_TITLE | PARTICLE | ORDINAL | QUOTE)) !== 0;
  const mayRefer = (marks & (APOSTROPHE | DETERMINER | PRONOUN)) !== 0 || isBare(word, lexicon);
  const goesOn =
    (marks & INSIDE) !== 0 || GOING_ON.test(word.text) || (factsOf(word, lexicon).lists & NAME_LINKS) !== 0;
  return marks | bit(MAY_OPEN, mayOpen) | bit(OPENS_ODD, isOdd) | bit(MAY_REFER, mayRefer) | bit(GOES_ON, goesOn);
});

const INSIDE = CAPITAL | HYPHEN | APOSTROPHE | QUOTE | PARTICLE | JOINER | LISTED_NAME;
/** A number, what lists words, or what comes after a name: "Local 1186", "Jr". */
const GOING_ON = /^(?:\d{2,5}|[,&]|[js]r)$/i;

const bit = (mark: number, is: boolean): number => (is ? mark : 0);

function listingsOf(word: Word, lexicon: RecognitionLexicon): number {
  const { key, lists, head, pronoun, names, titles, nouns, stopNames } = factsOf(word, lexicon);
  return (
    bit(ORDINARY, lexicon.vocabulary.has(word.lower)) |
    bit(GIVEN, lexicon.givenNames.has(key)) |
    bit(LINKER, (lists & LINKERS) !== 0) |
    bit(DETERMINER, (lists & DETERMINERS) !== 0) |
    bit(PARTICLE, (lists & PARTICLES) !== 0) |
    bit(JOINER, (lists & JOINERS) !== 0) |
    bit(HEAD, head !== null) |
    bit(PRONOUN, pronoun !== null || (lists & PAIRS) !== 0) |
    bit(OWNS, (lists & (OWNER_LINKS | PROXY_LINKS | WHOSE)) !== 0) |
    bit(LISTED_NAME, names !== null) |
    bit(LISTED_TITLE, titles !== null) |
    bit(LISTED_NOUN, nouns !== null) |
    bit(LISTED_STOP, stopNames !== null)
  );
}

/** "Local", "Socialist", "HMS", "Mothers" */
function opensOdd(word: Word, marks: number, lexicon: RecognitionLexicon): boolean {
  const { lists, key } = factsOf(word, lexicon);
  const isVessel = (marks & ACRONYM) !== 0 && lexicon.fronts.get(key) === 'product';
  const isMany = (marks & CAPITAL) !== 0 && ((lists & PARTY_WORDS) !== 0 || word.lower.endsWith('s'));
  return isMany || isVessel || (lists & NUMBERED_HEADS) !== 0;
}

/** Begins a noun that stands for an actor without an article: "police". */
function isBare(word: Word, lexicon: RecognitionLexicon): boolean {
  const { nouns } = factsOf(word, lexicon);
  return nouns !== null && hasValue(nouns, ({ bare }) => bare);
}

/** A hyphen or dash without space on either side. */
export function isHyphenIn(marks: readonly number[], at: number): boolean {
  if (at < 0 || at + 1 >= marks.length) return false;
  return ((marks[at] as number) & (HYPHEN | SPACED)) === HYPHEN && ((marks[at + 1] as number) & SPACED) === 0;
}

/** An apostrophe of the word before it. */
export function isPossessiveIn(marks: readonly number[], at: number): boolean {
  return at >= 0 && at < marks.length && ((marks[at] as number) & (APOSTROPHE | SPACED)) === APOSTROPHE;
}
