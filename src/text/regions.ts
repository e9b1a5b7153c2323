import type { BoilerplateCues } from '../model/boilerplate-cues.js';
import type { Document } from '../model/document.js';
import type { Region, RegionKind } from '../model/region.js';
import { endsStory, headsList, isBoilerplateLine } from './regions/boilerplate-line.js';
import { cutParagraph } from './regions/cut-paragraph.js';
import { isProse, isTitle, looksLikeHeadline, titleOf } from './regions/headline.js';
import type { Title } from './regions/headline.js';
import { lineAt, paragraphsOf } from './regions/lines.js';
import type { Line } from './regions/lines.js';
import { isAgency, isNameLine } from './regions/names.js';
import { dropTrailingLinks } from './regions/trailing-links.js';

const NAME_LINES = 5;

interface Paragraph {
  readonly line: Line;
  /** What the document's format says it is; null lets its layout decide. */
  readonly marked: RegionKind | null;
}

interface State {
  headline: Title | null;
  /** What the source gives: then the first line need not be it. */
  readonly title: Title | null;
  hasBody: boolean;
  inList: boolean;
  seen: number;
}

/**
 * What the stretches of a document are, in order and inside its span. All but `boilerplate` is to be read; each region is
 * a paragraph or a part of one.
 */
export function findRegions(document: Document, cues: BoilerplateCues): readonly Region[] {
  const paragraphs = paragraphsIn(document);
  const end = storyEnd(paragraphs, cues);
  const title = document.title === null ? null : titleOf(document.title);
  const state: State = { headline: null, title, hasBody: false, inList: false, seen: 0 };
  const regions: Region[] = [];
  for (const [i, { line }] of paragraphs.entries()) {
    const kind = i >= end ? 'boilerplate' : kindOf(paragraphs, i, document, cues, state);
    state.seen += 1;
    if (kind === 'boilerplate') regions.push({ kind, start: line.start, end: line.end });
    else
      for (const part of cutParagraph(line, kind, cues)) {
        state.hasBody ||= part.kind === 'body';
        regions.push(part);
      }
  }
  return dropTrailingLinks(regions, document, cues);
}

function paragraphsIn(document: Document): readonly Paragraph[] {
  if (document.regions === null)
    return paragraphsOf(document.text, document.span).map((line) => ({ line, marked: null }));
  return document.regions.flatMap((region) => {
    const start = Math.max(region.start, document.span.start);
    const end = Math.min(region.end, document.span.end);
    const line = start < end ? lineAt(document.text, start, end, true) : null;
    return line ? [{ line, marked: region.kind }] : [];
  });
}

/** The paragraph with which the story ends: one that says so, with less text after it than before. */
function storyEnd(paragraphs: readonly Paragraph[], cues: BoilerplateCues): number {
  const lengths = paragraphs.map(({ line }) => (isProse(line.text) ? line.text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [i, { line }] of paragraphs.entries()) {
    if (before * 2 > total && endsStory(line, cues)) return i;
    before += lengths[i] ?? 0;
  }
  return paragraphs.length;
}

function kindOf(
  paragraphs: readonly Paragraph[],
  at: number,
  document: Document,
  cues: BoilerplateCues,
  state: State,
): RegionKind {
  const { line, marked } = paragraphs[at] as Paragraph;
  if (marked === 'boilerplate' || marked === 'caption') return marked;
  if (isTitle(line, state.headline)) return 'boilerplate';
  if (isTitle(line, state.title)) return headlineFrom(line, state);
  if (headsList(line, cues)) {
    state.inList = true;
    return 'boilerplate';
  }
  if (isBoilerplateLine(line, document, cues)) return 'boilerplate';
  if (state.inList && !isProse(line.text)) return 'boilerplate';
  state.inList = false;
  if (isAuthor(line, paragraphs[at + 1]?.line, state, cues)) return 'boilerplate';
  if (marked !== null) return marked;
  return looksLikeHeadline(line.text) || line.text.startsWith('#') ? headlineFrom(line, state) : 'body';
}

/** A name on a line of its own between the headline and the text, or above an agency's. */
function isAuthor(line: Line, next: Line | undefined, state: State, cues: BoilerplateCues): boolean {
  const isPlaced =
    state.headline !== null || state.title !== null || (next !== undefined && isAgency(next.folded, cues));
  return isPlaced && !state.hasBody && state.seen < NAME_LINES && isNameLine(line.text, cues);
}

/** Keeps the first headline, so that its second copy can be told. */
function headlineFrom(line: Line, state: State): RegionKind {
  if (!state.hasBody) state.headline ??= titleOf(line.text);
  return 'headline';
}
