import { byCodeUnit, byKeys } from '../../src/common/order.js';
import type { DocumentRecord, Evidence, RelationTypeInfo } from '../../src/model/graph-data.js';
import type { ActorNode, Dataset, RawEdge, RelationEdge, RelationKind } from './dataset.js';
import { buildColumns } from './columns.js';
import { once } from './once.js';
import type { RawGraph } from './raw-graph.js';

/** Indexes a graph for the screen: actors and relations by number, the edges of each actor, days, documents. */
export function buildDataset(raw: RawGraph): Dataset {
  const groups = [...new Set(raw.attributes.relationTypes.map((type) => type.group))].sort(byCodeUnit);
  const kinds = kindsOf(raw, groups);
  const edgesOf: number[][] = raw.nodes.map(() => []);
  const place = new Map(raw.nodes.map((node, index) => [node.key, index]));
  const kindPlace = new Map(kinds.map((kind) => [kind.id, kind.index]));
  const relations = raw.edges.map((edge, index) => {
    const relation = toRelation(edge, index, place, kindPlace);
    edgesOf[relation.source]?.push(index);
    if (relation.target !== relation.source) edgesOf[relation.target]?.push(index);
    return relation;
  });
  const actors = raw.nodes.map(({ key, ...node }, index): ActorNode => {
    return { ...node, id: key, index, edges: edgesOf[index] ?? [] };
  });
  return {
    ...{ attributes: raw.attributes, actors, relations, kinds, groups },
    documents: new Map<string, DocumentRecord>(Object.entries(raw.attributes.sources)),
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
    relationById: new Map(relations.map((relation) => [relation.id, relation])),
    columns: once(() => buildColumns(actors, relations)),
  };
}

/** The types that the graph describes, and a plain one for every other that an edge has. */
function kindsOf(raw: RawGraph, groups: string[]): readonly RelationKind[] {
  const known = new Map(raw.attributes.relationTypes.map((type) => [type.id, type]));
  for (const { relation } of raw.edges) if (!known.has(relation)) known.set(relation, plainType(relation));
  const other = [...known.values()].some((type) => type.group === '');
  if (other) groups.push('');
  const sorted = [...known.values()].sort(
    byKeys(
      (type) => groups.indexOf(type.group),
      (type) => type.id,
    ),
  );
  return sorted.map((type, index) => ({ ...type, index, groupIndex: groups.indexOf(type.group) }));
}

function plainType(id: string): RelationTypeInfo {
  return {
    ...{ id, label: id, reads: `{source} ${id} {target}`, group: '' },
    ...{ symmetric: false, inverse: null, plover: null, cameo: null },
  };
}

function toRelation(
  edge: RawEdge,
  index: number,
  place: ReadonlyMap<string, number>,
  kindPlace: ReadonlyMap<string, number>,
): RelationEdge {
  const { evidence } = edge;
  // Field by field: copying the rest of an object takes five times as long, and there may be 200,000 of them.
  return {
    index,
    id: edge.key,
    source: place.get(edge.source) ?? 0,
    target: place.get(edge.target) ?? 0,
    kind: kindPlace.get(edge.relation) ?? 0,
    lemma: edge.lemma,
    status: edge.status,
    polarity: edge.polarity,
    mentions: edge.mentions,
    documents: edge.documents,
    support: edge.support,
    confidence: edge.confidence,
    since: edge.since,
    until: edge.until,
    publishers: edge.publishers,
    docs: docsOf(evidence),
    evidence,
  };
}

function docsOf(evidence: readonly Evidence[]): readonly string[] {
  const [only] = evidence;
  if (only && evidence.length === 1) return [only.doc];
  return [...new Set(evidence.map((item) => item.doc))];
}
