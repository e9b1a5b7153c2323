import { nameWords } from '../../common/name-words.js';
import { ofWordBy } from '../../common/words.js';
import type { ActorType } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { Word } from '../../model/word.js';
import type { ActorNoun, NameHead, RecognitionLexicon, TitleKind } from '../../model/recognition-lexicon.js';
import { lettersAfter } from './first-letters.js';
import { ACCENT, hasNoAccent, isWritten, mostExact } from './written-names.js';

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
export const CAPITAL_FIRST = /^\p{Lu}/u;

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

/** What a word and the lexicon tell, wherever it stands, that no mark can hold: see marks.ts. */
export interface WordFacts {
  /** Its folded words, as written and in lower case; none for signs. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The lower-case ones, joined by blanks. */
  readonly key: string;
  /** What it tells as the last word of a name. */
  readonly head: NameHead | null;
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
  readonly listed: Listed;
  /** The listed names that it means by itself wherever it stands; null where that depends on what is around it. */
  readonly meant: readonly GazetteerAlias[] | null;
  /** What the words begin with that go on with a listed name after it. */
  readonly after: number;
}

export const factsOf = ofWordBy((word, lexicon: RecognitionLexicon): WordFacts => {
  const words = SIGN.test(word.text) ? [] : nameWords(word.text);
  const lower = words.map((one) => one.toLowerCase());
  const key = lower.join(' ');
  const isCapital = CAPITAL_FIRST.test(word.text);
  const listed = listedUnder(lower[0] ?? '', isCapital, lexicon);
  const names = nodeOf(listed[KIND.names], lower);
  return {
    words,
    lower,
    key,
    head: lexicon.heads.get(key) ?? null,
    isInner: isInner(word, lexicon),
    isNumbered: lexicon.numberedHeads.has(key),
    opensParty: isCapital && opensParty(word.lower, key, lexicon),
    pronoun: lexicon.pronouns.get(word.lower) ?? null,
    isPair: lexicon.pairs.has(word.lower),
    listed,
    meant: meantBy(word, words, names?.values ?? []),
    after: names ? lettersAfter(names) : 0,
  };
});

/** Where the words of one lead, if its first word leads anywhere. */
function nodeOf<T>(first: PhraseTrie<T> | null, lower: readonly string[]): PhraseTrie<T> | undefined {
  let node = first ?? undefined;
  for (let i = 1; i < lower.length; i++) node = node?.next.get(lower[i] as string);
  return node;
}

function meantBy(
  { text }: Word,
  words: readonly string[],
  names: readonly GazetteerAlias[],
): readonly GazetteerAlias[] | null {
  const hasAccent = ACCENT.test(text);
  const fitting = names.filter((name) => isWritten(words, name, false) && !(hasAccent && hasNoAccent(name)));
  if (fitting.some(({ ordinary }) => ordinary)) return null;
  return fitting.length === names.length ? mostExact(words, names) : mostExact(words, fitting);
}

function isInner({ lower }: Word, lexicon: RecognitionLexicon): boolean {
  const { joiners, linkers, particles, openers, placePrepositions } = lexicon;
  return [joiners, linkers, particles, openers, placePrepositions].some((words) => words.has(lower));
}

function listedUnder(word: string, isCapital: boolean, lexicon: RecognitionLexicon): Listed {
  const names = lexicon.gazetteer.aliases.next.get(word) ?? null;
  const isSmall = ({ words }: GazetteerAlias): boolean => !CAPITAL_FIRST.test(words[0] ?? '');
  return [
    names && (isCapital || hasValue(names, isSmall)) ? names : null,
    lexicon.titles.next.get(word) ?? null,
    lexicon.nouns.next.get(word) ?? null,
    (isCapital && lexicon.stopNames.next.get(word)) || null,
  ];
}

/** Whether any phrase of a trie stands for what is such. */
export function hasValue<T>({ next, values }: PhraseTrie<T>, is: (value: T) => boolean): boolean {
  if (values.some(is)) return true;
  for (const node of next.values()) if (hasValue(node, is)) return true;
  return false;
}

function opensParty(lower: string, key: string, { partyWords }: RecognitionLexicon): boolean {
  const one = lower.replace(/s$/, '');
  for (const word of partyWords) if (word === one || word === key || word.startsWith(`${key} `)) return true;
  return false;
}
