import { Automaton } from './automaton.js';
import { firstPieceOf } from './cut-run.js';
import { KnownRuns } from './known-runs.js';
import { tagModel } from './parts.js';
import { isCutFrom, sentenceEnds } from './pieces.js';
import type { Piece } from './pieces.js';

/** The tokens of a text as wink-nlp finds them: the first so many of each list, which the next text is read into. */
export interface ReadPieces {
  readonly length: number;
  readonly pieces: readonly Piece[];
  /** Where each begins in the text; -1 if it cannot be seen there. */
  readonly starts: readonly number[];
  /** The numbers of their tags. */
  readonly tags: readonly number[];
  /** 1 for the last token of a sentence. */
  readonly ends: readonly number[];
}

/** So many numbers are enough for any tag and any hint. */
const MOST_HINTS = 256;
const HINT = 1_080_000;

const taggers = tagModel.machines.map((machine) => {
  const automaton = new Automaton(machine);
  const numbers = Array.from({ length: MOST_HINTS }, (_, i) => i);
  return {
    automaton,
    byTag: numbers.map((tag) => automaton.eventOf(tag)),
    byHint: numbers.map((hint) => automaton.eventOf(HINT + hint)),
  };
});

const runs = new KnownRuns(firstPieceOf);

// Lists that grow with each text anew would take as long as what is put into them.
const pieces: Piece[] = [];
const starts: number[] = [];
const tags: number[] = [];
const ends: number[] = [];
/** What the automaton for sentences sees in each token, and then those for tags. */
const events: number[] = [];

/**
 * Cuts a text, or a stretch of it, into tokens, tags them, and finds where sentences end: what wink-nlp's readDoc does, with what a word's
 * letters tell found once a word.
 */
export function readPieces(text: string, from = 0, to = text.length): ReadPieces {
  const length = cutPieces(text, from, to);
  sentenceEnds.recognize(events, length, endAt);
  if (length > 0) ends[length - 1] = 1;
  tagPieces(length);
  return { length, pieces, starts, tags, ends };
}

/** The number of pieces. */
function cutPieces(text: string, from: number, to: number): number {
  const size = to - from;
  const codes = codesOf(text, from, size);
  let length = 0;
  let isSpaced = false;
  for (let start = 0, end = 0; start < size; start = end) {
    let last = kinds[codes[end++] as number] as number;
    if (last === BLANK) {
      isSpaced = true;
      continue;
    }
    const others = last === BREAK ? ~BREAK : SPACE;
    let before = 0;
    while (end < size) {
      const kind = kinds[codes[end] as number] as number;
      if ((kind & others) !== 0) break;
      before |= last;
      last = kind;
      end++;
    }
    const word = before === LETTER && last === CLOSER && end - start > 2 ? runs.of(codes, start, end - 1) : null;
    const closer = codes[end - 1] === COMMA ? comma : fullStop;
    if (word !== null && isCutFrom(word, closer)) {
      put(length++, word, from + start, isSpaced);
      put(length++, closer, from + end - 1, false);
    } else
      for (let piece = runs.of(codes, start, end), isFirst = isSpaced; piece !== null; piece = piece.next) {
        put(length++, piece, piece.start < 0 ? -1 : from + start + piece.start, isFirst);
        isFirst = false;
      }
    isSpaced = false;
  }
  return length;
}

function put(at: number, piece: Piece, start: number, isSpaced: boolean): void {
  pieces[at] = piece;
  starts[at] = start;
  tags[at] = piece.usual;
  ends[at] = 0;
  events[at] = isSpaced ? piece.spaced : piece.tight;
}

const COMMA = 0x2c;
const comma = firstPieceOf(',') as Piece;
const fullStop = firstPieceOf('.') as Piece;

/** Characters are looked at several times, and soonest as numbers side by side. */
let room = new Uint16Array(1 << 12);

function codesOf(text: string, from: number, size: number): Uint16Array {
  if (size > room.length) room = new Uint16Array(2 * size);
  const codes = room;
  for (let i = 0; i < size; i++) codes[i] = text.charCodeAt(from + i);
  return codes;
}

/** What wink-nlp cuts a text at: blanks, and breaks, which are tokens; and what most runs between them are made of. */
const [BLANK, BREAK, LETTER, CLOSER, OTHER] = [1, 2, 4, 8, 16] as const;
const SPACE = BLANK | BREAK;

const kinds = new Uint8Array(1 << 16).fill(OTHER);
const setKind = (kind: number, characters: string): void => {
  for (let i = 0; i < characters.length; i++) kinds[characters.charCodeAt(i)] = kind;
};
setKind(BLANK, ' \u00a0\u2002\u2003\u2004\u2005\u2009\u200a\u202f\u205f');
setKind(BREAK, '\t\n\r');
setKind(LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
setKind(CLOSER, ',.');

function tagPieces(length: number): void {
  for (const { automaton, byTag, byHint } of taggers) {
    for (let i = 0; i < length; i++) {
      const { hint } = pieces[i] as Piece;
      events[i] = (hint > 0 ? byHint[hint] : byTag[tags[i] as number]) as number;
    }
    automaton.recognize(events, length, tagAt);
  }
  for (let i = 0; i < length; i++) {
    const { only } = pieces[i] as Piece;
    if (only !== 0) tags[i] = only;
  }
}

/** A tag below zero holds whether the word can have it or not. */
function tagAt(at: number, says: number): void {
  if (says < 0) tags[at] = -says;
  else if (((pieces[at] as Piece).possible & (1 << says)) !== 0) tags[at] = says;
}

function endAt(at: number): void {
  ends[at] = 1;
}
