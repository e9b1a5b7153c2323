import { hash } from '../common/hash.js';
import { byCodeUnit } from '../common/order.js';
import { relationSentence } from '../common/relation-sentence.js';
import type { DocumentRecord } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { actorSchemata, linkSchemata, unknownLink, type LinkSchema } from './ftm-schemata.js';
import { sortedEdges, sortedNodes, type ExportEdge, type ExportNode } from './sorted.js';
import { edgeLabel, typeIndex, type TypeIndex } from './type-index.js';
import { wellFormed } from './well-formed.js';

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/** FollowTheMoney entities, one a line: actors, the links between them, and the articles that say so. */
export function* writeFtm(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  const edges = sortedEdges(graph).map((edge) => ({ edge, schema: schemaOf(graph, edge, types) }));
  const owned = new Set(edges.filter(({ schema }) => schema === 'Ownership').map(({ edge }) => edge.target));
  for (const node of sortedNodes(graph)) yield actorEntity(node, owned.has(node.key));
  for (const { edge, schema } of edges) yield linkEntity(graph, edge, schema, types);
  const mentioned = actorsByDocument(edges.map(({ edge }) => edge));
  for (const [id, document] of sourcesOf(graph)) yield articleEntity(document, mentioned.get(id) ?? []);
}

const actorEntityId = (id: string): string => `whowhom-actor-${hash(id)}`;

function actorEntity({ key, attributes }: ExportNode, isOwned: boolean): string {
  const { label, type, aliases } = attributes;
  // Only what is an asset can be owned, and a company is the one body that is.
  const schema = isOwned ? 'Company' : actorSchemata[type];
  return entity(actorEntityId(key), schema, {
    name: [label],
    alias: aliases,
    ...(type === 'place' ? { full: [label] } : {}),
  });
}

/** The schema that the relation's type asks for, if the statement is a plain fact and its ends fit; else that of any link. */
function schemaOf(graph: Network, { source, target, attributes }: ExportEdge, types: TypeIndex): string {
  const wanted = types.get(attributes.relation)?.ftm ?? null;
  const link = wanted === null ? undefined : linkSchemata.get(wanted);
  const isFact = attributes.status === 'actual' && attributes.polarity === 'affirmed';
  if (wanted === null || link === undefined || !isFact) return 'UnknownLink';
  const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'type'));
  const fits = from !== undefined && to !== undefined && link.sources.includes(from) && link.targets.includes(to);
  return fits ? wanted : 'UnknownLink';
}

function linkEntity(graph: Network, edge: ExportEdge, schema: string, types: TypeIndex): string {
  const { key, source, target, attributes } = edge;
  const link: LinkSchema = linkSchemata.get(schema) ?? unknownLink;
  const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'label'));
  const said = relationSentence(attributes, types.get(attributes.relation), from ?? source, to ?? target);
  const sources = sourcesOf(graph);
  return entity(`whowhom-relation-${key}`, schema, {
    [link.source]: [actorEntityId(source)],
    [link.target]: [actorEntityId(target)],
    [link.words]: [edgeLabel(attributes, types)],
    ...(link.words === 'role' ? { status: [`${attributes.status}, ${attributes.polarity}`] } : {}),
    ...{ description: [said], recordId: [key], startDate: [attributes.since], endDate: [attributes.until] },
    summary: attributes.evidence.map(({ sentence }) => sentence.text),
    publisher: attributes.publishers,
    sourceUrl: attributes.evidence.map(({ doc }) => sources.get(doc)?.url),
  });
}

function articleEntity({ id, title, file, date, publisher, url }: DocumentRecord, actors: readonly string[]): string {
  const mentionedEntities = actors.map(actorEntityId);
  const properties = {
    title: [title ?? id],
    fileName: [file],
    publishedAt: [date],
    publisher: [publisher],
    sourceUrl: [url],
  };
  return entity(`whowhom-document-${hash(id)}`, 'Article', { ...properties, mentionedEntities });
}

function sourcesOf(graph: Network): ReadonlyMap<string, DocumentRecord> {
  return new Map(Object.entries(graph.getAttribute('sources')));
}

function actorsByDocument(edges: readonly ExportEdge[]): ReadonlyMap<string, readonly string[]> {
  const actors = new Map<string, Set<string>>();
  for (const { source, target, attributes } of edges) {
    for (const { doc } of attributes.evidence) actors.set(doc, (actors.get(doc) ?? new Set()).add(source).add(target));
  }
  return new Map([...actors].map(([doc, ids]) => [doc, [...ids].sort(byCodeUnit)]));
}

/** Properties hold lists, without what is not there and without what is there already. */
function entity(id: string, schema: string, properties: Properties): string {
  const lists = Object.entries(properties).map(([name, values]) => {
    const present = values.flatMap((value) =>
      value === null || value === undefined || value === '' ? [] : wellFormed(value),
    );
    return [name, [...new Set(present)]] as const;
  });
  const filled = Object.fromEntries(lists.filter(([, values]) => values.length > 0));
  return `${JSON.stringify({ id, schema, properties: filled })}\n`;
}
