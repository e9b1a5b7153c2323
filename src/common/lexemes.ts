/** A number, word, sign or date of digits, found in a line of text; offsets count in the line. */
export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// Quarters and halves of a year (Q3, H1) are kept whole; every alternative reads on without going back.
const LEXEME =
  /(?<![\p{L}\d])[QH][1-4](?![\p{L}\d])|\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)|\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}|(?:\d{2}|\d{4})s(?!\p{L})|\d+(?:,\d{2,3}(?!\d))*(?:\.\d+)?|(?:\p{L}\.){2,}|\p{L}+|\S/gu;

/** Splits a line into lexemes: hyphens, signs and digits stand apart from words ("mid-May", "$28.3bn", "Tuesday's"). */
export function lexemesOf(line: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const match of line.matchAll(LEXEME)) {
    const text = match[0];
    lexemes.push({ text, lower: text.toLowerCase(), start: match.index, end: match.index + text.length });
  }
  return lexemes;
}
