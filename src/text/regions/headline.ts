import { isLetter, SMALL } from '../../common/plain-letters.js';
import type { Line } from './lines.js';

const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Whether a line could be a headline: three to twenty-two words that begin large and end without a full stop. */
export function looksLikeHeadline(text: string): boolean {
  if (text.length > 180 || /[.,;:]["”’']?$/.test(text.slice(-2)) || /https?:\/\//.test(text)) return false;
  const words = text.match(WORD) ?? [];
  return words.length >= 3 && words.length <= 22 && /^["“‘'¿¡(]*[\p{Lu}\p{N}]/u.test(text);
}

/** A title as lines are compared with it. */
export interface Title {
  readonly text: string;
  readonly first: string | null;
}

export function titleOf(text: string): Title {
  return { text, first: firstWord(text) };
}

/** Whether a line says what a title says: the site's name after a bar or dash does not count. */
export function isTitle(line: Line, title: Title | null): boolean {
  if (title === null || line.text.length > 400 || beginsOtherwise(line.text, title)) return false;
  return line.text === title.text ? title.first !== null : saysSame(line.text, title.text);
}

function saysSame(line: string, title: string): boolean {
  const [key, titleKey] = [keyOf(line), keyOf(title)];
  return key !== '' && (key === titleKey || key === shortKeyOf(title) || shortKeyOf(line) === titleKey);
}

/** Without the site's name after a bar or dash; null if there is none. */
function shortKeyOf(title: string): string | null {
  const short = withoutSite(title);
  return short === null ? null : keyOf(short);
}

/** Whether a line is one or more whole sentences, long enough to be text rather than a link or heading. */
export function isProse(text: string, length = 120): boolean {
  return text.length >= length && /[.!?…]["”’')\]*_]*$/.test(text.slice(-8));
}

/** A quick look that spares most lines the comparing. */
function beginsOtherwise(text: string, { text: title, first }: Title): boolean {
  if (first === null) return false;
  const at = partingOf(text, title);
  if (isLetter(text.charCodeAt(at)) && isLetter(title.charCodeAt(at))) return withoutSite(text.slice(0, at)) === null;
  const own = firstWord(text);
  return own !== null && own !== first;
}

/** Where two texts part; large letters are as small ones. */
function partingOf(text: string, other: string): number {
  const length = Math.min(text.length, other.length);
  let at = 0;
  while (at < length && isSame(text.charCodeAt(at), other.charCodeAt(at))) at++;
  return at;
}

const isSame = (code: number, other: number): boolean =>
  code === other || ((code | SMALL) === (other | SMALL) && isLetter(code));

const firstWord = (text: string): string | null => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? null;

const SITE_MARKS = [' | ', ' - ', ' – ', ' — '];

function withoutSite(title: string): string | null {
  let cut = 0;
  for (const mark of SITE_MARKS) cut = Math.max(cut, title.lastIndexOf(mark));
  return cut > 0 ? title.slice(0, cut) : null;
}

function keyOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
