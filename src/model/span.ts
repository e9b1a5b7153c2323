/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the characters it covers, so that a record can be read without its document. */
export interface TextSpan extends Span {
  readonly text: string;
}
