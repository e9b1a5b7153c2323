import { actorTypes } from '../../src/model/actor.js';
import type { Evidence } from '../../src/model/graph-data.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import type { ActorNode, RelationEdge } from './dataset.js';
import { daysOf } from './days.js';

/** Lists of numbers one after the other: the i-th is `items` from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Float64Array;
}

/** The items of the lists are places in `names`. */
export interface NamedLists extends Lists {
  readonly names: readonly string[];
}

/** What filters and counts look at, a column a property: they go over all relations at every step of a slider. */
export interface Columns {
  /** Of relations, by index; statuses and polarities are places in the lists of src/model. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly kind: Uint32Array;
  readonly status: Uint8Array;
  readonly polarity: Uint8Array;
  /** 1: some of its evidence is the outlet's own statement; 2: some is said by somebody the text names; 3: both. */
  readonly speakers: Uint8Array;
  readonly support: Float64Array;
  readonly confidence: Float64Array;
  readonly publishers: NamedLists;
  readonly documents: NamedLists;
  /** Pairs of days (first, last) since 1970; an end that is open is infinite. */
  readonly eventDays: Lists;
  readonly publicationDays: Lists;
  /** Of actors, by index: the place in `actorTypes`. */
  readonly actorType: Uint8Array;
  readonly isGeneric: Uint8Array;
}

export function buildColumns(actors: readonly ActorNode[], relations: readonly RelationEdge[]): Columns {
  const days = rememberingDays();
  return {
    source: Uint32Array.from(relations, (relation) => relation.source),
    target: Uint32Array.from(relations, (relation) => relation.target),
    kind: Uint32Array.from(relations, (relation) => relation.kind),
    status: Uint8Array.from(relations, ({ status }) => statuses.indexOf(status)),
    polarity: Uint8Array.from(relations, ({ polarity }) => polarities.indexOf(polarity)),
    speakers: Uint8Array.from(relations, ({ evidence }) => speakersOf(evidence)),
    support: Float64Array.from(relations, (relation) => relation.support),
    confidence: Float64Array.from(relations, (relation) => relation.confidence),
    publishers: namedLists(relations, (relation) => relation.publishers),
    documents: namedLists(relations, (relation) => relation.docs),
    eventDays: lists(relations, (relation, add) => addEventDays(relation, days, add)),
    publicationDays: lists(relations, (relation, add) => addPublicationDays(relation, days, add)),
    actorType: Uint8Array.from(actors, ({ type }) => actorTypes.indexOf(type)),
    isGeneric: Uint8Array.from(actors, ({ generic }) => (generic ? 1 : 0)),
  };
}

function speakersOf(evidence: readonly Evidence[]): number {
  let speakers = evidence.length === 0 ? 1 : 0;
  for (const { by } of evidence) speakers |= by === null ? 1 : 2;
  return speakers;
}

type Add = (item: number) => void;

function lists(relations: readonly RelationEdge[], addItems: (relation: RelationEdge, add: Add) => void): Lists {
  const starts = new Uint32Array(relations.length + 1);
  const items: number[] = [];
  const add: Add = (item) => void items.push(item);
  for (const relation of relations) {
    addItems(relation, add);
    starts[relation.index + 1] = items.length;
  }
  return { starts, items: Float64Array.from(items) };
}

function namedLists(relations: readonly RelationEdge[], namesOf: (it: RelationEdge) => readonly string[]): NamedLists {
  const places = new Map<string, number>();
  const built = lists(relations, (relation, add) => {
    for (const name of namesOf(relation)) {
      let place = places.get(name);
      if (place === undefined) places.set(name, (place = places.size));
      add(place);
    }
  });
  return { ...built, names: [...places.keys()] };
}

/** The times its evidence states; those of the whole relation where the evidence kept states none. */
function addEventDays(relation: RelationEdge, days: DayReader, add: Add): void {
  let isDated = false;
  for (const { time } of relation.evidence) if (time) isDated = addSpan(time.start, time.end, days, add) || isDated;
  if (!isDated) addSpan(relation.since, relation.until, days, add);
}

function addSpan(start: string | null, end: string | null, days: DayReader, add: Add): boolean {
  const first = start === null ? null : days(start);
  const last = end === null ? null : days(end);
  if (!first && !last) return false;
  add(first?.[0] ?? -Infinity);
  add(last?.[1] ?? Infinity);
  return true;
}

function addPublicationDays({ evidence }: RelationEdge, days: DayReader, add: Add): void {
  for (const { date } of evidence) {
    const span = date === null ? null : days(date);
    if (!span) continue;
    add(span[0]);
    add(span[1]);
  }
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
