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
  LEXEME.lastIndex = from;
  for (let match = LEXEME.exec(line); match !== null && match.index < to; match = LEXEME.exec(line)) {
    const text = match[0];
    lexemes.push({ text, lower: text.toLowerCase(), start: match.index, end: match.index + text.length });
  }
  return lexemes;
}
