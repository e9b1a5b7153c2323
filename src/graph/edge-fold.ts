import type { Polarity, RelationMention, RelationType, Status } from '../model/relation-mention.js';
import { openRelation } from './canonical-mention.js';
import { byWorth, type KeptEvidence } from './evidence.js';
import { mergeTally, type Tally } from './tally.js';

/** What is known of an edge so far. Merging two is commutative and associative. */
export interface EdgeFold {
  readonly source: string;
  readonly target: string;
  readonly relation: RelationType;
  readonly lemma: string | null;
  readonly status: Status;
  readonly polarity: Polarity;
  mentions: number;
  documents: number;
  readonly stories: Tally;
  readonly publishers: Tally;
  confidence: number;
  since: string | null;
  until: string | null;
  /** The best, best first, as many as are kept. */
  evidence: readonly KeptEvidence[];
}

export function emptyEdge(mention: RelationMention): EdgeFold {
  const { source, target, relation, status, polarity } = mention;
  const lemma = relation === openRelation ? mention.predicate.lemma : null;
  return {
    ...{ source: source.id, target: target.id, relation, lemma, status, polarity },
    ...{ mentions: 0, documents: 0, stories: new Map(), publishers: new Map() },
    ...{ confidence: 0, since: null, until: null, evidence: [] },
  };
}

/** Adds `from`, an edge of the same key, to `into`; `keep` is how many evidences stay. */
export function mergeEdge(into: EdgeFold, from: EdgeFold, keep: number): void {
  into.mentions += from.mentions;
  into.documents += from.documents;
  mergeTally(into.stories, from.stories);
  mergeTally(into.publishers, from.publishers);
  into.confidence = Math.max(into.confidence, from.confidence);
  into.since = earlier(into.since, from.since);
  into.until = later(into.until, from.until);
  into.evidence = [...into.evidence, ...from.evidence].sort(byWorth).slice(0, keep);
}

export function earlier(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b < a) ? b : a;
}

export function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
