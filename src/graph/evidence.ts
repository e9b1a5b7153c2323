import { byKeys } from '../common/order.js';
import { plainMention } from '../common/plain-mention.js';
import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import type { RelationMention } from '../model/relation-mention.js';

/** A relation mention as its edge keeps it. */
export function toEvidence(mention: RelationMention, document: DocumentRecord): Evidence {
  const { doc, evidence, source, target, predicate, theme, money, time, place, by, sentence, rule, confidence } =
    plainMention(mention);
  const { date, publisher } = document;
  return {
    ...{ id: evidence, doc, date, publisher, source: source.mention, target: target.mention, predicate },
    ...{ theme, money, time, place, by, sentence, rule, confidence },
  };
}

/** Most confident first; then by document, place in it, id. Total, for an edge holds an evidence id once a document. */
export const byWorth = byKeys<Evidence>(
  (evidence) => -evidence.confidence,
  (evidence) => evidence.doc,
  (evidence) => evidence.sentence.start,
  (evidence) => evidence.id,
);
