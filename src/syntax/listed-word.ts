import { rememberedBy } from '../common/remembered.js';
import { ofWordBy } from '../common/words.js';
import type { ChunkType } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { closedAs, isNamedByRule } from './closed-words.js';
import { mayTurn } from './may-turn.js';
import { MARKS } from './marks.js';
import { PHRASE_KINDS, phraseOpener } from './opened-phrases.js';
import type { PhraseOpener, Phrases } from './opened-phrases.js';
import { mayBeSilent } from './silent-tokens.js';
import type { UnitTag } from './unit.js';
import type { Word } from '../model/word.js';
import { endsInIng, endsInPast, mayBePast } from './word-endings.js';
import { WordLists } from './word-lists.js';

/** What the lexicon says of a word, looked up once: under the names that the lists have there. */
export class ListedWord extends WordLists {
  /** The words that it begins and that are read as one. */
  readonly phrases: PhraseOpener | null;
  readonly mayBeSilent: boolean;
  /** Whether its neighbours may tell that it is something else. */
  readonly mayTurn: boolean;
  /** Whether it may be of a closed class: no other word is asked which. */
  readonly mayBeClosed: boolean;
  /** What it is by itself, if it is of a closed class. */
  readonly closedAs: UnitTag | null;
  /** Noun and verb alike, where it is its own lemma. */
  readonly nounOrVerb: boolean;
  /** What it is as a mark. */
  readonly mark: ChunkType | null;
  /** An irregular past that is no noun too. */
  readonly pastOnly: boolean;
  readonly endsInIng: boolean;
  readonly endsInPast: boolean;
  /** By its ending it may be a past form. */
  readonly mayBePast: boolean;
  /** It ends in a digit, or in the mark after one. */
  readonly endsInDigit: boolean;
  /** It is the second of several words that are read as one. */
  readonly continuesPhrase: boolean;
  /** It is or ends what is written in another way too ("per cent"). */
  readonly endsWritten: boolean;
  /** The verbs that it is one with ("take over"). */
  readonly phrasalVerbs: ReadonlySet<string> | null;

  constructor(word: string, lexicon: SyntaxLexicon) {
    super(word, lexicon);
    this.phrases = phraseOpener(word, lexicon);
    this.mark = MARKS.get(word) ?? null;
    this.mayBeSilent = mayBeSilent(word);
    this.mayBeClosed = this.isInClosedList() || isNamedByRule(word);
    this.nounOrVerb = isNounOrVerb(word, word, lexicon);
    this.pastOnly = isPastOnly(word, lexicon);
    this.endsInIng = endsInIng(word);
    this.endsInPast = endsInPast(word);
    this.mayBePast = mayBePast(word);
    this.endsInDigit = /[\d.,]$/.test(word);
    const { written, phrasal, second } = partWordsOf(lexicon);
    this.continuesPhrase = second.has(word);
    this.endsWritten = written.has(word);
    this.phrasalVerbs = phrasal.get(word) ?? null;
    this.closedAs = closedAs(word, this);
    this.mayTurn = mayTurn(word, this, lexicon);
  }

  private isInClosedList(): boolean {
    if (this.modals || this.be || this.have || this.do || this.negations || this.relatives) return true;
    if (this.invertedConditions || this.subordinators || this.prepositions || this.clausePrepositions) return true;
    return this.verbAdverbs || this.adverbs || this.comparatives;
  }
}

/** "support": noun and verb alike, in the plain form or in -s. */
export function isNounOrVerb(word: string, lemma: string, { nounOrVerb }: SyntaxLexicon): boolean {
  if (word.endsWith('ing')) return false;
  if (nounOrVerb.has(lemma)) return true;
  return word.endsWith('s') ? nounOrVerb.has(word.slice(0, -1)) : word !== lemma && nounOrVerb.has(word);
}

/** "retook", but not "shot". */
function isPastOnly(word: string, { verbForms, nounPasts }: SyntaxLexicon): boolean {
  const verb = verbForms.get(word);
  return verb !== undefined && verb !== word && !/(?:s|ing|ed)$/.test(word) && !nounPasts.has(word);
}

/** Words that are part of what is listed. */
interface PartWords {
  readonly written: ReadonlySet<string>;
  /** The verbs by their particle. */
  readonly phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly second: ReadonlySet<string>;
}

const partWords = new WeakMap<SyntaxLexicon, PartWords>();

function partWordsOf(lexicon: SyntaxLexicon): PartWords {
  let known = partWords.get(lexicon);
  if (!known) {
    const written = [...lexicon.writtenAs.keys()];
    const second = new Set(PHRASE_KINDS.flatMap((kind) => secondOf(lexicon[kind])));
    known = { written: new Set([...written, ...written.map(lastOf)]), phrasal: verbsByParticle(lexicon), second };
    partWords.set(lexicon, known);
  }
  return known;
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

function verbsByParticle({ phrasals }: SyntaxLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const phrase of phrasals) {
    const particle = lastOf(phrase);
    const known = verbs.get(particle) ?? new Set();
    verbs.set(particle, known.add(phrase.slice(0, -particle.length - 1)));
  }
  return verbs;
}

const secondOf = (phrases: ReadonlyMap<string, Phrases>): readonly string[] =>
  [...phrases.values()].flatMap((those) => those.flatMap((words) => words[1] ?? []));

/** Words of which the same is said share it: most are in no list. */
const shared = new Map<string, ListedWord>();

/** Of several words that are one unit. */
export const listedWords = rememberedBy((word: string, lexicon: SyntaxLexicon): ListedWord => {
  const listed = new ListedWord(word, lexicon);
  if (listed.phrases !== null || listed.phrasalVerbs !== null) return listed;
  const said = Object.values(listed).join();
  const known = shared.get(said) ?? listed;
  shared.set(said, known);
  return known;
});

export const listedWord = ofWordBy(({ lower }: Word, lexicon: SyntaxLexicon): ListedWord =>
  listedWords(lower, lexicon),
);
