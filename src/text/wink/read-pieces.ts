import { Automaton } from './automaton.js';
import { KnownRuns } from './known-runs.js';
import { tagModel } from './parts.js';
import { firstPieceOf, sentenceEnds } from './pieces.js';
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
  for (let i = 0; i < size;) {
    let code = codes[i] as number;
    const kind = spaceKind(code);
    const start = i++;
    if (kind === BLANK) {
      isSpaced = true;
      continue;
    }
    let [low, high, bits] = [code, 0, code];
    for (; i < size && spaceKind((code = codes[i] as number)) === kind; i++) {
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
      bits |= code;
    }
    for (let piece = runs.of(codes, start, i, low, high, bits); piece !== null; piece = piece.next) {
      pieces[length] = piece;
      starts[length] = piece.start < 0 ? -1 : from + start + piece.start;
      tags[length] = piece.usual;
      ends[length] = 0;
      events[length] = isSpaced ? piece.spaced : piece.tight;
      length++;
      isSpaced = false;
    }
    isSpaced = false;
  }
  return length;
}

/** Characters are looked at several times, and soonest as numbers side by side. */
let room = new Uint16Array(1 << 12);

function codesOf(text: string, from: number, size: number): Uint16Array {
  if (size > room.length) room = new Uint16Array(2 * size);
  const codes = room;
  for (let i = 0; i < size; i++) codes[i] = text.charCodeAt(from + i);
  return codes;
}

const [OTHER, BLANK, BREAK] = [0, 1, 2] as const;

/** What wink-nlp cuts a text at: blanks, and breaks, which are tokens. */
function spaceKind(code: number): number {
  if (code > 0x20 && code < 0xa0) return OTHER;
  if (code === 0x20) return BLANK;
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? BREAK : OTHER;
  const isBlank =
    code === 0xa0 ||
    (code >= 0x2002 && code <= 0x2005) ||
    (code >= 0x2009 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f;
  return isBlank ? BLANK : OTHER;
}

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
