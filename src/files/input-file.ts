/** How a file is read; its ending decides. What has none (standard input, a pipe) is `unnamed`: its beginning decides. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl' | 'unnamed';

/** A file that is going to be read. */
export interface InputFile {
  /** What is opened; `-` is standard input. */
  readonly path: string;
  /** What records and diagnostics call it: relative to the folder given, with `/`. */
  readonly file: string;
  /** The id of its document, before `#n`. */
  readonly id: string;
  readonly format: Format;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** The endings that are read, for messages. */
export const knownEndings = [...FORMATS.keys()].join(', ');

/** The format of a file by its name's ending, or null if that is not read. */
export function formatOf(name: string): Format | null {
  return FORMATS.get(endingOf(name).toLowerCase()) ?? null;
}

/** The ending with its dot, or '' if the name has none. */
export function endingOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot) : '';
}

export function withoutEnding(name: string): string {
  const ending = endingOf(name);
  return ending === '' ? name : name.slice(0, -ending.length);
}
