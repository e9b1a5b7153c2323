import type { Diagnostic } from './diagnostic.js';
import type { Region } from './region.js';
import type { Span } from './span.js';

/** A text to read, with what its source says about it. */
export interface Document {
  /** The file's name without its ending, or the id of a JSONL record; `#n` for the n-th article of a page. */
  readonly id: string;
  /** The file it came from, relative to the folder given, with `/`; `-` for standard input. */
  readonly file: string;
  /** The file's whole text. All offsets of everything read from the document count in it. */
  readonly text: string;
  /** The part of `text` that is this document: all of it, or one article of a page. */
  readonly span: Span;
  readonly title: string | null;
  /** ISO 8601, as precise as the source: `2025`, `2025-07`, `2025-07-21`. */
  readonly date: string | null;
  readonly publisher: string | null;
  /** Only http and https. */
  readonly url: string | null;
  /** What the format itself marks (an HTML page's headings and captions); null lets the layout of the text decide. */
  readonly regions: readonly Region[] | null;
  readonly diagnostics: readonly Diagnostic[];
}
