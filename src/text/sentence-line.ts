import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';

/** The characters of tokens on one line, single blanks between them, and the way back to the document. */
export interface SentenceLine {
  readonly text: string;
  /** The index of its first token, and where it and the next ones begin in `text`. */
  readonly first: number;
  readonly starts: readonly number[];
  readonly tokens: readonly Token[];
}

/** A stretch of a line as the document and the tokens have it. */
export interface Place extends Span {
  readonly from: number;
  readonly to: number;
}

/** The line of all tokens of a sentence, or of those from `first` to `end` alone. */
export function lineOf({ tokens }: Pick<Sentence, 'tokens'>, first = 0, end = tokens.length): SentenceLine {
  const starts = new Array<number>(end - first);
  let text = '';
  for (let i = first; i < end; i++) {
    const { text: own, spaced } = tokens[i] as Token;
    const isApart = spaced && text !== '';
    starts[i - first] = isApart ? text.length + 1 : text.length;
    text += isApart ? ` ${own}` : own;
  }
  return { text, first, starts, tokens };
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
  return line.first + low;
}

/** Where the token at an index begins in the line; after the last one, where the line ends. */
export function startAt({ first, starts, text }: SentenceLine, index: number): number {
  return index - first < starts.length ? (starts[index - first] as number) : text.length;
}

/** Document offsets and tokens of the stretch `start` to `end` of the line; it must not be empty. */
export function placeOf(line: SentenceLine, start: number, end: number): Place {
  const from = tokenAt(line, start);
  const last = tokenAt(line, end - 1);
  const offset = (index: number, at: number): number => (line.tokens[index]?.start ?? 0) + at - startAt(line, index);
  return { start: offset(from, start), end: offset(last, end), from, to: last + 1 };
}
