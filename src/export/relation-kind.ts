import type { EdgeAttributes } from '../model/graph-data.js';

/** What tells an edge apart from others between the same actors, in words: `supplies`, `supplies (planned, negated)`. */
export function relationKind({ relation, lemma, status, polarity }: EdgeAttributes): string {
  const type = lemma === null ? relation : `${relation}: ${lemma}`;
  const turns = [...(status === 'actual' ? [] : [status]), ...(polarity === 'affirmed' ? [] : [polarity])];
  return turns.length === 0 ? type : `${type} (${turns.join(', ')})`;
}
