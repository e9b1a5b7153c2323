import { onceBy } from '../common/once-by.js';
import { ofWordBy } from '../common/words.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import type { Word } from '../model/word.js';
import { isNumber, isReflexive, NAMED, QUOTES } from './closed-words.js';
import { ListedWord } from './listed-word.js';
import { MARKS } from './marks.js';
import { TURNING } from './may-turn.js';
import { PHRASE_KINDS } from './opened-phrases.js';
import { partWordsOf } from './part-words.js';
import type { PartWords } from './part-words.js';
import { SILENT } from './silent-tokens.js';
import { endsAsForm, endsInDigit, endsInIng, endsInPast, mayBePast } from './word-endings.js';
import { listsByWord } from './word-lists.js';

/** What one lexicon says of words. Most are named nowhere: of these their letters alone tell, and all with the same such letters are one. */
class ListedWords {
  /** Words that a list or a rule names: what is said of each, or as long as it was not asked, the lists that it is in. */
  readonly #named: Map<string, ListedWord | number>;
  readonly #unnamed: ListedWord[] = [];
  readonly #bySaid = new Map<string, ListedWord>();
  readonly #parts: PartWords;
  readonly nameless: ListedWord;

  constructor(private readonly lexicon: SyntaxLexicon) {
    this.#parts = partWordsOf(lexicon);
    this.nameless = this.#unnamedOf('');
    const named = listsByWord(lexicon);
    for (const word of this.#others()) if (!named.has(word)) named.set(word, 0);
    this.#named = named;
  }

  of(word: string): ListedWord {
    const known = this.#named.get(word);
    if (typeof known === 'object') return known;
    if (known === undefined && !this.lexicon.verbForms.has(word)) return this.#unnamedOf(word);
    const made = this.#shared(new ListedWord(word, known ?? 0, this.#parts, this.lexicon));
    this.#named.set(word, made);
    return made;
  }

  /** Words of which the same is said share it: most verbs are in no other list. */
  #shared(listed: ListedWord): ListedWord {
    if (listed.phrases !== null || listed.phrasalVerbs !== null) return listed;
    const said = Object.values(listed).join();
    const known = this.#bySaid.get(said) ?? listed;
    this.#bySaid.set(said, known);
    return known;
  }

  #unnamedOf(word: string): ListedWord {
    return (this.#unnamed[lettersOf(word)] ??= new ListedWord(word, 0, this.#parts, this.lexicon));
  }

  /** What is named beside the lists. */
  *#others(): Iterable<string> {
    const { nounOrVerb, saying, adjectiveVerbs } = this.lexicon;
    for (const words of [NAMED, QUOTES, TURNING, SILENT, nounOrVerb, saying, adjectiveVerbs]) yield* words;
    for (const word of nounOrVerb) yield `${word}s`;
    for (const kind of PHRASE_KINDS) yield* this.lexicon[kind].keys();
    const { written, phrasal, second } = this.#parts;
    for (const words of [MARKS, written, phrasal, second]) yield* words.keys();
  }
}

/** What the letters alone tell of a word, a bit for each: as much as is asked of letters anywhere when a word is listed. */
function lettersOf(word: string): number {
  let letters = isNumber(word) ? 1 : 0;
  if (endsInDigit(word)) letters |= 2;
  if (endsInIng(word)) letters |= 4;
  if (endsInPast(word)) letters |= 8;
  if (mayBePast(word)) letters |= 16;
  if (endsAsForm(word)) letters |= 32;
  return isReflexive(word) ? letters | 64 : letters;
}

const wordsOf = onceBy((lexicon: SyntaxLexicon) => new ListedWords(lexicon));

/** Of several words that are one unit. */
export const listedWords = (word: string, lexicon: SyntaxLexicon): ListedWord => wordsOf(lexicon).of(word);

/** Of a name or a time of several words: no list has any. */
export const namelessWord = (lexicon: SyntaxLexicon): ListedWord => wordsOf(lexicon).nameless;

export const listedWord = ofWordBy(({ lower }: Word, lexicon: SyntaxLexicon): ListedWord =>
  listedWords(lower, lexicon),
);
