import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import type { Document } from '../../model/document.js';
import { fold } from '../../common/fold.js';
import { readPageDate } from '../split-page/page-date.js';
import { isSmallLetter } from '../../common/plain-letters.js';
import type { Line } from './lines.js';
import { isAgency, isByline } from './names.js';
import { bare, beginsWith, contains } from './phrases.js';

const LONGEST_OPENED = 260;
const LONGEST_INSIDE = 330;

/** Whether a line is no news wherever it stands: a menu, an advertisement, a link, a date, a byline. */
export function isBoilerplateLine(line: Line, document: Document, cues: BoilerplateCues): boolean {
  const plain = bare(line.folded);
  if (plain === '' || isKnownLine(plain, cues) || isAgency(plain, cues)) return true;
  if (line.text.length <= LONGEST_OPENED && beginsWith(unmarked(line.folded), cues.openers)) return true;
  if (line.text.length <= LONGEST_INSIDE && contains(line.folded, cues.insides)) return true;
  return (
    isHeaderLine(line, plain, document, cues) ||
    isByline(line, cues) ||
    isLink(line.text) ||
    isMenu(line.text, plain, cues)
  );
}

/** Whether a line heads a list of other stories. */
export function headsList(line: Line, cues: BoilerplateCues): boolean {
  return (
    line.text.length <= 60 &&
    !/[.!?]["”’']?$/.test(line.text.slice(-2)) &&
    beginsWith(bare(line.folded), cues.lists) &&
    isHeading(line)
  );
}

/** Whether the story is over with this line. */
export function endsStory(line: Line, cues: BoilerplateCues): boolean {
  return line.text.length <= LONGEST_OPENED && beginsWith(unmarked(line.folded), cues.ends);
}

const isKnownLine = (plain: string, { lines, longestLine }: BoilerplateCues): boolean =>
  plain.length <= longestLine && lines.has(plain);

function isHeading(line: Line): boolean {
  return (line.text.match(/\S+/g) ?? []).length <= 5;
}

function isHeaderLine(line: Line, plain: string, document: Document, cues: BoilerplateCues): boolean {
  const { publisher } = document;
  if (publisher !== null && plain.length <= publisher.length && plain === bare(fold(publisher))) return true;
  if (readPageDate(line.text, cues.dates) !== null) return true;
  const colon = line.folded.indexOf(':');
  const field =
    colon > 0 && colon < 30 && line.text.length < 200 ? cues.labels.get(line.folded.slice(0, colon).trim()) : undefined;
  return field !== undefined && field !== 'title';
}

function unmarked(folded: string): string {
  return isSmallLetter(folded.charCodeAt(0)) ? folded : folded.replace(/^[\s*#>•·‣▪►▶»«|_([-]{1,8}/u, '');
}

/** An address, or a Markdown link with nothing beside it. */
function isLink(text: string): boolean {
  if (!text.includes('](') && !text.includes('://')) return false;
  if (!/\]\(|https?:\/\//.test(text)) return false;
  return !/\p{L}/u.test(text.replace(/\[[^[\]]{0,300}\]\([^\s()]{0,600}\)|<?https?:\/\/[^\s>]{1,600}>?/gu, ''));
}

/** Several short entries between bars or dots, most of them known. */
function isMenu(text: string, plain: string, cues: BoilerplateCues): boolean {
  if (text.length > 400 || /[.!?]$/.test(text.slice(-1)) || !/[|•·›»/]|\s\s/.test(plain)) return false;
  const entries = plain.split(/\s*[|•·›»/]\s*|\s{2,}/);
  if (entries.length < 3) return false;
  return entries.filter((entry) => isKnownLine(entry, cues)).length * 2 >= entries.length;
}
