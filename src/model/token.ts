import type { Span } from './span.js';
import type { Word } from './word.js';

/** Universal part of speech (UPOS, Universal Dependencies v2), as wink-nlp gives it, after correction. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  readonly word: Word;
  /** As its word has them. */
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly lemma: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}
