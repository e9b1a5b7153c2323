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
  posOf(number: number): number;
  property(number: number, name: string): number;
}

/** What is told of words by their letters, and by the word that they are in lower case. */
export interface Features {
  pos(word: string, kind: number, cache: LookedUp): number;
  isAbbrev(word: string): 0 | 1;
}

/** Where a word is looked up that wink-nlp may not know. */
export interface LookedUp {
  readonly lookup: (word: string) => ArrayLike<number>;
  readonly posOf: (number: number) => number;
  readonly intrinsicSize: () => number;
}

/** Whether a word is what others are formed of, and can have a tag. */
export interface BaseForms {
  readonly hasSamePOS: (word: string, tag: Tag) => boolean;
}

type SeenWords = Pick<Cache, 'property' | 'value'>;

interface Annotations {
  readonly machines: readonly string[];
  /** What an automaton sees in a token. */
  readonly transformers: readonly ((
    normal: number,
    cache: SeenWords,
    token: readonly [number: number, space: number],
    index: number,
  ) => number)[];
}

/** What takes the tokens of a text as it is cut. */
export interface DocumentOfTokens {
  readonly _addToken: (word: string, kind: number) => void;
  /** 0: the word is not known, and must be cut. */
  readonly _addTokenIfInCache: (word: string) => number;
  readonly isLexeme: (word: string) => boolean;
}

type Cut = (document: DocumentOfTokens, text: string) => void;

// The parts of wink-nlp, which has no types for them.
export const makeCache = partOfWink('cache.js') as (model: unknown, feature: unknown) => Cache;
export const compileRules = partOfWink('compile-trex.js') as (rules: unknown) => unknown;
export const makeTokenizer = partOfWink('tokenizer.js') as (rules: unknown, types: unknown, preserve: unknown) => Cut;
export const featureOf = partOfModel('feature.js') as (config: unknown) => Features;
export const lemmatize = partOfModel('lemmatize.js') as (word: string, tag: Tag, forms: BaseForms) => string;
export const sentenceModel = (partOfModel('load-sbd-model.js') as () => Annotations)();
export const tagModel = (partOfModel('load-pos-model.js') as () => Annotations)();
