import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { Document } from '../../model/document.js';
import { isBoilerplateLine } from '../regions/boilerplate-line.js';
import { findDateline } from '../regions/dateline.js';
import { looksLikeHeadline } from '../regions/headline.js';
import { linesOf } from '../regions/lines.js';
import type { Line } from '../regions/lines.js';
import { readDateLine, readLabel } from './date-line.js';
import { readPageDate } from './page-date.js';
import type { PageDate } from './page-date.js';
import { resolveDate } from './resolve-date.js';

const FIRST_LINES = 8;
const REACH = 4_000;

/** A document with what its first lines say where its source says nothing: a headline, a date, an agency's dateline. */
export function describeDocument(document: Document, cues: BoilerplateCues, asOf: string | null): Document {
  if (document.regions !== null || saysAll(document)) return document;
  const { start, end } = document.span;
  const lines = linesOf(document.text, { start, end: Math.min(end, start + REACH) }).slice(0, FIRST_LINES);
  const date = document.date === null ? firstOf(lines, (line) => dateIn(line, cues)) : null;
  return {
    ...document,
    title: document.title ?? titleIn(lines, document, cues),
    date: document.date ?? (date ? resolveDate(date, asOf, null) : null),
    publisher: document.publisher ?? firstOf(lines, (line) => publisherIn(line, cues)),
  };
}

const saysAll = ({ title, date, publisher }: Document): boolean =>
  title !== null && date !== null && publisher !== null;

function titleIn(lines: readonly Line[], document: Document, cues: BoilerplateCues): string | null {
  const labelled = firstOf(lines, (line) => fieldIn(line, 'title', cues));
  if (labelled !== null || lines.length < 2) return labelled;
  const first = lines.find((line) => !isBoilerplateLine(line, document, cues));
  return first && looksLikeHeadline(first.text) ? first.text.replace(/^#+\s*/, '') : null;
}

function dateIn(line: Line, cues: BoilerplateCues): PageDate | null {
  const labelled = fieldIn(line, 'date', cues);
  if (labelled !== null) return readPageDate(labelled, cues.dates);
  return readDateLine(line.text, cues)?.date ?? null;
}

function publisherIn(line: Line, cues: BoilerplateCues): string | null {
  return fieldIn(line, 'publisher', cues) ?? findDateline(line.text, cues)?.agency ?? null;
}

function fieldIn(line: Line, field: string, cues: BoilerplateCues): string | null {
  const label = readLabel(line.text, cues);
  return label?.field === field ? label.value : null;
}

function firstOf<T>(lines: readonly Line[], read: (line: Line) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
