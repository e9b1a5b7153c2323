import { nameWords } from '../../common/name-words.js';
import { ofWordBy } from '../../common/words.js';
import type { ActorType } from '../../model/actor.js';
import type { GazetteerAlias } from '../../model/gazetteer.js';
import type { PhraseTrie } from '../../model/phrase-trie.js';
import type { Word } from '../../model/word.js';
import { listedWord, NOUNS, STOP_NAMES, TITLES } from './word-lists.js';
import type { ActorNoun, NameHead, RecognitionLexicon, TitleKind } from '../../model/recognition-lexicon.js';
import { bitsAfter, wordBit } from './word-bits.js';
import { ACCENT, hasNoAccent, isWritten, mostExact } from './written-names.js';

/** "US$" is money. */
const SIGN = /[$£€¥%@]/u;
const PLAIN = /^[A-Za-z]+$/;
const CAPITAL_FIRST = /^\p{Lu}/u;
const NONE: readonly never[] = [];

/** Written with the 26 letters alone, as most words are. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

export function opensCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL_FIRST.test(text);
}

/** Listed phrases that begin with a word: what it stands for alone, where it leads, and bits of the words that go on with them. */
export interface Opening<T> extends PhraseTrie<T> {
  readonly after: number;
}

/** What a word and the lexicon tell, wherever it stands, that no mark can hold: see marks.ts. */
export interface WordFacts {
  /** Its folded words, as written and in lower case; none for signs. */
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** The lower-case ones, joined by blanks. */
  readonly key: string;
  /** The bit of the first of them, by which it may go on with a phrase. */
  readonly bit: number;
  /** The lists that it is in: see word-lists.ts. */
  readonly lists: number;
  /** What it tells as the last word of a name. */
  readonly head: NameHead | null;
  /** The type of actor that it stands for as a pronoun. */
  readonly pronoun: ActorType | null;
  /**
   * What begins with it, null where nothing does: the names of actors (where it is written small, if any is), titles, nouns for actors,
   * and capitals that are nobody's (where it has one).
   */
  readonly names: Opening<GazetteerAlias> | null;
  readonly titles: Opening<TitleKind> | null;
  readonly nouns: Opening<ActorNoun> | null;
  readonly stopNames: Opening<'never' | 'alone'> | null;
  /** The listed names that it means by itself wherever it stands; null where that depends on what is around it. */
  readonly meant: readonly GazetteerAlias[] | null;
}

export const factsOf = ofWordBy((word, lexicon: RecognitionLexicon): WordFacts => {
  const { text } = word;
  const isOne = isPlain(text);
  const words = isOne ? [text] : SIGN.test(text) ? NONE : nameWords(text);
  const lower = isOne ? [word.lower] : words.map((one) => one.toLowerCase());
  const key = isOne ? word.lower : lower.join(' ');
  const { lists, head, pronoun } = listedWord(word.lower, key, lexicon);
  const names = namesUnder(lower, text, lexicon);
  // what begins with several words is not listed by its first alone
  const mayOpen = lower.length > 1 ? TITLES | NOUNS | STOP_NAMES : lists;
  const isStop = (mayOpen & STOP_NAMES) !== 0 && opensCapital(text);
  return {
    words,
    lower,
    key,
    bit: lower.length > 0 ? wordBit(lower[0] as string) : 0,
    lists,
    head,
    pronoun,
    names,
    titles: (mayOpen & TITLES) !== 0 ? openingOf(lexicon.titles, lower) : null,
    nouns: (mayOpen & NOUNS) !== 0 ? openingOf(lexicon.nouns, lower) : null,
    stopNames: isStop ? openingOf(lexicon.stopNames, lower) : null,
    meant: names === null ? NONE : meantBy(word, words, names.values),
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

function namesUnder(
  lower: readonly string[],
  text: string,
  { gazetteer }: RecognitionLexicon,
): Opening<GazetteerAlias> | null {
  const names = openingOf(gazetteer.aliases, lower);
  return names && (opensCapital(text) || hasValue(names, isSmall)) ? names : null;
}

const isSmall = ({ words }: GazetteerAlias): boolean => !opensCapital(words[0] ?? '');

/** Whether any phrase of a trie stands for what is such. */
export function hasValue<T>({ next, values }: PhraseTrie<T>, is: (value: T) => boolean): boolean {
  if (values.some(is)) return true;
  for (const node of next.values()) if (hasValue(node, is)) return true;
  return false;
}
