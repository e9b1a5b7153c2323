/** A longer one is no menu line; it also bounds the work of the expressions below. */
const LONGEST_LINE = 400;

const OPENING = /[\s*#>•·‣▪►▶»«|\-–—_[(]/;
const CLOSING = /[\s*#>•·‣▪►▶»«|\-–—_\])(.:!?…→]/;

/** Whether a folded text begins with one of the phrases, at the end of a word. */
export function beginsWith(folded: string, phrases: readonly string[]): boolean {
  return lengthOfFirst(folded, phrases) > 0;
}

/** The length of the phrase that a folded text begins with, at the end of a word; 0 if there is none. */
export function lengthOfFirst(folded: string, phrases: readonly string[]): number {
  const found = openedBy(phrases, folded.charAt(0)).find(
    (phrase) => folded.startsWith(phrase) && endsWord(folded, phrase),
  );
  return found?.length ?? 0;
}

const byLetter = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The phrases that begin with a letter, in their order. */
function openedBy(phrases: readonly string[], letter: string): readonly string[] {
  let known = byLetter.get(phrases);
  if (!known) {
    const letters = new Set(phrases.map((phrase) => phrase.charAt(0)));
    known = new Map([...letters].map((one) => [one, phrases.filter((phrase) => phrase.startsWith(one))]));
    byLetter.set(phrases, known);
  }
  return known.get(letter) ?? [];
}

/** Whether a folded text has one of the phrases. */
export function contains(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.includes(phrase));
}

/** A folded line without list marks, markup and the punctuation around it: what is compared with whole-line cues. */
export function bare(folded: string): string {
  if (folded.length > LONGEST_LINE) return folded;
  let [start, end] = [0, folded.length];
  while (start < end && OPENING.test(folded.charAt(start))) start++;
  while (start < end && CLOSING.test(folded.charAt(end - 1))) end--;
  return folded.slice(start, end);
}

function endsWord(folded: string, phrase: string): boolean {
  const next = folded.charAt(phrase.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(phrase);
}
