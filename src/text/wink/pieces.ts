import { wordOf } from '../../common/words.js';
import type { Tag } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { marksOf } from '../word-marks.js';
import { Automaton, OTHER, SKIPPED } from './automaton.js';
import { readCore } from './core.js';
import { featureOf, lemmatize, makeCache, sentenceModel } from './parts.js';

/** A token as wink-nlp cuts it, with all that its letters tell wherever it stands. */
export interface Piece {
  // What every token is asked for comes first, so that it is fetched at once.
  /** The one after it between the same blanks. */
  next: Piece | null;
  /** Where it begins in what stands between blanks; -1 if nothing is to be seen of it, or not as wink-nlp writes it. */
  readonly start: number;
  /** Of how many characters it is. */
  readonly size: number;
  /** Whether it is a word between blanks that a comma or full stop right after it leaves as it is: not so "Inc" and "cannot". */
  isClosable: boolean;
  /** What the automaton for sentences sees in it, after white space and without. */
  readonly spaced: number;
  readonly tight: number;
  /** The numbers of its usual tag and, if it is part of a contraction ("do|n't"), of its only one; else 0. */
  readonly usual: number;
  readonly only: number;
  /** What the automata for tags see in it instead of its tag; else 0. */
  readonly hint: number;
  readonly word: Word;
  /** Its word's. */
  readonly marks: number;
  /** Its lemma with the tag that it was last asked for with. */
  lemma: string;
  lemmaTag: number;
  /** The tags that it can have, a bit each. */
  readonly possible: number;
  /** What its lemmas are made of, by tag; null if it has one lemma alone. */
  readonly stem: string | null;
  lemmas: string[] | null;
}

const NOUN = 8;

export const core = readCore();
export const cache = makeCache(core, featureOf);
const features = featureOf(core.packing.config);
const numbers = core.features.lexeme.hash as Readonly<Record<string, number>>;
const tags = core.pos.list;

export const sentenceEnds = new Automaton(sentenceModel.machines[0] as string);
const [see] = sentenceModel.transformers;
const lineFeed = numbers['\n'];

/** By the cluster of a word, the tags that it can have, a bit each. Words that wink-nlp does not know are in the first. */
const possibleBy = (core.features.posClusters.list as readonly ReadonlySet<number>[]).map((cluster) =>
  [...cluster].reduce((bits, tag) => bits | (1 << tag), 0),
);

/** One of wink-nlp's own words. */
export function knownPiece(number: number, start: number): Piece {
  const word = wordOf(cache.value(number));
  const spelled = cache.mappedSpelling(number);
  const normal = cache.normal(number);
  const isSingle = cache.property(spelled, 'isSLemma') === 1;
  return {
    next: null,
    start,
    size: word.text.length,
    isClosable: false,
    spaced: endEvent(number, normal, 1),
    tight: endEvent(number, normal, 0),
    usual: cache.posOf(spelled) || NOUN,
    only: 0,
    hint: cache.property(number, 'posHint'),
    word,
    marks: marksOf(word),
    lemma: isSingle ? (singleLemma(spelled) ?? word.text).toLowerCase() : '',
    lemmaTag: 0,
    possible: possibleBy[cache.property(normal, 'lexemeCID')] as number,
    stem: isSingle ? null : cache.value(normal),
    lemmas: null,
  };
}

/** Of a contraction that is left whole there is none. */
const singleLemma = (number: number): string | undefined => cache.value(cache.property(number, 'lemma'));

/** Part of a contraction, by its number, that of what it is short for, its lemma's and its tag's. */
export function shortPiece(number: number, normal: number, lemma: number, tag: number, start: number): Piece {
  return {
    ...knownPiece(number, start),
    spaced: endEvent(number, normal, 1),
    tight: endEvent(number, normal, 0),
    usual: tag,
    only: tag,
    lemma: cache.value(lemma).toLowerCase(),
    possible: possibleBy[cache.property(normal, 'lexemeCID')] as number,
    stem: null,
  };
}

/** A word that is none of wink-nlp's own, which it tells by its letters, and by the word that it is in lower case if it has that. */
export function unknownPiece(text: string, kind: number, start: number): Piece {
  const word = wordOf(text);
  const number = numbers[word.lower];
  const normal = number === undefined ? null : cache.normal(number);
  return {
    next: null,
    start,
    size: text.length,
    isClosable: false,
    spaced: normal === null ? unknownEvent(word.lower, 1) : endEvent(normal, normal, 1),
    tight: normal === null ? unknownEvent(word.lower, 0) : endEvent(normal, normal, 0),
    usual: features.pos(text, kind, seenByLetters) || NOUN,
    only: 0,
    hint: 0,
    word,
    marks: marksOf(word),
    lemma: '',
    lemmaTag: 0,
    possible: possibleBy[normal === null ? 0 : cache.property(normal, 'lexemeCID')] as number,
    stem: normal === null ? word.lower : cache.value(normal),
    lemmas: null,
  };
}

/** The number of no word. */
const UNKNOWN = cache.intrinsicSize();
const NOT_FOUND = [UNKNOWN];
const seenByLetters = {
  lookup: (word: string) => cache.lookup(word) ?? NOT_FOUND,
  posOf: (number: number) => cache.posOf(number),
  intrinsicSize: () => UNKNOWN,
};

function endEvent(number: number, normal: number, space: number): number {
  if (normal === lineFeed) return SKIPPED;
  return sentenceEnds.eventOf(see?.(normal, cache, [number, space], 0) ?? normal);
}

/** Of a word that is not known in lower case either, it is only seen whether it is an abbreviation. */
function unknownEvent(lower: string, space: number): number {
  if (features.isAbbrev(lower) === 0) return OTHER;
  const letters = { value: () => lower, property: (_: number, name: string) => (name === 'isAbbrev' ? 1 : 0) };
  return sentenceEnds.eventOf(see?.(UNKNOWN, letters, [UNKNOWN, space], 0) ?? UNKNOWN);
}

export const tagOf = (tag: number): Tag => tags[tag] as Tag;

/** The lemma of a piece with a tag, in lower case. */
export function lemmaOf(piece: Piece, tag: number): string {
  const { stem } = piece;
  if (piece.lemmaTag !== tag && stem !== null) {
    const lemmas = (piece.lemmas ??= []);
    piece.lemma = lemmas[tag] ??= lemmatize(stem, tagOf(tag), cache).toLowerCase();
    piece.lemmaTag = tag;
  }
  return piece.lemma;
}
