import { fold } from '../../common/fold.js';
import type { BoilerplateCues } from '../../model/boilerplate-cues.js';
import { hasPlainWords } from './names.js';

const REACH = 170;
const BRACKETS = /\(([^()]{2,40})\)/u;
const DASH = /^\s{0,2}(?:-{1,2}|[–—―])\s{0,2}/;

export interface Dateline {
  /** How much of the paragraph it and a byline before it take. */
  readonly length: number;
  /** As written; null if it names none. */
  readonly agency: string | null;
}

/** The dateline a paragraph begins with ("By A. Writer OSLO, Feb 5 (Agency) - "); null if there is none. */
export function findDateline(text: string, cues: BoilerplateCues): Dateline | null {
  const head = text.slice(0, REACH);
  return withAgency(head, cues) ?? withCity(head, cues);
}

function withAgency(head: string, cues: BoilerplateCues): Dateline | null {
  const found = head.includes('(') ? BRACKETS.exec(head) : null;
  const agency = found?.[1]?.trim() ?? '';
  if (!found || !cues.agencies.includes(fold(agency))) return null;
  const before = head.slice(0, found.index);
  if (!isNames(before, cues) || /[.!?]\s*$/.test(before)) return null;
  const end = found.index + found[0].length;
  const dash = DASH.exec(head.slice(end));
  if (dash) return { length: end + dash[0].length, agency };
  const rest = head.slice(end);
  return /^\s{0,2}["“‘']?\p{Lu}/u.test(rest) ? { length: end + (rest.length - rest.trimStart().length), agency } : null;
}

/** "OSLO, Norway — " without an agency: a city in capitals, and no second dash that would close an aside. */
function withCity(head: string, cues: BoilerplateCues): Dateline | null {
  const found = /^(\p{Lu}{3,}[^–—―]{0,60}?)\s(?:-{1,2}|[–—―])\s(?=["“‘']?\p{Lu})/u.exec(head);
  const place = found?.[1];
  if (!found || !place || !isNames(place, cues) || /\s[–—-]\s/.test(head.slice(found[0].length))) return null;
  return { length: found[0].length, agency: null };
}

function isNames(text: string, cues: BoilerplateCues): boolean {
  return !hasPlainWords(text, 0, cues) && (text.match(/\S+/g) ?? []).length <= 18;
}
