import { wellFormed } from './well-formed.js';

/** What a spreadsheet may take for a formula, full-width signs and blanks before them included. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/u;
const NEEDS_QUOTES = /[",;\r\n\t]|^\s|\s$/;

export type CsvCell = string | number | boolean | null;

/** Cells as a line of RFC 4180, its end included, for programs: text stays as it is. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A line for people: text that a spreadsheet would compute gets an apostrophe in front. */
export function spreadsheetLine(cells: readonly CsvCell[]): string {
  return csvLine(cells.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)));
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = wellFormed(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
