import type { Format, InputFile } from './input-file.js';
import type { ReadResult } from './trouble.js';

/** A format in which a file is one text. */
export type WholeFormat = Exclude<Format, 'jsonl' | 'unnamed'>;

/** A file of one text, of which nobody has looked at more than its beginning. */
export interface RawFile {
  readonly type: 'file';
  readonly file: InputFile & { readonly format: WholeFormat };
  readonly bytes: Uint8Array;
}

/** A line of a file of records. */
export interface RawRecord {
  readonly type: 'record';
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly bytes: Uint8Array;
}

/** What is to be read as one text: its bytes; or a document that a program gave, or why there is nothing. */
export type RawText = RawFile | RawRecord | ReadResult;
