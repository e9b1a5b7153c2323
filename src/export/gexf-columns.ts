import type { DocumentRecord, RelationTypeInfo } from '../model/graph-data.js';
import { edgeColumns, nodeColumns, type Cell, type Column } from './columns.js';
import type { ExportEdge, ExportNode } from './sorted.js';

/** A relation, and all documents of its graph by id. */
export interface SourcedEdge extends ExportEdge {
  readonly sources: ReadonlyMap<string, DocumentRecord>;
}

const typeColumn = (name: keyof RelationTypeInfo, type: 'string' | 'boolean' = 'string'): Column<SourcedEdge> => {
  const value = (info: RelationTypeInfo | undefined): Cell => info?.[name] ?? null;
  return { name, type, value: ({ attributes }, types) => value(types.get(attributes.relation)) };
};

/** What an actor has in GEXF: what it has everywhere, and why its names are names of one. */
export const gexfNodeColumns: readonly Column<ExportNode>[] = [
  ...nodeColumns,
  {
    name: 'reasons',
    type: 'string',
    value: ({ attributes: { reasons } }) => (reasons ? JSON.stringify(reasons) : null),
  },
];

/** What a relation has in GEXF: what it has everywhere, and all that is needed to open the file again as the graph it was. */
export const gexfEdgeColumns: readonly Column<SourcedEdge>[] = [
  ...edgeColumns,
  typeColumn('reads'),
  typeColumn('symmetric', 'boolean'),
  typeColumn('inverse'),
  typeColumn('plover'),
  typeColumn('cameo'),
  typeColumn('ftm'),
  { name: 'evidence', type: 'string', value: ({ attributes }) => JSON.stringify(attributes.evidence) },
  { name: 'sources', type: 'string', value: (edge) => JSON.stringify(sourcesOf(edge)) },
];

/** The documents that the evidence stands in. */
function sourcesOf({ attributes, sources }: SourcedEdge): readonly DocumentRecord[] {
  return [...new Set(attributes.evidence.map(({ doc }) => doc))].flatMap((doc) => sources.get(doc) ?? []);
}
