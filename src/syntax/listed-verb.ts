import { onceBy } from '../common/once-by.js';
import type { SyntaxLexicon } from '../model/syntax-lexicon.js';

/** What the lexicon says of a verb by its lemma, looked up at once. */
export interface ListedVerb {
  /** Whether it takes a clause of speech or thought. */
  readonly saying: boolean;
  /** It may have a clause after it: of saying, or like "ensure". */
  readonly takesClause: boolean;
  readonly copula: boolean;
}

const listedVerbs = onceBy(({ saying, thatVerbs, copulas }: SyntaxLexicon): ReadonlyMap<string, ListedVerb> => {
  const verbs = new Map<string, ListedVerb>();
  for (const lemma of [...saying, ...thatVerbs, ...copulas]) {
    const isSaying = saying.has(lemma);
    verbs.set(lemma, {
      saying: isSaying,
      takesClause: isSaying || thatVerbs.has(lemma),
      copula: copulas.has(lemma),
    });
  }
  return verbs;
});

/** Most verbs are in no list. */
const UNLISTED: ListedVerb = { saying: false, takesClause: false, copula: false };

export const listedVerb = (lemma: string, lexicon: SyntaxLexicon): ListedVerb =>
  listedVerbs(lexicon).get(lemma) ?? UNLISTED;
