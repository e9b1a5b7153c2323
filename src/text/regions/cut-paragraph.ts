import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { Region, RegionKind } from '../../model/region.js';
import { findCredit } from './credit.js';
import { findDateline } from './dateline.js';
import { isLetter } from '../../common/plain-letters.js';
import type { Line } from './lines.js';
import { trimmed } from './lines.js';
import { lengthOfFirst } from './phrases.js';
import { bylineStart } from './run-in-byline.js';
import { closingStart } from './run-on.js';

const COUNTER = /^\*{0,2}(\[)?(?:(\p{L}{2,9}) )?\d{1,3} ?(\/|\p{L}{2}) ?\d{1,3}(\])?\*{0,2}\s{0,2}(\|)?\s{0,2}/u;
/** In so many characters it has its first digit. */
const COUNTER_REACH = 14;
const MARKS = /^[>#*_•·‣▪►▶\s]+/u;

/** A paragraph cut into what is read and the credits, datelines, counters and advertisements around it. */
export function cutParagraph(
  line: Line,
  kind: Exclude<RegionKind, 'boilerplate'>,
  cues: BoilerplateCues,
): readonly Region[] {
  const { length: opening, captioned } = openingOf(line, kind, cues);
  const credit = findCredit(line, cues);
  const creditAt = credit ? Math.max(credit.at, opening) : line.text.length;
  const bylineAt = kind === 'headline' ? bylineStart(line, cues) : line.text.length;
  const own = line.text.slice(0, Math.min(creditAt, bylineAt));
  const end = Math.max(opening, closingStart(own, line.folded, cues));
  const read = captioned || credit?.ofPicture ? 'caption' : kind;
  const regions: Region[] = [];
  addRegion(line, 'boilerplate', 0, opening, regions);
  addRegion(line, read, opening, end, regions);
  addRegion(line, 'boilerplate', end, line.text.length, regions);
  return regions;
}

interface Opening {
  readonly length: number;
  readonly captioned: boolean;
}

function openingOf(line: Line, kind: RegionKind, cues: BoilerplateCues): Opening {
  const marks = isLetter(line.text.charCodeAt(0)) ? 0 : (MARKS.exec(line.text)?.[0].length ?? 0);
  const counter = counterLength(line, cues);
  const label = labelLength(line.folded.slice(counter), cues);
  if (counter + label > 0) return { length: counter + label, captioned: true };
  if (kind === 'headline') return { length: marks + titleLabel(line.folded.slice(marks), cues), captioned: false };
  if (kind !== 'body') return { length: marks, captioned: false };
  return { length: marks + (findDateline(line.text.slice(marks), cues)?.length ?? 0), captioned: false };
}

function counterLength(line: Line, cues: BoilerplateCues): number {
  const found = hasDigit(line.folded, COUNTER_REACH) ? COUNTER.exec(line.folded) : null;
  if (!found) return 0;
  const [all, open, word, between = '', close, bar] = found;
  const isMarked = (open && close) ?? bar ?? word;
  if (!isMarked || (word !== undefined && !cues.counters.has(word))) return 0;
  return between === '/' || cues.counters.has(between) ? all.length : 0;
}

function hasDigit(text: string, reach: number): boolean {
  const end = Math.min(text.length, reach);
  for (let i = 0; i < end; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "Image caption, " and "File photo: " */
function labelLength(folded: string, cues: BoilerplateCues): number {
  const length = lengthOfFirst(folded, cues.captions);
  const mark = length > 0 ? /^\s?[:,]\s{0,2}/.exec(folded.slice(length)) : null;
  return mark ? length + mark[0].length : 0;
}

/** "Title: " */
function titleLabel(folded: string, cues: BoilerplateCues): number {
  const found = /^([^:]{1,30}):\s{0,3}/.exec(folded);
  return found && cues.labels.get((found[1] ?? '').trim()) === 'title' ? found[0].length : 0;
}

function addRegion(line: Line, kind: RegionKind, start: number, end: number, regions: Region[]): void {
  const part = start < end ? trimmed(line.text, start, end) : null;
  if (part) regions.push({ kind, start: line.start + part.start, end: line.start + part.end });
}
