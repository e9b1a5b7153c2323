import { wordOf } from '../../common/words.js';
import type { Tag } from '../../model/token.js';
import type { Word } from '../../model/word.js';
import { marksOf } from '../word-marks.js';
import { Automaton, SKIPPED } from './automaton.js';
import { readCore } from './core.js';
import { compileRules, featureOf, lemmatize, makeCache, makeTokenizer, sentenceModel, wrapDocument } from './parts.js';
import type { DocumentOfTokens, Tokens } from './parts.js';

/** A token as wink-nlp cuts it, with all that its letters tell wherever it stands. */
export interface Piece {
  // What every token is asked for comes first, so that it is fetched at once.
  /** The one after it between the same blanks. */
  next: Piece | null;
  /** Where it begins in what stands between blanks; -1 if nothing is to be seen of it, or not as wink-nlp writes it. */
  readonly start: number;
  /** Of how many characters it is. */
  readonly size: number;
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
  /** Its number in wink-nlp, and its lemmas by tag. */
  readonly number: number;
  readonly lemmas: string[];
}

const LEMMA_BITS = 20;
const NOUN = 8;
/** Above white space, what a part of a contraction is short for. */
const MOST_SPACE = 0xffff;

const core = readCore();
const cache = makeCache(core, featureOf);
const cut = makeTokenizer(compileRules(core.trex), core.tcat.hash, core.preserve);
const tags = core.pos.list;

export const sentenceEnds = new Automaton(sentenceModel.machines[0] as string);
const [lineFeed] = numbersOf('\n');

/** The first token of what stands between two blanks; null if there is none. */
export function firstPieceOf(text: string): Piece | null {
  const numbers = numbersOf(text);
  let first: Piece | null = null;
  let last: Piece | null = null;
  let end = 0;
  for (let i = 0; i < numbers.length; i += 4) {
    const piece = pieceOf(numbers.slice(i, i + 4), text, end);
    if (piece.start >= 0) end = piece.start + piece.size;
    if (last === null) first = piece;
    else last.next = piece;
    last = piece;
  }
  return first;
}

/**
 * wink-nlp leaves whole what it has read before, as part of something else ("Britain's" after "Britain's,"). So that all texts are cut
 * alike, whatever was read before them, here it knows no words but its own.
 */
function numbersOf(text: string): Tokens {
  const tokens: Tokens = [];
  const document = wrapDocument({ cache, tokens, nonBreakingSpaces: {} });
  const known: DocumentOfTokens = {
    _addToken: document._addToken,
    _addTokenIfInCache: (word, spaces, blanks) =>
      cache.isOOV(word) ? 0 : document._addTokenIfInCache(word, spaces, blanks),
    isLexeme: (word) => (cache.isOOV(word) ? null : document.isLexeme(word)),
  };
  cut(known, text);
  return tokens;
}

function pieceOf([number = 0, short = 0, fixed = 0]: Tokens, text: string, from: number): Piece {
  const isShort = short > MOST_SPACE;
  const normal = isShort ? cache.nox(short) : cache.normal(number);
  const only = isShort ? fixed >>> LEMMA_BITS : 0;
  const word = wordOf(cache.value(number));
  return {
    next: null,
    start: word.text.trim() === '' ? -1 : text.indexOf(word.text, from),
    size: word.text.length,
    spaced: endEvent(number, normal, 1),
    tight: endEvent(number, normal, 0),
    usual: only || cache.posOf(cache.mappedSpelling(number)) || NOUN,
    only,
    hint: cache.property(number, 'posHint'),
    word,
    marks: marksOf(word),
    lemma: isShort ? cache.value(fixed & ((1 << LEMMA_BITS) - 1)).toLowerCase() : '',
    lemmaTag: only,
    possible: tags.reduce((bits, _, tag) => (cache.isMemberPOS(normal, tag) ? bits | (1 << tag) : bits), 0),
    number,
    lemmas: [],
  };
}

function endEvent(number: number, normal: number, space: number): number {
  if (normal === lineFeed) return SKIPPED;
  const [see] = sentenceModel.transformers;
  return sentenceEnds.eventOf(see?.(normal, cache, [number, space, 0, 0], 0) ?? normal);
}

export const tagOf = (tag: number): Tag => tags[tag] as Tag;

/** The lemma of a piece with a tag, in lower case. */
export function lemmaOf(piece: Piece, tag: number): string {
  if (piece.lemmaTag !== tag && piece.only === 0) {
    piece.lemma = piece.lemmas[tag] ??= (findLemma(piece.number, tagOf(tag)) ?? piece.word.text).toLowerCase();
    piece.lemmaTag = tag;
  }
  return piece.lemma;
}

/** Words spelled otherwise than wink-nlp has them may have none. */
function findLemma(number: number, tag: Tag): string | undefined {
  const spelled = cache.mappedSpelling(number);
  if (cache.property(spelled, 'isSLemma') === 1) return cache.value(cache.property(spelled, 'lemma'));
  return lemmatize(cache.value(cache.normal(number)), tag, cache);
}
