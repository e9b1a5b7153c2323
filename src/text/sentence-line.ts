import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';

/** The characters of tokens on one line, single blanks between them, and the way back to the document. */
export interface SentenceLine {
  readonly text: string;
  /** Where each token begins in `text`. */
  readonly starts: readonly number[];
  readonly tokens: readonly Token[];
}

/** A stretch of a line as the document and the tokens have it. */
export interface Place extends Span {
  readonly from: number;
  readonly to: number;
}

export function lineOf({ tokens }: Pick<Sentence, 'tokens'>): SentenceLine {
  const starts = new Array<number>(tokens.length);
  let text = '';
  for (let i = 0; i < tokens.length; i++) {
    const { text: own, spaced } = tokens[i] as Token;
    const isApart = spaced && text !== '';
    starts[i] = isApart ? text.length + 1 : text.length;
    text += isApart ? ` ${own}` : own;
  }
  return { text, starts, tokens };
}

/** The index of the token that holds the character at `offset` of the line. */
export function tokenAt(line: SentenceLine, offset: number): number {
  let low = 0;
  let high = line.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the token at an index begins in the line; after the last one, where the line ends. */
export function startAt({ starts, text }: SentenceLine, index: number): number {
  return index < starts.length ? (starts[index] as number) : text.length;
}

/** Document offsets and tokens of the stretch `start` to `end` of the line; it must not be empty. */
export function placeOf(line: SentenceLine, start: number, end: number): Place {
  const from = tokenAt(line, start);
  const last = tokenAt(line, end - 1);
  const offset = (index: number, at: number): number =>
    (line.tokens[index]?.start ?? 0) + at - (line.starts[index] ?? 0);
  return { start: offset(from, start), end: offset(last, end), from, to: last + 1 };
}
