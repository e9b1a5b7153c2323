import { hash } from './hash.js';

/** What tells a relation of the graph from every other. */
export interface Claim {
  readonly source: string;
  readonly relation: string;
  /** Of the predicate of an open relation; null for one that has a type. */
  readonly lemma: string | null;
  readonly target: string;
  readonly status: string;
  readonly polarity: string;
}

/** The key of the edge that states a claim. */
export function edgeKeyOf({ source, relation, lemma, target, status, polarity }: Claim): string {
  const type = lemma === null ? relation : `${relation}:${lemma}`;
  return hash(source, type, target, status, polarity);
}
