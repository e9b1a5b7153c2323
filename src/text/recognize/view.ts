import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { ActorNoun, RecognitionLexicon, TitleKind } from '../../model/recognition-lexicon.js';
import type { Sentence } from '../../model/sentence.js';
import type { Token } from '../../model/token.js';
import { Phrases } from './phrases.js';
import { factsOf, KIND, shapeOf } from './word-facts.js';
import type { Shape, WordFacts } from './word-facts.js';

/** A sentence as recognition looks at it. */
export interface View {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** `title` and `upper`: capitals say nothing of names there. */
  readonly style: 'plain' | 'title' | 'upper';
  /** By token, what its letters tell, and what the lexicon has of it. */
  readonly shapes: readonly Shape[];
  readonly facts: readonly WordFacts[];
  readonly hasBracket: boolean;
  /** Listed phrases: the names of actors, titles, nouns for actors, and capitals that are nobody's. */
  readonly names: Phrases<GazetteerAlias>;
  readonly titles: Phrases<TitleKind>;
  readonly nouns: Phrases<ActorNoun>;
  readonly stopNames: Phrases<'never' | 'alone'>;
}

/** Opens what a name is short for. */
export const BRACKET = '(';
const OPENER = /^(?:["“«„‘'(:•·*—–]|``)$/u;

export function makeView(sentence: Sentence, lexicon: RecognitionLexicon): View {
  const { tokens } = sentence;
  const shapes: Shape[] = [];
  const facts: WordFacts[] = [];
  let hasBracket = false;
  for (const { word } of tokens) {
    shapes.push(shapeOf(word));
    facts.push(factsOf(word, lexicon));
    if (word.text === BRACKET) hasBracket = true;
  }
  const isInside = (at: number): boolean => isHyphenAt(tokens, at) || isPossessive(tokens[at]);
  return {
    sentence,
    tokens,
    style: styleOf(tokens, shapes),
    shapes,
    facts,
    hasBracket,
    names: new Phrases(KIND.names, facts, isInside),
    titles: new Phrases(KIND.titles, facts, isInside),
    nouns: new Phrases(KIND.nouns, facts, isInside),
    stopNames: new Phrases(KIND.stopNames, facts, isInside),
  };
}

/** The folded lower-case words of a token, joined by blanks; '' past either end. */
export function keyOf({ facts }: View, at: number): string {
  return at < 0 ? '' : (facts[at]?.key ?? '');
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
  return token !== undefined && shapeOf(token.word).isCapital;
}

/** Two or more letters, all of them capitals. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && shapeOf(token.word).isAcronym;
}

/** A hyphen or dash without space on either side. */
export function isHyphen(view: View, at: number): boolean {
  return isHyphenAt(view.tokens, at);
}

function isHyphenAt(tokens: readonly Token[], at: number): boolean {
  const token = at < 0 ? undefined : tokens[at];
  return token?.spaced === false && shapeOf(token.word).isHyphen && tokens[at + 1]?.spaced === false;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && shapeOf(token.word).isPossessive;
}

/** Whether a capital is due to the place alone: first in the sentence, after an opening quote, bracket or colon. */
export function isInitial(view: View, at: number): boolean {
  const before = at > 0 ? view.tokens[at - 1] : undefined;
  if (before === undefined) return true;
  const isClosing = at > 1 && isPossessive(before);
  return !isClosing && before.text.length <= 2 && OPENER.test(before.text);
}

/** "B.J.", "U.S." */
export function isInitials(token: Token | undefined): boolean {
  return /^(?:\p{Lu}\.){2,3}$/u.test(token?.text ?? '');
}
