import { fold } from '../../common/fold.js';
import type { Span } from '../../model/span.js';

/** A line of a document without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** The text as cues are compared with it. */
  readonly folded: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** A line or a part of one, which is not folded again. */
export type FoldedText = Pick<Line, 'text' | 'folded'>;

const WRAPPED_AT = 120;
const WRAPPED_SHARE = 0.2;

/** The lines of a span that are not blank. */
export function linesOf(text: string, span: Span): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (let start = span.start; start < span.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > span.end ? span.end : newline;
    const line = lineAt(text, start, end, apart);
    if (line) lines.push(line);
    apart = line === null;
    start = end + 1;
  }
  return lines;
}

/** Paragraphs of a span: lines, joined where the text is wrapped at a fixed width. */
export function paragraphsOf(text: string, span: Span): readonly Line[] {
  const lines = linesOf(text, span);
  if (!isWrapped(lines)) return lines;
  const paragraphs: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const from = i;
    i += 1;
    while (i < lines.length && !lines[i]?.apart) i += 1;
    const [first, last] = [lines[from], lines[i - 1]];
    const joined = first && last ? lineAt(text, first.start, last.end, true) : null;
    if (joined) paragraphs.push(joined);
  }
  return paragraphs;
}

/** A part of a text as a line of its own; null if it is blank. */
export function lineAt(text: string, start: number, end: number, apart: boolean): Line | null {
  const part = trimmed(text, start, end);
  if (!part) return null;
  return new PlacedLine(part.start, part.end, text.slice(part.start, part.end), apart);
}

/** Folded when it is asked for: where a page is split, few lines are. */
class PlacedLine implements Line {
  #folded: string | null = null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readonly apart: boolean,
  ) {}

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }
}

/** A part of a text without the white space around it; null if it is blank. */
export function trimmed(text: string, start: number, end: number): Span | null {
  if (start < end && isInk(text.charCodeAt(start)) && isInk(text.charCodeAt(end - 1))) return { start, end };
  const raw = text.slice(start, end).trimStart();
  if (raw === '') return null;
  const from = end - raw.length;
  return { start: from, end: from + raw.trimEnd().length };
}

/** A character that is surely no white space, as most are that lines begin and end with. */
const isInk = (code: number): boolean => code > 0x20 && code < 0x80;

/** Whether lines end in the middle of sentences: many that follow on another begin with a small letter, and none is long. */
function isWrapped(lines: readonly Line[]): boolean {
  const following = lines.filter((line) => !line.apart);
  if (following.length < 3 || lines.some((line) => line.text.length > WRAPPED_AT)) return false;
  return following.filter((line) => /^\p{Ll}/u.test(line.text)).length >= following.length * WRAPPED_SHARE;
}
