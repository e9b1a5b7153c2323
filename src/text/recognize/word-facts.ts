import { nameWords } from '../../common/name-words.js';
import { ofWordBy } from '../../common/words.js';
import type { ActorType } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { Word } from '../../model/word.js';
import type { ActorNoun, NameHead, RecognitionLexicon, TitleKind } from '../../model/recognition-lexicon.js';
import { bitsAfter, wordBit } from './word-bits.js';
import { ACCENT, hasNoAccent, isWritten, mostExact } from './written-names.js';

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
export const CAPITAL_FIRST = /^\p{Lu}/u;

/** Listed phrases that begin with a word: what it stands for alone, where it leads, and bits of the words that go on with them. */
export interface Opening<T> extends PhraseTrie<T> {
  readonly after: number;
}

/**
 * Those of each kind, null where there are none: the names of actors (where it is written small, if any is), titles, nouns for actors, and
 * capitals that are nobody's (where it has one).
 */
export interface Listed {
  readonly names: Opening<GazetteerAlias> | null;
  readonly titles: Opening<TitleKind> | null;
  readonly nouns: Opening<ActorNoun> | null;
  readonly stopNames: Opening<'never' | 'alone'> | null;
}

/** What a word and the lexicon tell, wherever it stands, that no mark can hold: see marks.ts. */
export interface WordFacts extends Listed {
  /** Its folded words, as written and in lower case; none for signs. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The lower-case ones, joined by blanks. */
  readonly key: string;
  /** The bit of the first of them, by which it may go on with a phrase. */
  readonly bit: number;
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
  /** The listed names that it means by itself wherever it stands; null where that depends on what is around it. */
  readonly meant: readonly GazetteerAlias[] | null;
}

export const factsOf = ofWordBy((word, lexicon: RecognitionLexicon): WordFacts => {
  const words = SIGN.test(word.text) ? [] : nameWords(word.text);
  const lower = words.map((one) => one.toLowerCase());
  const key = lower.join(' ');
  const isCapital = CAPITAL_FIRST.test(word.text);
  const listed = listedUnder(lower, isCapital, lexicon);
  return {
    words,
    lower,
    key,
    bit: lower.length > 0 ? wordBit(lower[0] as string) : 0,
    head: lexicon.heads.get(key) ?? null,
    isInner: isInner(word, lexicon),
    isNumbered: lexicon.numberedHeads.has(key),
    opensParty: isCapital && opensParty(word.lower, key, lexicon),
    pronoun: lexicon.pronouns.get(word.lower) ?? null,
    isPair: lexicon.pairs.has(word.lower),
    ...listed,
    meant: meantBy(word, words, listed.names?.values ?? []),
  };
});

/** Where a word leads whose folded words are these, if anywhere. */
function openingOf<T>(trie: PhraseTrie<T>, lower: readonly string[]): Opening<T> | null {
  let node = lower.length > 0 ? trie : undefined;
  for (const word of lower) node = node?.next.get(word);
  return node ? { values: node.values, next: node.next, after: bitsAfter(node) } : null;
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

function listedUnder(lower: readonly string[], isCapital: boolean, lexicon: RecognitionLexicon): Listed {
  const { gazetteer, titles, nouns, stopNames } = lexicon;
  const isSmall = ({ words }: GazetteerAlias): boolean => !CAPITAL_FIRST.test(words[0] ?? '');
  const names = openingOf(gazetteer.aliases, lower);
  return {
    names: names && (isCapital || hasValue(names, isSmall)) ? names : null,
    titles: openingOf(titles, lower),
    nouns: openingOf(nouns, lower),
    stopNames: isCapital ? openingOf(stopNames, lower) : null,
  };
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
