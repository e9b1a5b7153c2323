import { isPlainName } from './is-plain-name.js';

const MARKS = /[\u0300-\u036f]/g;

const ARTICLE = /^(?:the|an?) (?=.)/;

/** A name as it is compared: without case, accents, dots, quotes, leading article or possessive; hyphens are spaces. */
export function normalizeName(name: string): string {
  if (isPlainName(name)) return withoutArticle(name.toLowerCase());
  const plain = name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[.,"“”‘’'()]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim();
  return withoutArticle(plain);
}

const withoutArticle = (name: string): string =>
  name.startsWith('a') || name.startsWith('the ') ? name.replace(ARTICLE, '') : name;

/** A normalized name as the part of an actor's id after its type. */
export function slugOf(normalized: string): string {
  if (isPlainName(normalized)) return normalized.replaceAll(' ', '-');
  return normalized.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** The same of a name that is not normalized. */
export const slug = (name: string): string => slugOf(normalizeName(name));
