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
  const days = rememberingDays();
  const relations = raw.edges.map((edge, index) => {
    const relation = toRelation(edge, index, place, kindPlace, days);
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
  days: DayReader,
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
    eventDays: eventDaysOf(edge, days),
    publicationDays: publicationDaysOf(evidence, days),
    stated: evidence.length === 0 || evidence.some((item) => item.by === null),
    claimed: evidence.some((item) => item.by !== null),
  };
}

function docsOf(evidence: readonly Evidence[]): readonly string[] {
  const [only] = evidence;
  if (only && evidence.length === 1) return [only.doc];
  return [...new Set(evidence.map((item) => item.doc))];
}

/** The times its evidence states; those of the whole edge where the evidence kept states none. */
function eventDaysOf(edge: RawEdge, days: DayReader): readonly number[] {
  const found: number[] = [];
  for (const { time } of edge.evidence) if (time) addSpan(found, time.start, time.end, days);
  if (found.length === 0) addSpan(found, edge.since, edge.until, days);
  return found;
}

function addSpan(found: number[], start: string | null, end: string | null, days: DayReader): void {
  const first = start === null ? null : days(start);
  const last = end === null ? null : days(end);
  if (first || last) found.push(first?.[0] ?? -Infinity, last?.[1] ?? Infinity);
}

function publicationDaysOf(evidence: readonly Evidence[], days: DayReader): readonly number[] {
  const found: number[] = [];
  for (const { date } of evidence) {
    const span = date === null ? null : days(date);
    if (span) found.push(span[0], span[1]);
  }
  return found;
}

type DayReader = typeof daysOf;

/** Dates come again and again. */
function rememberingDays(): DayReader {
  const known = new Map<string, ReturnType<DayReader>>();
  return (date) => {
    let days = known.get(date);
    if (days === undefined) known.set(date, (days = daysOf(date)));
    return days;
  };
}
