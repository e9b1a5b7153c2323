import type { NameHead, RecognitionLexicon } from '../../model/recognition-lexicon.js';
import type { Sentence } from '../../model/sentence.js';
import type { Token } from '../../model/token.js';
import {
  ACRONYM,
  CAPITAL,
  HEAD,
  isHyphenIn,
  isPossessiveIn,
  LONG,
  marksOf,
  OPENER,
  SMALL,
  SPACED,
  UPPER,
} from './marks.js';
import { factsOf } from './word-facts.js';
import type { WordFacts } from './word-facts.js';
import { FRONTS } from './word-lists.js';

/** A sentence as recognition looks at it. */
export interface View {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lexicon: RecognitionLexicon;
  /** `title` and `upper`: capitals say nothing of names there. */
  readonly style: Style;
  /** By token, what is asked of it again and again. */
  readonly marks: number[];
  /** The marks that some token has. */
  readonly has: number;
}

type Style = 'plain' | 'title' | 'upper';

export function makeView(sentence: Sentence, lexicon: RecognitionLexicon): View {
  const { tokens } = sentence;
  const marks = new Array<number>(tokens.length);
  let [has, long, capitals, upper] = [0, 0, 0, 0];
  for (let at = 0; at < tokens.length; at++) {
    const { word, spaced } = tokens[at] as Token;
    const own = marksOf(word, lexicon);
    marks[at] = spaced ? own | SPACED : own;
    has |= own;
    if ((own & LONG) === 0) continue;
    long++;
    if ((own & CAPITAL) !== 0) capitals++;
    if ((own & UPPER) !== 0) upper++;
  }
  return { sentence, tokens, lexicon, style: styleOf(tokens, marks, long, capitals, upper), marks, has };
}

/** What the word of a token tells besides its marks. */
export function factsAt({ tokens, lexicon }: View, at: number): WordFacts | null {
  return at < 0 || at >= tokens.length ? null : factsOf((tokens[at] as Token).word, lexicon);
}

/** All marks of a token; none past either end. */
export function marksAt({ marks }: View, at: number): number {
  return at >= 0 && at < marks.length ? (marks[at] as number) : 0;
}

/** Whether a token has a mark; none past either end. */
export function hasMark({ marks }: View, at: number, mark: number): boolean {
  return at >= 0 && at < marks.length && ((marks[at] as number) & mark) !== 0;
}

/** Whether a token is in one of some lists; none past either end. */
export function isIn(view: View, at: number, lists: number): boolean {
  return at >= 0 && at < view.tokens.length && ((factsAt(view, at) as WordFacts).lists & lists) !== 0;
}

/** What a token tells as the last word of a name. */
export function headAt(view: View, at: number): NameHead | null {
  return hasMark(view, at, HEAD) ? (factsAt(view, at) as WordFacts).head : null;
}

/** What it tells as the first. */
export function frontAt(view: View, at: number): NameHead | null {
  return isIn(view, at, FRONTS) ? (view.lexicon.fronts.get(keyOf(view, at)) ?? null) : null;
}

/** The folded lower-case words of a token, joined by blanks; '' past either end. */
export function keyOf(view: View, at: number): string {
  return factsAt(view, at)?.key ?? '';
}

/** Those of tokens `from` to `to`. */
export function keyBetween(view: View, from: number, to: number): string {
  let key = '';
  for (let at = Math.max(0, from); at < to; at++) {
    const own = keyOf(view, at);
    key = key === '' ? own : own === '' ? key : `${key} ${own}`;
  }
  return key;
}

/** How many words a sentence has at least of which capitals tell nothing. */
const MIN_WORDS = 3;

/** By how many words have four letters or more; of those, how many have a capital, and how many are of capitals alone. */
function styleOf(
  tokens: readonly Token[],
  marks: readonly number[],
  long: number,
  capitals: number,
  upper: number,
): Style {
  if (capitals < MIN_WORDS) return 'plain';
  if (upper >= long * 0.8) return 'upper';
  const isTitle = capitals >= long * 0.8 && capitals <= 30;
  return isTitle && !marks.some((own, i) => (own & SMALL) !== 0 && isContent(tokens[i])) ? 'title' : 'plain';
}

/** A headline gives every noun and verb a capital. */
function isContent(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'VERB' || token?.tag === 'ADJ' || token?.tag === 'AUX';
}

export function isCapital(view: View, at: number): boolean {
  return hasMark(view, at, CAPITAL);
}

/** Two or more letters, all of them capitals. */
export function isAcronym(view: View, at: number): boolean {
  return hasMark(view, at, ACRONYM);
}

/** A capital with white space before it. */
export function opensWord({ marks }: View, at: number): boolean {
  return at >= 0 && at < marks.length && ((marks[at] as number) & (CAPITAL | SPACED)) === (CAPITAL | SPACED);
}

/** White space before it. */
export function isSpaced(view: View, at: number): boolean {
  return hasMark(view, at, SPACED);
}

/** A hyphen or dash without space on either side. */
export function isHyphen({ marks }: View, at: number): boolean {
  return isHyphenIn(marks, at);
}

export function isPossessive({ marks }: View, at: number): boolean {
  return isPossessiveIn(marks, at);
}

/** Whether a capital is due to the place alone: first in the sentence, after an opening quote, bracket or colon. */
export function isInitial(view: View, at: number): boolean {
  if (at <= 0 || at > view.tokens.length) return true;
  return hasMark(view, at - 1, OPENER) && !(at > 1 && isPossessive(view, at - 1));
}

/** "B.J.", "U.S." */
export function isInitials(token: Token | undefined): boolean {
  return /^(?:\p{Lu}\.){2,3}$/u.test(token?.text ?? '');
}
