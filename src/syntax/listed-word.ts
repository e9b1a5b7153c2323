import type { ChunkType } from '../model/chunk.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';
import { closedAs, isNamedByRule } from './closed-words.js';
import { mayTurn } from './may-turn.js';
import { MARKS } from './marks.js';
import { phraseOpener } from './opened-phrases.js';
import type { PhraseOpener } from './opened-phrases.js';
import type { PartWords } from './part-words.js';
import { SILENT } from './silent-tokens.js';
import type { UnitTag } from './unit.js';
import { endsAsForm, endsInDigit, endsInIng, endsInPast, mayBePast } from './word-endings.js';
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
  /** What it is as a mark. */
  readonly mark: ChunkType | null;
  /** Noun and verb alike, where it is its own lemma. */
  readonly nounOrVerb: boolean;
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

  /** `lists` are those that it is in. */
  constructor(word: string, lists: number, { written, phrasal, second }: PartWords, lexicon: SyntaxLexicon) {
    super(lists);
    this.phrases = phraseOpener(word, lexicon);
    this.mark = MARKS.get(word) ?? null;
    this.mayBeSilent = SILENT.has(word);
    this.mayBeClosed = this.isInClosedList() || isNamedByRule(word);
    this.nounOrVerb = isNounOrVerb(word, word, lexicon);
    this.pastOnly = isPastOnly(word, lexicon);
    this.endsInIng = endsInIng(word);
    this.endsInPast = endsInPast(word);
    this.mayBePast = mayBePast(word);
    this.endsInDigit = endsInDigit(word);
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
  return verb !== undefined && verb !== word && !word.endsWith('s') && !endsAsForm(word) && !nounPasts.has(word);
}
