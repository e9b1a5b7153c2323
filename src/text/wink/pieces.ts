import { wordOf } from '../../common/words.js';
import type { Tag } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { marksOf } from '../word-marks.js';
import { Automaton, OTHER, SKIPPED } from './automaton.js';
import { readCore } from './core.js';
import { Lexemes } from './lexemes.js';
import { featureOf, lemmatize, makeCache, sentenceModel } from './parts.js';
import type { BaseForms, LookedUp } from './parts.js';

/** A token as wink-nlp cuts it, with all that its letters tell wherever it stands. */
export interface Piece {
  // What every token is asked for comes first, so that it is fetched at once.
  /** The one after it between the same blanks. */
  next: Piece | null;
  /** Where it begins in what stands between blanks; -1 if nothing is to be seen of it, or not as wink-nlp writes it. */
  readonly start: number;
  /** Of how many characters it is. */
  readonly size: number;
  /** Whether it is letters between blanks that a comma right after them leaves as they are: "cannot," is no contraction. */
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
  /** Whether with a full stop right after it it is another word: "Inc."; null as long as that is not asked. */
  isShortened: boolean | null;
}

const NOUN = 8;

export const core = readCore();
export const cache = makeCache(core, featureOf);
export const lexemes = new Lexemes(core.features.lexeme.list as readonly string[]);
const features = featureOf(core.packing.config);
const tags = core.pos.list;

const expansions = core.xpansions as Uint32Array;

export const sentenceEnds = new Automaton(sentenceModel.machines[0] as string);
const [see] = sentenceModel.transformers;
const lineFeed = lexemes.numberOf('\n');

/** By the cluster of a word, the tags that it can have, a bit each. */
const possibleBy = (core.features.posClusters.list as readonly ReadonlySet<number>[]).map((cluster) =>
  [...cluster].reduce((bits, tag) => bits | (1 << tag), 0),
);
const possibleOf = (number: number): number => possibleBy[cache.property(number, 'lexemeCID')] as number;
/** Of a word that wink-nlp does not know, it says no tag. */
const UNKNOWN_TAGS = 1;

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
    possible: possibleOf(normal),
    stem: isSingle ? null : cache.value(normal),
    lemmas: null,
    isShortened: null,
  };
}

/** Of a contraction that is left whole there is none. */
const singleLemma = (number: number): string | undefined => cache.value(cache.property(number, 'lemma'));

/** Part of a contraction, by its four numbers. */
export function shortPiece([number = 0, normal = 0, lemma = 0, tag = 0]: Uint32Array, start: number): Piece {
  return Object.assign(knownPiece(number, start), {
    spaced: endEvent(number, normal, 1),
    tight: endEvent(number, normal, 0),
    usual: tag,
    only: tag,
    lemma: cache.value(lemma).toLowerCase(),
    possible: possibleOf(normal),
    stem: null,
  });
}

/** A word that is none of wink-nlp's own, which it tells by its letters, and by the word that it is in lower case if it has that. */
export function unknownPiece(text: string, kind: number, start: number): Piece {
  const word = wordOf(text);
  const number = lexemes.numberOf(word.lower);
  const normal = number === null ? null : cache.normal(number);
  return {
    next: null,
    start,
    size: text.length,
    isClosable: false,
    spaced: normal === null ? unknownEvent(word.lower, 1) : endEvent(normal, normal, 1),
    tight: normal === null ? unknownEvent(word.lower, 0) : endEvent(normal, normal, 0),
    usual: features.pos(text, kind, lookedUp) || NOUN,
    only: 0,
    hint: 0,
    word,
    marks: marksOf(word),
    lemma: '',
    lemmaTag: 0,
    possible: normal === null ? UNKNOWN_TAGS : possibleOf(normal),
    stem: normal === null ? word.lower : cache.value(normal),
    lemmas: null,
    isShortened: null,
  };
}

/** Whether what is between blanks is a word, and the comma or full stop that closes it a token of its own. */
export const isCutFrom = (piece: Piece, closer: Piece): boolean =>
  piece.isClosable &&
  (closer.word.text === ',' || !(piece.isShortened ??= lexemes.numberOf(`${piece.word.text}.`) !== null));

/** The number of no word. */
const UNKNOWN = core.features.lexeme.list.length;

const lookedUp: LookedUp = {
  lookup: (word) => {
    const number = lexemes.numberOf(word);
    return number === null ? [UNKNOWN] : (partsOf(number) ?? [number]);
  },
  posOf: cache.posOf,
  intrinsicSize: () => UNKNOWN,
};

/** Of a contraction, four numbers for each of its parts: its own, where that is of what it is short for, its lemma's, its tag's; else null. */
export function partsOf(number: number): Uint32Array | null {
  if (cache.property(number, 'isContraction') === 0) return null;
  const packed = cache.property(number, 'lemma');
  const start = packed & 0x3fff;
  return expansions.subarray(start, start + ((packed >>> 14) & 0x1f));
}

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
  if (piece.lemmaTag !== tag && piece.stem !== null) {
    const lemmas = (piece.lemmas ??= []);
    piece.lemma = lemmas[tag] ??= lemmatize(piece.stem, tagOf(tag), baseForms).toLowerCase();
    piece.lemmaTag = tag;
  }
  return piece.lemma;
}

const baseForms: BaseForms = {
  hasSamePOS: (word, tag) => {
    const number = lexemes.numberOf(word);
    if (number === null || cache.property(number, 'isContraction') === 1) return false;
    return cache.property(number, 'isBaseForm') === 1 && (possibleOf(number) & (1 << (core.pos.hash[tag] ?? 0))) !== 0;
  },
};
