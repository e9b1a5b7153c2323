const MARKS = /[\u0300-\u036f]/g;

/** A name as it is compared: without case, accents, dots, quotes, leading article or possessive; hyphens are spaces. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[.,"“”‘’'()]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '');
}

/** A normalized name as the part of an actor's id after its type. */
export function slug(name: string): string {
  return normalizeName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
