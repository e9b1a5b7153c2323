import type { MoneyExpression } from '../../model/money-expression.js';
import type { MoneyLexicon } from '../../model/money-lexicon.js';
import type { Sentence } from '../../model/sentence.js';
import type { TokenRange } from '../../model/token-range.js';
import { findMoney } from './find-money.js';
import { mayBeOfSum } from './money-stretch.js';

/** The sums of money of a sentence, looked for when they are first asked for: few relations are told in words that may be of one. */
export class SentenceSums {
  #all: readonly MoneyExpression[] | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: MoneyLexicon,
  ) {}

  get all(): readonly MoneyExpression[] {
    return (this.#all ??= findMoney(this.sentence, this.lexicon));
  }

  /** Whether a sum may have some of these tokens. */
  mayHave({ from, to }: TokenRange): boolean {
    const { tokens } = this.sentence;
    for (let i = from; i < to; i++) if (mayBeOfSum(tokens, i, this.lexicon)) return true;
    return false;
  }
}
