import type { Word } from '../model/word.js';
import { ownText } from './own-text.js';

/** Words come again and again; so many of them are kept at most, and none that is too long to be one: texts may hold other things. */
const MOST = 30_000;
const LONGEST = 60;

const words = new Map<string, Word>();

/** The word that is written so. */
export function wordOf(text: string): Word {
  return words.get(text) ?? (text.length > LONGEST ? make(text) : keep(text));
}

function keep(text: string): Word {
  const word = make(ownText(text));
  if (words.size >= MOST) words.clear();
  words.set(word.text, word);
  return word;
}

function make(text: string): Word {
  const lower = text.toLowerCase();
  return { text, lower: lower === text ? text : lower };
}

/** As many kinds of facts as there are, each with its place in every word. */
let places = 0;

/** The same function, worked out once a word: for what its spelling alone tells. It must not give undefined. */
export function ofWord<Fact>(make: (word: Word) => Fact): (word: Word) => Fact {
  const place = places++;
  return (word) => {
    const known = word[place] as Fact | undefined;
    return known !== undefined ? known : (word[place] = make(word));
  };
}

/** The same for what a word's spelling and one lexicon tell. */
export function ofWordBy<Lexicon extends object, Fact>(
  make: (word: Word, lexicon: Lexicon) => Fact,
): (word: Word, lexicon: Lexicon) => Fact {
  const placeByLexicon = new WeakMap<Lexicon, number>();
  let last: Lexicon | null = null;
  let place = 0;
  return (word, lexicon) => {
    if (lexicon !== last) {
      place = placeByLexicon.get(lexicon) ?? places++;
      placeByLexicon.set(lexicon, place);
      last = lexicon;
    }
    const known = word[place] as Fact | undefined;
    return known !== undefined ? known : (word[place] = make(word, lexicon));
  };
}

/** What a word tells with one of its lemmas. */
export interface OfLemma {
  readonly lemma: string;
}

/**
 * The same where a word's lemma tells too, or null where they tell nothing. Of few words others than the first are asked, as of the last one
 * in "the government of Chad": what that and the latest of them told is kept, each in a place of its own.
 */
export function ofLemmaBy<Lexicon extends object, Facts extends OfLemma>(
  make: (lemma: string, word: Word, lexicon: Lexicon) => Facts | null,
): (lemma: string, word: Word, lexicon: Lexicon) => Facts | null {
  const placeByLexicon = new WeakMap<Lexicon, number>();
  let last: Lexicon | null = null;
  let place = 0;
  return (lemma, word, lexicon) => {
    if (lexicon !== last) {
      place = placeByLexicon.get(lexicon) ?? (places += 2) - 2;
      placeByLexicon.set(lexicon, place);
      last = lexicon;
    }
    const first = word[place] as Facts | string | undefined;
    const told = toldOf(first, lemma);
    if (told !== undefined) return told;
    const other = first === undefined ? undefined : toldOf(word[place + 1] as Facts | string | undefined, lemma);
    if (other !== undefined) return other;
    const own = ownText(lemma);
    const made = make(own, word, lexicon);
    word[first === undefined ? place : place + 1] = made ?? own;
    return made;
  };
}

/** What is kept of a lemma, which alone is kept where it told nothing, as most words do and need no look farther; undefined if it is another's. */
function toldOf<Facts extends OfLemma>(known: Facts | string | undefined, lemma: string): Facts | null | undefined {
  if (typeof known === 'string') return known === lemma ? null : undefined;
  return known?.lemma === lemma ? known : undefined;
}
