import { byCodeUnit, byKeys } from '../../src/common/order.js';
import type { DocumentRecord, Evidence, RelationTypeInfo } from '../../src/model/graph-data.js';
import type { ActorNode, Dataset, RawEdge, RelationEdge, RelationKind } from './dataset.js';
import { daysOf } from './days.js';
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
  const { key, relation, source, target, ...rest } = edge;
  return {
    ...rest,
    ...{ id: key, index, source: place.get(source) ?? 0, target: place.get(target) ?? 0 },
    kind: kindPlace.get(relation) ?? 0,
    docs: [...new Set(edge.evidence.map((evidence) => evidence.doc))],
    eventDays: eventDaysOf(edge),
    publicationDays: edge.evidence.flatMap((evidence) => (evidence.date ? (daysOf(evidence.date) ?? []) : [])),
    stated: edge.evidence.length === 0 || edge.evidence.some((evidence) => evidence.by === null),
    claimed: edge.evidence.some((evidence) => evidence.by !== null),
  };
}

/** The times its evidence states; those of the whole edge where the evidence kept states none. */
function eventDaysOf(edge: RawEdge): readonly number[] {
  const days = edge.evidence.flatMap(({ time }: Evidence) => (time ? spanOf(time.start, time.end) : []));
  return days.length > 0 ? days : spanOf(edge.since, edge.until);
}

function spanOf(start: string | null, end: string | null): readonly number[] {
  const first = start === null ? null : daysOf(start);
  const last = end === null ? null : daysOf(end);
  if (!first && !last) return [];
  return [first?.[0] ?? -Infinity, last?.[1] ?? Infinity];
}
