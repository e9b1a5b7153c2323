import type { EdgeAttributes, RelationTypeInfo } from '../model/graph-data.js';

/** What an edge says, as its type reads, with what is not plain fact about it in brackets: "A supplies B (planned, negated)". */
export function relationSentence(
  edge: Pick<EdgeAttributes, 'relation' | 'lemma' | 'status' | 'polarity'>,
  type: RelationTypeInfo | undefined,
  source: string,
  target: string,
): string {
  const reads = type?.reads ?? `{source} ${edge.lemma ?? edge.relation} {target}`;
  const sentence = reads.replace(/\{(source|target)\}/g, (_, end: string) => (end === 'source' ? source : target));
  const turns = [
    ...(edge.status === 'actual' ? [] : [edge.status]),
    ...(edge.polarity === 'affirmed' ? [] : [edge.polarity]),
  ];
  return turns.length === 0 ? sentence : `${sentence} (${turns.join(', ')})`;
}
