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

/** How many characters of a phrase are looked for first. */
const OPENING_LENGTH = 4;
const BITS = 12;

/** A number for the last four characters read: those before are shifted out of it. */
const read = (number: number, code: number): number => ((number << (BITS / OPENING_LENGTH)) ^ code) & ((1 << BITS) - 1);

/** Phrases by the number of their first characters. */
interface Openings {
  /** 1 where there is one. */
  readonly marks: Uint8Array;
  readonly byNumber: ReadonlyMap<number, readonly string[]>;
  /** Those of fewer characters. */
  readonly short: readonly string[];
}

const openings = new WeakMap<readonly string[], Openings>();

/** Whether a folded text has one of the phrases: it is gone through once, not once a phrase. */
export function contains(folded: string, phrases: readonly string[]): boolean {
  let known = openings.get(phrases);
  if (!known) openings.set(phrases, (known = openingsOf(phrases)));
  const { marks, byNumber, short } = known;
  let number = 0;
  for (let at = 0; at < folded.length; at++) {
    number = read(number, folded.charCodeAt(at));
    if (marks[number] === 0) continue;
    if (byNumber.get(number)?.some((phrase) => folded.startsWith(phrase, at + 1 - OPENING_LENGTH))) return true;
  }
  return short.some((phrase) => folded.includes(phrase));
}

function openingsOf(phrases: readonly string[]): Openings {
  const marks = new Uint8Array(1 << BITS);
  const byNumber = new Map<number, string[]>();
  const short = phrases.filter(({ length }) => length < OPENING_LENGTH);
  for (const phrase of phrases) {
    if (phrase.length < OPENING_LENGTH) continue;
    let number = 0;
    for (let at = 0; at < OPENING_LENGTH; at++) number = read(number, phrase.charCodeAt(at));
    marks[number] = 1;
    byNumber.set(number, [...(byNumber.get(number) ?? []), phrase]);
  }
  return { marks, byNumber, short };
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
