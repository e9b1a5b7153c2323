const MARKS = /[\u0300-\u036f]/g;

/** Letters, digits and single blanks between them: nothing to be left out, but for an article. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ARTICLE = /^(?:the|an?) (?=.)/;

/** A name as it is compared: without case, accents, dots, quotes, leading article or possessive; hyphens are spaces. */
export function normalizeName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(ARTICLE, '');
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[.,"“”‘’'()]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
    .replace(ARTICLE, '');
}

/** A normalized name as the part of an actor's id after its type. */
export function slugOf(normalized: string): string {
  return normalized.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** The same of a name that is not normalized. */
export const slug = (name: string): string => slugOf(normalizeName(name));
