import type { Token } from '../model/token.js';
import { wordOf } from '../common/words.js';
import { isBrokenWord, joinWord } from './broken-word.js';
import { makeToken } from './make-token.js';
import { lemmaOf, tagOf } from './wink/pieces.js';
import type { Piece } from './wink/pieces.js';
import { readPieces } from './wink/read-pieces.js';
import { CAPITAL, LETTERS, LONG, marksOf, OWNER } from './word-marks.js';

/** Longest stretch given to the tagger at once; a longer one is cut at white space, so that its work stays linear. */
const MAX_STRETCH = 20_000;

export interface Tokenized {
  readonly tokens: readonly Token[];
  /** Token indexes after the last token of each sentence, as the statistical splitter sees them. */
  readonly ends: readonly number[];
  /** All marks that any of the words has. */
  readonly marks: number;
  /** How many words have four letters or more, and how many of these a capital. */
  readonly long: number;
  readonly capitals: number;
}

/** Tokens of `text`, or of a stretch of it, with tag and lemma; where they stand, the text begins at `offset`. */
export function tokenize(text: string, offset: number, from = 0, to = text.length): Tokenized {
  const made = { tokens: [], ends: [], marks: 0, long: 0, capitals: 0 };
  for (let start = from; start < to;) {
    const end = cut(text, start, to);
    read(text, offset, start, end, made);
    start = end;
  }
  return made;
}

function cut(text: string, start: number, to: number): number {
  if (to - start <= MAX_STRETCH) return to;
  const space = text.lastIndexOf(' ', start + MAX_STRETCH);
  return space > start ? space : start + MAX_STRETCH;
}

/** What has been made of a text so far. */
interface Made {
  readonly tokens: Token[];
  readonly ends: number[];
  marks: number;
  long: number;
  capitals: number;
}

function read(text: string, offset: number, from: number, to: number, made: Made): void {
  const { length, pieces, starts, tags, ends } = readPieces(text, from, to);
  const base = made.tokens.length;
  let cursor = from;
  for (let i = 0; i < length; i++) {
    const found = starts[i] as number;
    const tag = tagOf(tags[i] as number);
    if (tag !== 'SPACE' && found >= 0) {
      const piece = pieces[i] as Piece;
      const start = offset + found;
      const lemma = lemmaOf(piece, tags[i] as number);
      const isSpaced = found > cursor || found === from;
      add(makeToken(piece.word, tag, lemma, start, start + piece.size, isSpaced), piece.marks, made, base);
      cursor = found + piece.size;
    }
    if (ends[i] === 1) made.ends.push(made.tokens.length);
  }
}

function add(token: Token, marks: number, made: Made, base: number): void {
  const { tokens } = made;
  if (!token.spaced && (marks & LETTERS) !== 0 && tokens.length > base) {
    const before = tokens[tokens.length - 1] as Token;
    if (isBrokenWord(before, token)) return replaceLast(made, joinWord(before, token));
  }
  tokens.push(token);
  made.marks |= marks;
  count(made, marks, 1);
  if ((marks & OWNER) !== 0 && token.tag === 'PROPN') replaceLast(made, ...splitOwner(token));
}

function replaceLast(made: Made, ...tokens: readonly Token[]): void {
  count(made, marksOf((made.tokens.pop() as Token).word), -1);
  for (const token of tokens) {
    const marks = marksOf(token.word);
    made.tokens.push(token);
    made.marks |= marks;
    count(made, marks, 1);
  }
}

function count(made: Made, marks: number, by: 1 | -1): void {
  if ((marks & LONG) === 0) return;
  made.long += by;
  if ((marks & CAPITAL) !== 0) made.capitals += by;
}

/** "Britain's, Grant Shapps, …": before a comma the possessive is left on its owner. */
function splitOwner({ word, tag, start, end, spaced }: Token): readonly Token[] {
  const length = word.text.length - "'s".length;
  const owner = wordOf(word.text.slice(0, length));
  const ending = wordOf(word.text.slice(length));
  return [
    makeToken(owner, tag, owner.lower, start, start + length, spaced),
    makeToken(ending, 'PART', "'s", start + length, end, false),
  ];
}
