import type { Dataset, RelationEdge } from './dataset.js';

/** A relation as a sentence, in parts: `{source}` and `{target}` of its type's `reads` stand where the actors go. */
export type ReadsPart = { readonly type: 'text'; readonly text: string } | { readonly type: 'source' | 'target' };

export function readsParts(dataset: Dataset, relation: RelationEdge): readonly ReadsPart[] {
  const kind = dataset.kinds[relation.kind];
  const reads = relation.lemma === null ? (kind?.reads ?? '{source} {target}') : `{source} ${relation.lemma} {target}`;
  return reads.split(/(\{source\}|\{target\})/).flatMap((part): ReadsPart[] => {
    if (part === '') return [];
    if (part === '{source}' || part === '{target}') return [{ type: part === '{source}' ? 'source' : 'target' }];
    return [{ type: 'text', text: part }];
  });
}

/** The same as one string: "Norway supplies Chad (planned, negated)". */
export function readsText(dataset: Dataset, relation: RelationEdge): string {
  const sentence = readsParts(dataset, relation)
    .map((part) => (part.type === 'text' ? part.text : (dataset.actors[relation[part.type]]?.label ?? '')))
    .join('');
  const marks = marksOf(relation);
  return marks.length > 0 ? `${sentence} (${marks.join(', ')})` : sentence;
}

/** Status and polarity where they are not the usual ones. */
export function marksOf({ status, polarity }: RelationEdge): readonly string[] {
  return [...(status === 'actual' ? [] : [status]), ...(polarity === 'affirmed' ? [] : [polarity])];
}
