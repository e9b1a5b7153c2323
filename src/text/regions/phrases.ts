import { isSmallLetter } from '../../common/plain-letters.js';

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
  for (const phrase of openedBy(phrases, folded.charAt(0)))
    if (folded.startsWith(phrase) && endsWord(folded, phrase)) return phrase.length;
  return 0;
}

/** The same, wherever it ends. */
export function lengthOfOpening(folded: string, phrases: readonly string[]): number {
  return openedBy(phrases, folded.charAt(0)).find((phrase) => folded.startsWith(phrase))?.length ?? 0;
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
  return known.get(letter) ?? NONE;
}

const NONE: readonly string[] = [];

/** A text is looked at in every fifth place, four characters at a time: so a phrase of eight or more is met. */
const [STEP, GRAM] = [5, 4] as const;
const SHORTEST = STEP + GRAM - 1;
/** Enough to tell nearly all apart: of those that a text has, one in twenty is in a phrase. */
const BITS = 16;

/** A number for the four characters from a place on. */
function gramAt(text: string, at: number): number {
  let number = 0;
  for (let i = at; i < at + GRAM; i++) number = (number << (BITS / GRAM)) ^ text.charCodeAt(i);
  return number & ((1 << BITS) - 1);
}

interface PlacedPhrase {
  readonly phrase: string;
  readonly at: number;
}

/** Phrases by the numbers of what they have in their first places. */
interface Grams {
  /** A bit for each number: so all are at hand. */
  readonly marks: Uint32Array;
  readonly byNumber: ReadonlyMap<number, readonly PlacedPhrase[]>;
  /** Those of fewer characters. */
  readonly short: readonly string[];
}

const grams = new WeakMap<readonly string[], Grams>();

/** Whether a folded text has one of the phrases: it is gone through once, not once a phrase. */
export function contains(folded: string, phrases: readonly string[]): boolean {
  let known = grams.get(phrases);
  if (!known) grams.set(phrases, (known = gramsOf(phrases)));
  const { marks, byNumber, short } = known;
  for (let place = 0; place + GRAM <= folded.length; place += STEP) {
    const number = gramAt(folded, place);
    if (isMarked(marks, number) && isMet(folded, place, byNumber.get(number) as readonly PlacedPhrase[])) return true;
  }
  return short.some((phrase) => folded.includes(phrase));
}

const isMarked = (marks: Uint32Array, number: number): boolean =>
  (((marks[number >> 5] as number) >>> (number & 31)) & 1) !== 0;

/** Whether one of the phrases stands so that what it has at a place of its own stands at `place`. */
function isMet(folded: string, place: number, phrases: readonly PlacedPhrase[]): boolean {
  for (const { phrase, at } of phrases) if (place >= at && folded.startsWith(phrase, place - at)) return true;
  return false;
}

function gramsOf(phrases: readonly string[]): Grams {
  const marks = new Uint32Array(1 << (BITS - 5));
  const byNumber = new Map<number, PlacedPhrase[]>();
  for (const phrase of phrases.filter(({ length }) => length >= SHORTEST))
    for (let at = 0; at < STEP; at++) {
      const number = gramAt(phrase, at);
      (marks[number >> 5] as number) |= 1 << (number & 31);
      byNumber.set(number, [...(byNumber.get(number) ?? []), { phrase, at }]);
    }
  return { marks, byNumber, short: phrases.filter(({ length }) => length < SHORTEST) };
}

/** A folded line without list marks, markup and the punctuation around it: what is compared with whole-line cues. */
export function bare(folded: string): string {
  if (folded.length > LONGEST_LINE) return folded;
  let [start, end] = [0, folded.length];
  while (start < end && !isSmallLetter(folded.charCodeAt(start)) && OPENING.test(folded.charAt(start))) start++;
  while (start < end && !isSmallLetter(folded.charCodeAt(end - 1)) && CLOSING.test(folded.charAt(end - 1))) end--;
  return folded.slice(start, end);
}

function endsWord(folded: string, phrase: string): boolean {
  const next = folded.charAt(phrase.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(phrase);
}
