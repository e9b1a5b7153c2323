import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import { spreadsheetLine, type CsvCell } from './csv-line.js';
import { evidenceNote, markdownText } from './markdown-text.js';

/** One column of a table of answers. */
export interface AnswerColumn<T> {
  readonly head: string;
  readonly value: (item: T) => CsvCell;
}

/** Answers of a query as CSV, for spreadsheets. */
export function* answersToCsv<T>(items: Iterable<T>, columns: readonly AnswerColumn<T>[]): Generator<string> {
  yield spreadsheetLine(columns.map(({ head }) => head));
  for (const item of items) yield spreadsheetLine(columns.map(({ value }) => value(item)));
}

/** Answers of a query as a table of Markdown, with their evidence in footnotes. */
export function* answersToMarkdown<T>(
  items: Iterable<T>,
  columns: readonly AnswerColumn<T>[],
  evidenceOf: (item: T) => readonly Evidence[] = () => [],
  documents: ReadonlyMap<string, DocumentRecord> = new Map(),
): Generator<string> {
  const line = (cells: readonly CsvCell[], marks = ''): string =>
    `| ${cells.map((cell) => markdownText(String(cell ?? ''))).join(' | ')}${marks} |\n`;
  const notes: string[] = [];
  yield line(columns.map(({ head }) => head));
  yield `|${' --- |'.repeat(columns.length)}\n`;
  for (const item of items) {
    const marks = evidenceOf(item).map((evidence) => {
      notes.push(`[^${notes.length + 1}]: ${evidenceNote(evidence, documents.get(evidence.doc))}\n`);
      return `[^${notes.length}]`;
    });
    yield line(
      columns.map(({ value }) => value(item)),
      marks.join(''),
    );
  }
  if (notes.length > 0) yield `\n${notes.join('')}`;
}
