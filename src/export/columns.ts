import type { ExportEdge, ExportNode } from './sorted.js';
import { edgeGroup, type TypeIndex } from './type-index.js';

export type Cell = string | number | boolean | readonly string[] | null;

export type ColumnType = 'string' | 'integer' | 'double' | 'boolean' | 'strings' | 'date';

/** A property that formats of tables and attributes write for every actor or every relation. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly value: (item: T, types: TypeIndex) => Cell;
}

/** Beside the actor's id and label, which every format has its own place for. */
export const nodeColumns: readonly Column<ExportNode>[] = [
  { name: 'type', type: 'string', value: ({ attributes }) => attributes.type },
  { name: 'aliases', type: 'strings', value: ({ attributes }) => attributes.aliases },
  { name: 'generic', type: 'boolean', value: ({ attributes }) => attributes.generic },
  { name: 'mentions', type: 'integer', value: ({ attributes }) => attributes.mentions },
  { name: 'documents', type: 'integer', value: ({ attributes }) => attributes.documents },
];

/** Beside the relation's id, ends, label and weight. */
export const edgeColumns: readonly Column<ExportEdge>[] = [
  { name: 'relation', type: 'string', value: ({ attributes }) => attributes.relation },
  { name: 'lemma', type: 'string', value: ({ attributes }) => attributes.lemma },
  { name: 'group', type: 'string', value: ({ attributes }, types) => edgeGroup(attributes, types) },
  { name: 'status', type: 'string', value: ({ attributes }) => attributes.status },
  { name: 'polarity', type: 'string', value: ({ attributes }) => attributes.polarity },
  { name: 'mentions', type: 'integer', value: ({ attributes }) => attributes.mentions },
  { name: 'documents', type: 'integer', value: ({ attributes }) => attributes.documents },
  { name: 'support', type: 'integer', value: ({ attributes }) => attributes.support },
  { name: 'confidence', type: 'double', value: ({ attributes }) => attributes.confidence },
  { name: 'since', type: 'date', value: ({ attributes }) => attributes.since },
  { name: 'until', type: 'date', value: ({ attributes }) => attributes.until },
  { name: 'precision', type: 'string', value: (edge) => timePrecision(edge) },
  { name: 'publishers', type: 'strings', value: ({ attributes }) => attributes.publishers },
  { name: 'sentence', type: 'string', value: ({ attributes }) => attributes.evidence[0]?.sentence.text ?? null },
  { name: 'document', type: 'string', value: ({ attributes }) => attributes.evidence[0]?.doc ?? null },
  { name: 'predicate', type: 'string', value: ({ attributes }) => attributes.evidence[0]?.predicate.text ?? null },
  { name: 'rule', type: 'string', value: ({ attributes }) => attributes.evidence[0]?.rule ?? null },
];

/** How exact the dates are, by the best evidence that has one: they are full days whatever the text said. */
function timePrecision({ attributes }: ExportEdge): string | null {
  return attributes.evidence.find(({ time }) => time !== null)?.time?.precision ?? null;
}
