import type { Line } from './lines.js';

const WORD = /[\p{L}\p{N}][^\s]*/gu;

/** Whether a line could be a headline: three to twenty-two words that begin large and end without a full stop. */
export function looksLikeHeadline(text: string): boolean {
  if (text.length > 180 || /[.,;:]["”’']?$/.test(text) || /https?:\/\//.test(text)) return false;
  const words = text.match(WORD) ?? [];
  return words.length >= 3 && words.length <= 22 && /^["“‘'¿¡(]*[\p{Lu}\p{N}]/u.test(text);
}

/** Whether a line says what a title says: the site's name after a bar or dash does not count. */
export function isTitle(line: Line, title: string | null): boolean {
  if (title === null || line.text.length > 400 || beginsOtherwise(line.text, title)) return false;
  const key = keyOf(line.text);
  if (key === '') return false;
  if (titleForms(title).some((form) => keyOf(form) === key)) return true;
  const [, short] = titleForms(line.text);
  return short !== undefined && keyOf(short) === keyOf(title);
}

/** Whether a line is one or more whole sentences, long enough to be text rather than a link or heading. */
export function isProse(text: string, length = 120): boolean {
  return text.length >= length && /[.!?…]["”’')\]*_]*$/.test(text.slice(-8));
}

/** A quick look that spares most lines the comparing. */
function beginsOtherwise(text: string, title: string): boolean {
  const [first, other] = [firstWord(text), firstWord(title)];
  return first !== undefined && other !== undefined && first !== other;
}

const firstWord = (text: string): string | undefined => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase();

function titleForms(title: string): readonly string[] {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — '].map((mark) => title.lastIndexOf(mark)));
  return cut > 0 ? [title, title.slice(0, cut)] : [title];
}

function keyOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
