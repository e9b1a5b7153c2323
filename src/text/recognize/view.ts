import { nameWords } from '../../common/name-words.js';
import { remembered } from '../../common/remembered.js';
import type { Sentence } from '../../model/sentence.js';
import type { Token } from '../../model/token.js';

/** A sentence as recognition looks at it. */
export interface View {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** `title` and `upper`: capitals say nothing of names there. */
  readonly style: 'plain' | 'title' | 'upper';
  /** Folded words of each token, as written and in lower case; none for signs. */
  readonly words: readonly (readonly string[])[];
  readonly lower: readonly (readonly string[])[];
  /** The phrases that were looked for, by their trie and the token they start at. */
  readonly found: Map<object, unknown[]>;
}

/** What a word's letters tell wherever it stands. */
interface Shape {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly isLong: boolean;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isAcronym: boolean;
  /** Three small letters or more, and nothing else. */
  readonly isSmall: boolean;
}

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
const CAPITAL = /^\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u;
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);
const OPENER = /^(?:["“«„‘'(:•·*—–]|``)$/u;

const shapeOf = remembered((text): Shape => {
  const words = SIGN.test(text) ? [] : nameWords(text);
  const isUpper = UPPER.test(text);
  return {
    words,
    lower: words.map((word) => word.toLowerCase()),
    isLong: /^\p{L}{4,}/u.test(text),
    isCapital: CAPITAL.test(text),
    isUpper,
    isAcronym: isUpper && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2,
    isSmall: /^\p{Ll}{3,}$/u.test(text),
  };
});

export function makeView(sentence: Sentence): View {
  const { tokens } = sentence;
  const shapes = tokens.map(({ text }) => shapeOf(text));
  const words = shapes.map((shape) => shape.words);
  const lower = shapes.map((shape) => shape.lower);
  return { sentence, tokens, style: styleOf(tokens, shapes), words, lower, found: new Map() };
}

function styleOf(tokens: readonly Token[], shapes: readonly Shape[]): View['style'] {
  let [long, upper, capitals] = [0, 0, 0];
  for (const shape of shapes) {
    if (!shape.isLong) continue;
    long++;
    if (shape.isUpper) upper++;
    if (shape.isCapital) capitals++;
  }
  if (long < 3) return 'plain';
  if (upper >= long * 0.8) return 'upper';
  const isTitle = capitals >= long * 0.8 && capitals <= 30;
  return isTitle && !shapes.some(({ isSmall }, i) => isSmall && isContent(tokens[i])) ? 'title' : 'plain';
}

/** A headline gives every noun and verb a capital. */
function isContent(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'VERB' || token?.tag === 'ADJ' || token?.tag === 'AUX';
}

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(token.text);
}

/** Two or more letters, all of them capitals. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && !isSmallAscii(token.text.charCodeAt(0)) && shapeOf(token.text).isAcronym;
}

const isSmallAscii = (code: number): boolean => code >= 97 && code <= 122;

/** A hyphen or dash without space on either side. */
export function isHyphen(view: View, at: number): boolean {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  return token !== undefined && next !== undefined && HYPHENS.has(token.text) && !token.spaced && !next.spaced;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && token.text.length <= 2 && /^['’]s?$/i.test(token.text);
}

/** Whether a capital is due to the place alone: first in the sentence, after an opening quote, bracket or colon. */
export function isInitial(view: View, at: number): boolean {
  const before = view.tokens[at - 1];
  if (before === undefined) return true;
  const isClosing = at > 1 && isPossessive(before);
  return !isClosing && before.text.length <= 2 && OPENER.test(before.text);
}

/** "B.J.", "U.S." */
export function isInitials(token: Token | undefined): boolean {
  return /^(?:\p{Lu}\.){2,3}$/u.test(token?.text ?? '');
}
