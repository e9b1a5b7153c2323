/** A number, word, sign or date of digits, found in a line of text; offsets count in the line. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Quarters and halves of a year (Q3, H1) are kept whole; every alternative reads on without going back.
const LEXEME =
  /(?<![\p{L}\d])[QH][1-4](?![\p{L}\d])|\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)|\d{1,2}:\d{2}|(?:\d{2}|\d{4})s(?!\p{L})|\d+(?:,\d{2,3}(?!\d))*(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}+|\S/gu;

/**
 * Splits a line, or a stretch of it between blanks, into lexemes: hyphens, signs and digits stand apart from words ("mid-May", "$28.3bn",
 * "Tuesday's"). No lexeme goes over a blank, nor asks what is beyond one.
 */
export function lexemesOf(line: string, from = 0, to = line.length): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let start = from; start < to;) {
    const end = plainEnd(line, start);
    const match = end === start ? lexemeFrom(line, start) : null;
    if (match !== null) start = match.index;
    if (start >= to || (match === null && end === start)) break;
    const text = match !== null ? match[0] : line.slice(start, end);
    lexemes.push({ text, lower: text.toLowerCase(), start, end: start + text.length });
    start += text.length;
    if (start < to && line.charCodeAt(start) === BLANK) start++;
  }
  return lexemes;
}

function lexemeFrom(line: string, start: number): RegExpExecArray | null {
  LEXEME.lastIndex = start;
  return LEXEME.exec(line);
}

const BLANK = 0x20;
const ASCII_END = 0x80;

/** Where a plain word ends, as most do: two or more of the letters A to Z, and after them no other letter; `start` where there is none. */
function plainEnd(line: string, start: number): number {
  let end = start;
  while (end < line.length && isPlain(line.charCodeAt(end))) end++;
  return end - start > 1 && (end === line.length || line.charCodeAt(end) < ASCII_END) ? end : start;
}

const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
