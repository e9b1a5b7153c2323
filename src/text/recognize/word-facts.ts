import { nameWords } from '../../common/name-words.js';
import { ofWord, ofWordBy } from '../../common/words.js';
import type { ActorType } from '../../model/actor.js';
import type { RecognitionLexicon } from '../../model/recognition-lexicon.js';

/** What a word's letters tell wherever it stands. */
export interface Shape {
  /** Its folded words, as written and in lower case; none for signs. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly isLong: boolean;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isAcronym: boolean;
  /** An apostrophe, with or without its "s". */
  readonly isPossessive: boolean;
  readonly isHyphen: boolean;
  /** Three small letters or more, and nothing else. */
  readonly isSmall: boolean;
}

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
const CAPITAL = /^\p{Lu}/u;
const UPPER = /^[\p{Lu}\p{N}.&-]*\p{Lu}[\p{Lu}\p{N}.&-]*$/u;
/** What else a name may begin with: a digit ("9th"), a quotation mark. */
const ODD = /^(?:\d|["“”«»]|``|'')/u;

export const shapeOf = ofWord(({ text }): Shape => {
  const words = SIGN.test(text) ? [] : nameWords(text);
  const isUpper = UPPER.test(text);
  return {
    words,
    lower: words.map((word) => word.toLowerCase()),
    isLong: /^\p{L}{4,}/u.test(text),
    isCapital: CAPITAL.test(text),
    isUpper,
    isAcronym: isUpper && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2,
    isPossessive: /^['’]s?$/i.test(text),
    isHyphen: /^[-‐‑–—−]$/.test(text),
    isSmall: /^\p{Ll}{3,}$/u.test(text),
  };
});

/** Bits of the words that a listed phrase begins with, by its kind. */
export const OPENS = { alias: 1, title: 2, noun: 4, stop: 8 } as const;

/** What the lexicon has of a word, wherever it stands. */
export interface WordFacts {
  /** Its folded lower-case words, alone and joined by blanks. */
  readonly lower: readonly string[];
  readonly key: string;
  readonly isOrdinary: boolean;
  readonly isGiven: boolean;
  readonly isLinker: boolean;
  readonly isDeterminer: boolean;
  readonly isParticle: boolean;
  /** The type of actor that it stands for as a pronoun. */
  readonly pronoun: ActorType | null;
  /** A word for two that stands alone before a verb. */
  readonly isPair: boolean;
  /** Whether a name or an office may begin with it: with most words nothing does. */
  readonly mayOpen: boolean;
  readonly opens: number;
}

export const factsOf = ofWordBy((word, lexicon: RecognitionLexicon): WordFacts => {
  const { lower, isCapital } = shapeOf(word);
  const key = lower.join(' ');
  const [first = ''] = lower;
  const isParticle = lexicon.particles.has(word.lower);
  const opens =
    (lexicon.gazetteer.aliases.next.has(first) ? OPENS.alias : 0) +
    (lexicon.titles.next.has(first) ? OPENS.title : 0) +
    (lexicon.nouns.next.has(first) ? OPENS.noun : 0) +
    (lexicon.stopNames.next.has(first) ? OPENS.stop : 0);
  return {
    lower,
    key,
    isOrdinary: lexicon.vocabulary.has(word.lower),
    isGiven: lexicon.givenNames.has(key),
    isLinker: lexicon.linkers.has(word.lower),
    isDeterminer: lexicon.determiners.has(word.lower),
    isParticle,
    pronoun: lexicon.pronouns.get(word.lower) ?? null,
    isPair: lexicon.pairs.has(word.lower),
    mayOpen: isCapital || (opens & (OPENS.alias | OPENS.title)) > 0 || isParticle || ODD.test(word.text),
    opens,
  };
});
