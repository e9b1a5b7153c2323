import type { AnswerColumn } from '../index.js';
import { paint } from './paint.js';
import { plainText } from './plain-text.js';

/** Longer cells are cut. */
const WIDEST = 48;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

/** Answers in columns of one width; below each what belongs to it. */
export function formatTable<T>(
  items: readonly T[],
  columns: readonly AnswerColumn<T>[],
  below: (item: T) => readonly string[],
): string {
  const rows = items.map((item) => columns.map(({ value }) => cut(plainText(String(value(item) ?? '')))));
  const heads = columns.map(({ head }) => head);
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => widthOf(row[at] ?? ''))));
  const isNumber = columns.map(({ value }) => items.every((item) => typeof value(item) === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => padded(cell, widths[at] ?? 0, isNumber[at] ?? false))
      .join('  ')
      .trimEnd();
  const lines = items.flatMap((item, at) => [paint.cyan(line(rows[at] ?? [])), ...below(item)]);
  return [paint.bold(line(heads)), ...lines, ''].join('\n');
}

function padded(cell: string, width: number, isNumber: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isNumber ? blanks + cell : cell + blanks;
}

function cut(cell: string): string {
  if (widthOf(cell) <= WIDEST) return cell;
  const signs = [...cell];
  while (widthOf(signs.join('')) >= WIDEST) signs.pop();
  return `${signs.join('')}…`;
}

/** How many columns of a terminal a text takes. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}
