import type { ActorType } from '../model/actor.js';
import type { ConfidenceCounts } from '../model/confidence-counts.js';
import type { Document } from '../model/document.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { MoneyExpression } from '../model/money-expression.js';
import type { StatedRelation } from '../model/predication.js';
import type { ActorReference, Theme } from '../model/relation-mention.js';
import type { Sentence } from '../model/sentence.js';
import type { TimeExpression } from '../model/time-expression.js';
import type { Token } from '../model/token.js';
import type { TokenRange } from '../model/token-range.js';

/** Gives the actors that a mention stands for: several for "both sides", none if that is open. */
export interface MentionResolver {
  resolve(mention: Mention): readonly ActorReference[];
  /** The same, under the names that the document has for them; of a city and its government, whichever is of the types. */
  named(mention: Mention, types: ReadonlySet<ActorType>): readonly ActorReference[];
  /**
   * Who says what is stated at a token: whom the sentence names, or who made the statement that says it; of what is quoted, who is quoted.
   * Null if the text does not tell.
   */
  sayerOf(
    stated: Pick<StatedRelation, 'by' | 'byNoun'>,
    place: Pick<Mention, 'sentence' | 'from'>,
  ): ActorReference | null;
}

/** The sums of money of a sentence. */
export interface Sums {
  readonly all: readonly MoneyExpression[];
  /** Whether one may have some of these tokens. */
  mayHave(range: TokenRange): boolean;
}

/** What the records of a sentence need beside what it states. */
export interface Surroundings {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly times: readonly TimeExpression[];
  readonly sums: Sums;
  /** How much of what a phrase says. */
  readonly readQuantity: (phrase: readonly Token[]) => Pick<Theme, 'quantity' | 'unit'>;
  readonly resolver: MentionResolver;
  readonly confidence: ConfidenceCounts;
  readonly control: ControlLexicon;
}
