import { byKeys } from '../common/order.js';
import { plainMention } from '../common/plain-mention.js';
import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import type { RelationMention } from '../model/relation-mention.js';

/** A relation mention as its edge has it. */
export function toEvidence(mention: RelationMention, document: DocumentRecord): Evidence {
  const { doc, evidence, source, target, predicate, theme, money, time, place, by, sentence, rule, confidence } =
    plainMention(mention);
  const { date, publisher } = document;
  return {
    ...{ id: evidence, doc, date, publisher, source: source.mention, target: target.mention, predicate },
    ...{ theme, money, time, place, by, sentence, rule, confidence },
  };
}

/** A relation mention that is kept elsewhere too, with where. */
export interface PutAside extends RelationMention {
  readonly keptAt: number;
}

/** Evidence while texts are gathered: what it is ordered by, and itself, or where it is kept. */
export interface KeptEvidence {
  readonly confidence: number;
  readonly doc: string;
  readonly start: number;
  readonly id: string;
  readonly kept: Evidence | number;
}

export function toKept(mention: RelationMention | PutAside, document: DocumentRecord): KeptEvidence {
  const kept = 'keptAt' in mention ? mention.keptAt : toEvidence(mention, document);
  const { confidence, evidence, sentence } = mention;
  return { confidence, doc: document.id, start: sentence.start, id: evidence, kept };
}

/** Most confident first; then by document, place in it, id. Total, for an edge holds an evidence id once a document. */
export const byWorth = byKeys<KeptEvidence>(
  (evidence) => -evidence.confidence,
  (evidence) => evidence.doc,
  (evidence) => evidence.start,
  (evidence) => evidence.id,
);
