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
  return { text, lower: lower === text ? text : lower, facts: [] };
}

/** As many kinds of facts as there are, each with its place in every word. */
let places = 0;

/** The same function, worked out once a word: for what its spelling alone tells. It must not give undefined. */
export function ofWord<Fact>(make: (word: Word) => Fact): (word: Word) => Fact {
  const place = places++;
  return (word) => {
    const known = word.facts[place] as Fact | undefined;
    return known !== undefined ? known : (word.facts[place] = make(word));
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
    const known = word.facts[place] as Fact | undefined;
    return known !== undefined ? known : (word.facts[place] = make(word, lexicon));
  };
}

interface Told<Fact> {
  lemma: string | null;
  fact: Fact | null;
}

/** The same where a word's lemma tells too: few words have several, and so what the last one told is kept. */
export function ofLemmaBy<Lexicon extends object, Fact>(
  make: (lemma: string, word: Word, lexicon: Lexicon) => Fact,
): (lemma: string, word: Word, lexicon: Lexicon) => Fact {
  const toldOf = ofWordBy((_word, _lexicon: Lexicon): Told<Fact> => ({ lemma: null, fact: null }));
  return (lemma, word, lexicon) => {
    const told = toldOf(word, lexicon);
    if (told.lemma !== lemma) {
      told.fact = make(lemma, word, lexicon);
      told.lemma = ownText(lemma);
    }
    return told.fact as Fact;
  };
}
