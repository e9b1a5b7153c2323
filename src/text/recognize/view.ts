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
  readonly facts: readonly WordFacts[];
  /** The tokens that a name or an office may begin with, and those that a description or a pronoun may. */
  readonly opens: readonly number[];
  readonly refers: readonly number[];
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
  const facts = new Array<WordFacts>(tokens.length);
  const opens: number[] = [];
  const refers: number[] = [];
  let hasBracket = false;
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    const known = factsOf(word, lexicon);
    facts[at] = known;
    if (known.mayOpen) opens.push(at);
    if (known.mayRefer) refers.push(at);
    if (word.text === BRACKET) hasBracket = true;
  }
  return {
    sentence,
    tokens,
    style: styleOf(tokens, facts, opens),
    facts,
    opens,
    refers,
    hasBracket,
    names: new Phrases(KIND.names, facts, tokens, isInside),
    titles: new Phrases(KIND.titles, facts, tokens, isInside),
    nouns: new Phrases(KIND.nouns, facts, tokens, isInside),
    stopNames: new Phrases(KIND.stopNames, facts, tokens, isInside),
  };
}

/** A hyphen or apostrophe inside a phrase. */
function isInside(tokens: readonly Token[], at: number): boolean {
  return isHyphenAt(tokens, at) || isPossessive(tokens[at]);
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

/** How many words a sentence has at least of which capitals tell nothing. */
const MIN_WORDS = 3;

function styleOf(tokens: readonly Token[], facts: readonly WordFacts[], opens: readonly number[]): View['style'] {
  let [long, upper, capitals] = [0, 0, 0];
  for (const at of opens) {
    const { isLong, isCapital, isUpper } = facts[at] as WordFacts;
    if (!isLong || !isCapital) continue;
    capitals++;
    if (isUpper) upper++;
  }
  if (capitals < MIN_WORDS) return 'plain';
  for (const { isLong } of facts) if (isLong) long++;
  if (upper >= long * 0.8) return 'upper';
  const isTitle = capitals >= long * 0.8 && capitals <= 30;
  return isTitle && !facts.some(({ isSmall }, i) => isSmall && isContent(tokens[i])) ? 'title' : 'plain';
}

/** A headline gives every noun and verb a capital. */
function isContent(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'VERB' || token?.tag === 'ADJ' || token?.tag === 'AUX';
}

/** What the letters of a token tell. */
export function shapeAt({ tokens }: View, at: number): Shape | undefined {
  const token = tokens[at];
  return token && shapeOf(token.word);
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
