import { compileRules, makeTokenizer } from './parts.js';
import type { DocumentOfTokens } from './parts.js';
import { cache, core, knownPiece, lexemes, partsOf, shortPiece, unknownPiece } from './pieces.js';
import type { Piece } from './pieces.js';

const cut = makeTokenizer(compileRules(core.trex), core.tcat.hash, core.preserve);
const WORD = core.tcat.hash.word;

/** So many numbers a part of a contraction has. */
const PART = 4;
const LETTERS = /^[A-Za-z]+$/;

/** The first token of what stands between two blanks; null if there is none. */
export function firstPieceOf(run: string): Piece | null {
  const cutting = new CutRun(run);
  if (LETTERS.test(run)) cutting.addLetters();
  else cut(cutting, run);
  return cutting.first;
}

/**
 * A run as it is cut. wink-nlp leaves whole what it has read before, as part of something else ("Britain's" after "Britain's,"). So that all
 * texts are cut alike, whatever was read before them, here it learns no words.
 */
class CutRun implements DocumentOfTokens {
  first: Piece | null = null;
  private last: Piece | null = null;
  /** Where the next piece is looked for. */
  private end = 0;

  constructor(private readonly run: string) {}

  /** Of letters alone the tokenizer makes a word as well, after it has asked many expressions; and of letters with a closer both. */
  addLetters(): void {
    const { run } = this;
    const number = lexemes.numberOf(run);
    if (number === null) this.add(unknownPiece(run, WORD, 0));
    else this.addKnown(number);
    const { first } = this;
    if (first !== null && first.only === 0 && run.length > 1) first.isClosable = true;
  }

  // The tokenizer takes these out of the document.
  readonly _addToken = (word: string, kind: number): void => {
    const number = lexemes.numberOf(word);
    const start = this.startOf(word);
    this.add(number === null ? unknownPiece(word, kind, start) : knownPiece(number, start));
  };

  readonly _addTokenIfInCache = (word: string): number => {
    const number = lexemes.numberOf(word);
    if (number === null) return 0;
    this.addKnown(number);
    return 1;
  };

  readonly isLexeme = (word: string): boolean => lexemes.numberOf(word) !== null;

  /** A word, or the parts of a contraction. */
  private addKnown(number: number): void {
    const parts = partsOf(number);
    if (parts === null) this.add(knownPiece(number, this.startOf(cache.value(number))));
    else
      for (let i = 0; i < parts.length; i += PART)
        this.add(shortPiece(parts.subarray(i, i + PART), this.startOf(cache.value(parts[i] as number))));
  }

  private startOf(word: string): number {
    return word.trim() === '' ? -1 : this.run.indexOf(word, this.end);
  }

  private add(piece: Piece): void {
    if (piece.start >= 0) this.end = piece.start + piece.size;
    if (this.last === null) this.first = piece;
    else this.last.next = piece;
    this.last = piece;
  }
}
