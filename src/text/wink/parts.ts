import { createRequire } from 'node:module';
import type { Tag } from '../../model/token.js';

const require = createRequire(import.meta.url);
export const partOfModel = (name: string): unknown => require(`wink-eng-lite-web-model/dist/${name}`);
const partOfWink = (name: string): unknown => require(`wink-nlp/src/${name}`);

/** What wink-nlp knows of words, by the numbers it gives them. */
export interface Cache {
  value(number: number): string;
  /** The same word in lower case, and in its usual spelling. */
  normal(number: number): number;
  mappedSpelling(number: number): number;
  /** What a part of a contraction is short for, of the second number of its token. */
  nox(packed: number): number;
  posOf(number: number): number;
  property(number: number, name: string): number;
  /** Whether it is none of wink-nlp's own words. */
  isOOV(word: string): boolean;
  isMemberPOS(number: number, tag: number): boolean;
}

/** Four numbers a token: its word; white space before it or, above that, what is short for; tag and lemma of what is short; none. */
export type Tokens = number[];

interface Annotations {
  readonly machines: readonly string[];
  /** What an automaton sees in a token. */
  readonly transformers: readonly ((token: number, cache: Cache, tokens: Tokens, index: number) => number)[];
}

/** What takes the tokens of a text as it is cut. */
export interface DocumentOfTokens {
  readonly _addToken: (word: string, type: number, spaces: number, blanks: string | null) => boolean;
  /** 0: the word is not known, and must be cut. */
  readonly _addTokenIfInCache: (word: string, spaces: number, blanks: string | null) => number;
  readonly isLexeme: (word: string) => readonly number[] | null;
}

type Cut = (document: DocumentOfTokens, text: string) => void;

// The parts of wink-nlp, which has no types for them.
export const makeCache = partOfWink('cache.js') as (model: unknown, feature: unknown) => Cache;
export const compileRules = partOfWink('compile-trex.js') as (rules: unknown) => unknown;
export const makeTokenizer = partOfWink('tokenizer.js') as (rules: unknown, types: unknown, preserve: unknown) => Cut;
export const wrapDocument = partOfWink('dd-wrapper.js') as (document: {
  readonly cache: Cache;
  readonly tokens: Tokens;
  readonly nonBreakingSpaces: object;
}) => DocumentOfTokens;
export const featureOf = partOfModel('feature.js');
export const lemmatize = partOfModel('lemmatize.js') as (word: string, tag: Tag, cache: Cache) => string;
export const sentenceModel = (partOfModel('load-sbd-model.js') as () => Annotations)();
export const tagModel = (partOfModel('load-pos-model.js') as () => Annotations)();
