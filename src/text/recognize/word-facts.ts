import { nameWords } from '../../common/name-words.js';
import { ofWord, ofWordBy } from '../../common/words.js';
import type { ActorType } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { Word } from '../../model/word.js';
import type { ActorNoun, NameHead, RecognitionLexicon, TitleKind } from '../../model/recognition-lexicon.js';

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
  /** With digits, but not as the one of "Tele2". */
  readonly isCode: boolean;
  readonly isHyphen: boolean;
  /** "9th", "93rd" */
  readonly isOrdinal: boolean;
  readonly isQuote: boolean;
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
    isCode: /\d/.test(text) && !/^\p{Lu}\p{Ll}{2,}\d$/u.test(text),
    isHyphen: /^[-‐‑–—−]$/.test(text),
    isOrdinal: /^\d+(?:st|nd|rd|th)$/.test(text),
    isQuote: /^(?:["“”«»]|``|'')$/.test(text),
    isSmall: /^\p{Ll}{3,}$/u.test(text),
  };
});

/**
 * The listed phrases that begin with a word, null where none does: the names of actors (where it is written small, if any is), titles,
 * nouns for actors, and capitals that are nobody's (where it has one).
 */
export type Listed = readonly [
  names: PhraseTrie<GazetteerAlias> | null,
  titles: PhraseTrie<TitleKind> | null,
  nouns: PhraseTrie<ActorNoun> | null,
  stopNames: PhraseTrie<'never' | 'alone'> | null,
];
/** The places of the kinds there. */
export const KIND = { names: 0, titles: 1, nouns: 2, stopNames: 3 } as const;

/** What the lexicon has of a word, wherever it stands, with what recognition asks of its letters. */
export interface WordFacts extends Pick<Shape, 'words' | 'lower' | 'isCapital' | 'isLong' | 'isUpper' | 'isSmall'> {
  /** Its folded lower-case words, joined by blanks. */
  readonly key: string;
  readonly isOrdinary: boolean;
  readonly isGiven: boolean;
  readonly isLinker: boolean;
  readonly isDeterminer: boolean;
  readonly isParticle: boolean;
  /** What it tells as the last word of a name. */
  readonly head: NameHead | null;
  readonly isJoiner: boolean;
  /** Small words that may stand in a name: of, and, de. */
  readonly isInner: boolean;
  /** Makes a body's name with a number after it: Local. */
  readonly isNumbered: boolean;
  /** Begins what one is in a party ("Socialist", "Liberals"). */
  readonly opensParty: boolean;
  /** The type of actor that it stands for as a pronoun. */
  readonly pronoun: ActorType | null;
  /** A word for two that stands alone before a verb. */
  readonly isPair: boolean;
  /** Whether a name or an office may begin with it: with most words nothing does. */
  readonly mayOpen: boolean;
  /** Whether that may be a name of a rarer kind: a ship's, one with a number, a quotation or a particle first, a party's or its many members'. */
  readonly opensOdd: boolean;
  /** Whether a description or a pronoun may begin with it. */
  readonly mayRefer: boolean;
  readonly listed: Listed;
}

export const factsOf = ofWordBy((word, lexicon: RecognitionLexicon): WordFacts => {
  const shape = shapeOf(word);
  const { words, lower, isCapital, isLong, isUpper, isSmall, isPossessive } = shape;
  const key = lower.join(' ');
  const listed = listedUnder(lower[0] ?? '', isCapital, lexicon);
  const [names, titles, nouns] = listed;
  const isParticle = lexicon.particles.has(word.lower);
  const isDeterminer = lexicon.determiners.has(word.lower);
  const isJoiner = lexicon.joiners.has(word.lower);
  const isLinker = lexicon.linkers.has(word.lower);
  const isNumbered = lexicon.numberedHeads.has(key);
  const isParty = isCapital && opensParty(word.lower, key, lexicon);
  const isPair = lexicon.pairs.has(word.lower);
  const pronoun = lexicon.pronouns.get(word.lower) ?? null;
  const isBare = nouns !== null && hasValue(nouns, ({ bare }) => bare);
  const { openers, placePrepositions } = lexicon;
  return {
    words,
    lower,
    isCapital,
    isLong,
    isUpper,
    isSmall,
    key,
    isOrdinary: lexicon.vocabulary.has(word.lower),
    isGiven: lexicon.givenNames.has(key),
    isLinker,
    isDeterminer,
    isParticle,
    head: lexicon.heads.get(key) ?? null,
    isJoiner,
    isInner: isJoiner || isLinker || isParticle || openers.has(word.lower) || placePrepositions.has(word.lower),
    isNumbered,
    opensParty: isParty,
    pronoun,
    isPair,
    mayOpen: isCapital || names !== null || titles !== null || isParticle || ODD.test(word.text),
    opensOdd: isParticle || isNumbered || isParty || opensRarer(word, key, shape, lexicon),
    mayRefer: isPossessive || isDeterminer || isBare || isPair || pronoun !== null,
    listed,
  };
});

/** "HMS", "13th", a quotation mark, "Mothers" */
function opensRarer({ lower }: Word, key: string, shape: Shape, { fronts }: RecognitionLexicon): boolean {
  if (shape.isOrdinal || shape.isQuote) return true;
  return (shape.isAcronym && fronts.get(key) === 'product') || (shape.isCapital && lower.endsWith('s'));
}

function listedUnder(word: string, isCapital: boolean, lexicon: RecognitionLexicon): Listed {
  const names = lexicon.gazetteer.aliases.next.get(word) ?? null;
  const isSmall = ({ words }: GazetteerAlias): boolean => !CAPITAL.test(words[0] ?? '');
  return [
    names && (isCapital || hasValue(names, isSmall)) ? names : null,
    lexicon.titles.next.get(word) ?? null,
    lexicon.nouns.next.get(word) ?? null,
    (isCapital && lexicon.stopNames.next.get(word)) || null,
  ];
}

function hasValue<T>({ next, values }: PhraseTrie<T>, is: (value: T) => boolean): boolean {
  if (values.some(is)) return true;
  for (const node of next.values()) if (hasValue(node, is)) return true;
  return false;
}

function opensParty(lower: string, key: string, { partyWords }: RecognitionLexicon): boolean {
  const one = lower.replace(/s$/, '');
  for (const word of partyWords) if (word === one || word === key || word.startsWith(`${key} `)) return true;
  return false;
}
