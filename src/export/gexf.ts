import { actorColours, groupColours, type Colour } from '../common/palette.js';
import type { GraphItems } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { Cell, Column, ColumnType } from './columns.js';
import type { ExportOptions } from './export-format.js';
import { gexfEdgeColumns, gexfNodeColumns, type SourcedEdge } from './gexf-columns.js';
import { relationKind } from './relation-kind.js';
import { itemsOf, type ExportNode } from './sorted.js';
import { spellsOf, type Spell } from './spells.js';
import { edgeGroup, edgeLabel, typesById, type TypeIndex } from './type-index.js';
import { escapeXml, instruction, tag, type XmlAttributes } from './xml.js';

const NAMESPACES = { '1.2': 'http://www.gexf.net/1.2draft', '1.3': 'http://gexf.net/1.3' } as const;

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  strings: 'liststring',
  date: 'string',
};

interface Writing {
  readonly version: '1.2' | '1.3';
  readonly types: TypeIndex;
  readonly groups: ReadonlyMap<string, Colour>;
}

/**
 * The graph as GEXF, with the times of events as spells, so that Gephi's timeline plays them. whowhom opens it again as it was:
 * attributes hold all that is known of actors and relations, and an instruction, which other programs pass over, the rest.
 */
export function writeGexf(graph: Network, options: ExportOptions): Generator<string> {
  return writeGexfItems(itemsOf(graph), options);
}

/** The same of a graph that is not in memory as a whole. */
export function* writeGexfItems(graph: GraphItems, options: ExportOptions): Generator<string> {
  const version = options.gexfVersion ?? '1.3';
  const types = typesById(graph.attributes.relationTypes);
  const groups = [...graph.relations].map((relation) => types.get(relation)?.group ?? '');
  const writing: Writing = { version, types, groups: groupColours(groups) };
  yield* head(graph, writing);
  yield tag('nodes', [['count', graph.order]], '>') + '\n';
  for (const node of graph.nodes()) yield nodeElement(node, node.degree, writing);
  yield '</nodes>\n' + tag('edges', [['count', graph.size]], '>') + '\n';
  const sources = new Map(Object.entries(graph.attributes.sources));
  for (const edge of graph.edges()) yield edgeElement({ ...edge, sources }, writing);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* head({ attributes, isDated }: GraphItems, { version }: Writing): Generator<string> {
  const namespace = NAMESPACES[version];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield (
    tag(
      'gexf',
      [
        ['xmlns', namespace],
        ['xmlns:viz', `${namespace}/viz`],
        ['version', version],
      ],
      '>',
    ) + '\n'
  );
  const { generator, name } = attributes;
  // JSON leaves out what is undefined: the documents stand with the relations.
  yield instruction('whowhom', { ...attributes, sources: undefined }) + '\n';
  yield `<meta><creator>${escapeXml(generator)}</creator><description>${escapeXml(name)}</description></meta>\n`;
  yield tag('graph', graphAttributes(isDated, version), '>') + '\n';
  yield attributeBlock('node', gexfNodeColumns) + attributeBlock('edge', gexfEdgeColumns);
}

function graphAttributes(isDated: boolean, version: '1.2' | '1.3'): XmlAttributes {
  const plain: XmlAttributes = [
    ['mode', isDated ? 'dynamic' : 'static'],
    ['defaultedgetype', 'directed'],
  ];
  if (!isDated) return plain;
  const dated: XmlAttributes = [...plain, ['timeformat', 'date']];
  return version === '1.2' ? dated : [...dated, ['timerepresentation', 'interval'], ['timezone', 'UTC']];
}

function attributeBlock<T>(of: string, columns: readonly Column<T>[]): string {
  const rows = columns.map(({ name, type }, id) =>
    tag('attribute', [
      ['id', id],
      ['title', name],
      ['type', TYPES[type]],
    ]),
  );
  return `${tag(
    'attributes',
    [
      ['class', of],
      ['mode', 'static'],
    ],
    '>',
  )}${rows.join('')}</attributes>\n`;
}

function nodeElement(node: ExportNode, degree: number, { types }: Writing): string {
  const { label, type, x, y } = node.attributes;
  const content = [
    values(node, gexfNodeColumns, types),
    colour(actorColours[type]),
    tag('viz:position', [
      ['x', x],
      ['y', y],
      ['z', 0],
    ]),
    tag('viz:size', [['value', round(4 + 3 * Math.sqrt(degree))]]),
  ];
  return `${tag(
    'node',
    [
      ['id', node.key],
      ['label', label],
    ],
    '>',
  )}${content.join('')}</node>\n`;
}

function edgeElement(edge: SourcedEdge, { version, types, groups }: Writing): string {
  const { key, source, target, attributes } = edge;
  const spells = spellsOf(attributes.evidence);
  const opening: XmlAttributes = [
    ...([
      ['id', key],
      ['source', source],
      ['target', target],
    ] as const),
    // Gephi adds up parallel edges of one kind; GEXF 1.2 knows no kinds.
    ['kind', version === '1.3' ? relationKind(attributes) : null],
    ['label', edgeLabel(attributes, types)],
    ['weight', attributes.support],
    ...(spells.length === 1 ? bounds(spells) : []),
  ];
  const content = [
    values(edge, gexfEdgeColumns, types),
    spells.length > 1 ? `<spells>${spells.map((spell) => tag('spell', bounds([spell]))).join('')}</spells>` : '',
    colour(groups.get(edgeGroup(attributes, types)) ?? actorColours.group),
    tag('viz:thickness', [['value', round(Math.sqrt(Math.max(1, attributes.support)))]]),
    tag('viz:shape', [['value', attributes.status === 'actual' ? 'solid' : 'dashed']]),
  ];
  return `${tag('edge', opening, '>')}${content.join('')}</edge>\n`;
}

function bounds([spell]: readonly Spell[]): XmlAttributes {
  return [
    ['start', spell?.start ?? null],
    ['end', spell?.end ?? null],
  ];
}

function values<T>(item: T, columns: readonly Column<T>[], types: TypeIndex): string {
  const cells = columns.map(({ value }, id) => [id, value(item, types)] as const);
  const written = cells.flatMap(([id, cell]) =>
    cell === null
      ? []
      : tag('attvalue', [
          ['for', id],
          ['value', cellText(cell)],
        ]),
  );
  return `<attvalues>${written.join('')}</attvalues>`;
}

/** Items of a list are quoted, so that a comma in a name does not split it. */
function cellText(cell: Exclude<Cell, null>): string {
  return typeof cell === 'object' ? `[${cell.map((item) => JSON.stringify(item)).join(', ')}]` : String(cell);
}

function colour([r, g, b]: Colour): string {
  return tag('viz:color', [
    ['r', r],
    ['g', g],
    ['b', b],
    ['a', 1],
  ]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
