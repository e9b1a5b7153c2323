import { Automaton } from './automaton.js';
import { hashed, KnownRuns } from './known-runs.js';
import { tagModel } from './parts.js';
import { firstPieceOf, sentenceEnds } from './pieces.js';
import type { Piece } from './pieces.js';

/** The tokens of a text as wink-nlp finds them. */
export interface ReadPieces {
  readonly pieces: readonly Piece[];
  /** Where each begins in the text; -1 if it cannot be seen there. */
  readonly starts: readonly number[];
  /** The numbers of their tags. */
  readonly tags: readonly number[];
  /** The last tokens of sentences. */
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

/**
 * Cuts a text into tokens, tags them, and finds where sentences end: what wink-nlp's readDoc does, with what a word's letters tell found
 * once a word.
 */
export function readPieces(text: string): ReadPieces {
  const pieces: Piece[] = [];
  const starts: number[] = [];
  const seen: number[] = [];
  let isSpaced = false;
  for (let i = 0; i < text.length;) {
    let code = text.charCodeAt(i);
    const kind = spaceKind(code);
    const from = i++;
    if (kind === BLANK) {
      isSpaced = true;
      continue;
    }
    let hash = hashed(0, code);
    for (; i < text.length && spaceKind((code = text.charCodeAt(i))) === kind; i++) hash = hashed(hash, code);
    for (let piece = runs.of(text, from, i, hash); piece !== null; piece = piece.next) {
      pieces.push(piece);
      starts.push(piece.start < 0 ? -1 : from + piece.start);
      seen.push(isSpaced ? piece.spaced : piece.tight);
      isSpaced = false;
    }
    isSpaced = false;
  }
  return { pieces, starts, tags: tagsOf(pieces), ends: endsOf(seen) };
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

function tagsOf(pieces: readonly Piece[]): readonly number[] {
  const tags = pieces.map(({ usual }) => usual);
  const events = new Array<number>(pieces.length);
  for (const { automaton, byTag, byHint } of taggers) {
    for (let i = 0; i < pieces.length; i++) {
      const { hint } = pieces[i] as Piece;
      events[i] = (hint > 0 ? byHint[hint] : byTag[tags[i] as number]) as number;
    }
    for (const { at, says } of automaton.recognize(events)) {
      // a tag below zero holds whether the word can have it or not
      if (says < 0) tags[at] = -says;
      else if (((pieces[at] as Piece).possible & (1 << says)) !== 0) tags[at] = says;
    }
  }
  for (let i = 0; i < pieces.length; i++) {
    const { only } = pieces[i] as Piece;
    if (only !== 0) tags[i] = only;
  }
  return tags;
}

function endsOf(seen: readonly number[]): readonly number[] {
  const ends = sentenceEnds.recognize(seen).map(({ at }) => at);
  const last = ends[ends.length - 1] ?? -1;
  return last < seen.length - 1 ? [...ends, seen.length - 1] : ends;
}
