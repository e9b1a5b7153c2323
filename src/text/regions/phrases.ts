/** A longer one is no menu line; it also bounds the work of the expressions below. */
const LONGEST_LINE = 400;

/** Whether a folded text begins with one of the phrases, at the end of a word. */
export function beginsWith(folded: string, phrases: readonly string[]): boolean {
  return lengthOfFirst(folded, phrases) > 0;
}

/** The length of the phrase that a folded text begins with, at the end of a word; 0 if there is none. */
export function lengthOfFirst(folded: string, phrases: readonly string[]): number {
  const found = phrases.find((phrase) => folded.startsWith(phrase) && endsWord(folded, phrase));
  return found?.length ?? 0;
}

/** Whether a folded text has one of the phrases. */
export function contains(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.includes(phrase));
}

/** A folded line without list marks, markup and the punctuation around it: what is compared with whole-line cues. */
export function bare(folded: string): string {
  if (folded.length > LONGEST_LINE) return folded;
  return folded.replace(/^[\s*#>•·‣▪►▶»«|\-–—_[(]+/u, '').replace(/[\s*#>•·‣▪►▶»«|\-–—_\])(.:!?…→]+$/u, '');
}

function endsWord(folded: string, phrase: string): boolean {
  const next = folded.charAt(phrase.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(phrase);
}
