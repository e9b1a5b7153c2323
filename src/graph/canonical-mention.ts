import { edgeKeyOf } from '../common/edge-key.js';
import type { RelationMention } from '../model/relation-mention.js';

/** The relation type of ties that no frame covers; such edges are told apart by their predicate's lemma. */
export const openRelation = 'open';

/** The mention with its ends in canonical order, if its type has no direction of its own. */
export function canonicalMention(mention: RelationMention, isSymmetric: boolean): RelationMention {
  if (!isSymmetric || mention.source.id <= mention.target.id) return mention;
  return { ...mention, source: mention.target, target: mention.source };
}

/** The key of the edge a canonical mention belongs to. */
export function edgeKey({ source, relation, target, status, polarity, predicate }: RelationMention): string {
  const lemma = relation === openRelation ? predicate.lemma : null;
  return edgeKeyOf({ source: source.id, relation, lemma, target: target.id, status, polarity });
}
