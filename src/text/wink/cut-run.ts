import { compileRules, makeTokenizer } from './parts.js';
import type { DocumentOfTokens } from './parts.js';
import { cache, core, knownPiece, shortPiece, unknownPiece } from './pieces.js';
import type { Piece } from './pieces.js';

const cut = makeTokenizer(compileRules(core.trex), core.tcat.hash, core.preserve);
const WORD = core.tcat.hash.word;

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
    if (this._addTokenIfInCache(run) === 0) this._addToken(run, WORD);
    const { first } = this;
    if (first !== null && first.only === 0 && run.length > 1)
      first.isClosable = !this.isLexeme(`${run}.`) && !this.isLexeme(`${run},`);
  }

  // The tokenizer takes these out of the document.
  readonly _addToken = (word: string, kind: number): void => {
    const number = core.features.lexeme.hash?.[word];
    const start = this.startOf(word);
    this.add(number === undefined ? unknownPiece(word, kind, start) : knownPiece(number, start));
  };

  readonly _addTokenIfInCache = (word: string): number => {
    const found = cache.lookup(word);
    if (found === null) return 0;
    const [number = 0] = found;
    if (found.length === 1) this.add(knownPiece(number, this.startOf(cache.value(number))));
    else this.addParts(found);
    return 1;
  };

  readonly isLexeme = (word: string): boolean => cache.lookup(word) !== null;

  private addParts(numbers: readonly number[]): void {
    for (let i = 0; i < numbers.length; i += 4) {
      const [number = 0, short = 0, lemma = 0, tag = 0] = numbers.slice(i, i + 4);
      const normal = (core.xpansions as Uint32Array)[short] as number;
      this.add(shortPiece(number, normal, lemma, tag, this.startOf(cache.value(number))));
    }
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
