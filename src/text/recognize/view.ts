import { nameWords } from '../../common/name-words.js';
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
}

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
const CAPITAL = /^\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u;
const HYPHEN = /^[-‐‑–—−]$/u;
const OPENER = /^(?:["“«„‘'(:•·*—–]|``)$/u;

export function makeView(sentence: Sentence): View {
  const { tokens } = sentence;
  const words = tokens.map((token) => (SIGN.test(token.text) ? [] : nameWords(token.text)));
  const lower = words.map((list) => list.map((word) => word.toLowerCase()));
  return { sentence, tokens, style: styleOf(tokens), words, lower };
}

function styleOf(tokens: readonly Token[]): View['style'] {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text));
  if (long.length < 3) return 'plain';
  if (long.filter((token) => UPPER.test(token.text)).length >= long.length * 0.8) return 'upper';
  const capitals = long.filter((token) => CAPITAL.test(token.text)).length;
  return capitals >= long.length * 0.8 && capitals <= 30 && !tokens.some(isLowerContent) ? 'title' : 'plain';
}

/** A headline gives every noun and verb a capital. */
function isLowerContent(token: Token): boolean {
  return /^\p{Ll}{3,}$/u.test(token.text) && /^(?:NOUN|VERB|ADJ|AUX)$/.test(token.tag);
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text);
}

/** Two or more letters, all of them capitals. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && UPPER.test(token.text) && (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** A hyphen or dash without space on either side. */
export function isHyphen(view: View, at: number): boolean {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  return token !== undefined && next !== undefined && HYPHEN.test(token.text) && !token.spaced && !next.spaced;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^['’]s?$/i.test(token.text);
}

/** Whether a capital is due to the place alone: first in the sentence, after an opening quote, bracket or colon. */
export function isInitial(view: View, at: number): boolean {
  const before = view.tokens[at - 1];
  return before === undefined || OPENER.test(before.text);
}
