import type { Token } from '../model/token.js';
import { ofWord, wordOf } from '../common/words.js';
import { isBrokenWord, joinWord } from './broken-word.js';
import { makeToken } from './make-token.js';
import { lemmaOf, tagOf } from './wink/pieces.js';
import type { Piece } from './wink/pieces.js';
import { readPieces } from './wink/read-pieces.js';

/** Longest stretch given to the tagger at once; a longer one is cut at white space, so that its work stays linear. */
const MAX_STRETCH = 20_000;

export interface Tokenized {
  readonly tokens: readonly Token[];
  /** Token indexes after the last token of each sentence, as the statistical splitter sees them. */
  readonly ends: readonly number[];
}

/** Tokens of `text` with tag and lemma; their offsets are counted from `offset`. */
export function tokenize(text: string, offset: number): Tokenized {
  const tokens: Token[] = [];
  const ends: number[] = [];
  for (let start = 0; start < text.length;) {
    const end = cut(text, start);
    read(text.slice(start, end), offset + start, tokens, ends);
    start = end;
  }
  return { tokens, ends };
}

function cut(text: string, start: number): number {
  if (text.length - start <= MAX_STRETCH) return text.length;
  const space = text.lastIndexOf(' ', start + MAX_STRETCH);
  return space > start ? space : start + MAX_STRETCH;
}

function read(text: string, offset: number, tokens: Token[], ends: number[]): void {
  const { pieces, starts, tags, ends: lasts } = readPieces(text);
  const base = tokens.length;
  /** How many tokens there are with each piece. */
  const kept = new Array<number>(pieces.length);
  let cursor = 0;
  for (let i = 0; i < pieces.length; i++) {
    const found = starts[i] as number;
    const piece = pieces[i] as Piece;
    const tag = tagOf(tags[i] as number);
    if (tag !== 'SPACE' && found >= 0) {
      const { word } = piece;
      const start = offset + found;
      const end = start + word.text.length;
      const token = makeToken(word, tag, lemmaOf(piece, tags[i] as number), start, end, found > cursor || found === 0);
      add(token, tokens, base);
      cursor = found + word.text.length;
    }
    kept[i] = tokens.length;
  }
  for (const last of lasts) ends.push(kept[last] ?? tokens.length);
}

function add(token: Token, tokens: Token[], base: number): void {
  const before = tokens.length > base ? tokens[tokens.length - 1] : undefined;
  if (before && !token.spaced && isBrokenWord(before, token)) tokens[tokens.length - 1] = joinWord(before, token);
  else if (token.tag === 'PROPN' && ownerOf(token.word) > 0) tokens.push(...splitOwner(token));
  else tokens.push(token);
}

/** How much of a word is an owner with an apostrophe and an s; 0 if it is none. */
const ownerOf = ofWord(({ text }) => {
  const ending = text.endsWith('s') ? /^[\p{L}.-]+(['’]s)$/u.exec(text)?.[1] : undefined;
  return ending === undefined ? 0 : text.length - ending.length;
});

/** "Britain's, Grant Shapps, …": before a comma the possessive is left on its owner. */
function splitOwner({ word, tag, start, end, spaced }: Token): readonly Token[] {
  const length = ownerOf(word);
  const owner = wordOf(word.text.slice(0, length));
  const ending = wordOf(word.text.slice(length));
  return [
    makeToken(owner, tag, owner.lower, start, start + length, spaced),
    makeToken(ending, 'PART', "'s", start + length, end, false),
  ];
}
