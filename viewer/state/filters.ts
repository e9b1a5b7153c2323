import type { ActorType } from '../../src/model/actor.js';
import type { Polarity, Status } from '../../src/model/relation-mention.js';

export type Speaker = 'outlet' | 'others';
export type TimeBasis = 'event' | 'publication';

/** Days since 1970, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What is let through. An empty set lets everything through. */
export interface Filters {
  readonly relations: ReadonlySet<string>;
  readonly actorTypes: ReadonlySet<ActorType>;
  readonly statuses: ReadonlySet<Status>;
  readonly polarities: ReadonlySet<Polarity>;
  readonly publishers: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly speakers: ReadonlySet<Speaker>;
  /** Leaves out actors that name nobody in particular. */
  readonly particular: boolean;
  readonly support: number;
  /** 0 to 1 */
  readonly confidence: number;
  readonly basis: TimeBasis;
  readonly range: DayRange | null;
  /** Keeps relations without a date while a range is set. */
  readonly undated: boolean;
  /** Only relations first published on or after this day. */
  readonly newSince: number | null;
  /** Only what an earlier graph file did not have. */
  readonly onlyNew: boolean;
  /** Only what lies at most `radius` relations from the actor. */
  readonly ego: { readonly id: string; readonly radius: number } | null;
}

export const noFilters: Filters = {
  relations: new Set(),
  actorTypes: new Set(),
  statuses: new Set(),
  polarities: new Set(),
  publishers: new Set(),
  documents: new Set(),
  speakers: new Set(),
  particular: false,
  support: 1,
  confidence: 0,
  basis: 'event',
  range: null,
  undated: false,
  newSince: null,
  onlyNew: false,
  ego: null,
};

/** The filters that are sets of values, each drawn as a list with counts. */
export type SetFacet = 'relations' | 'actorTypes' | 'statuses' | 'polarities' | 'publishers' | 'documents' | 'speakers';

export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** How many filters hold something back. */
export function countActive(filters: Filters): number {
  const sets = [filters.relations, filters.actorTypes, filters.statuses, filters.polarities, filters.publishers];
  const claims = [...sets, filters.documents, filters.speakers].map((set) => set.size > 0);
  const others = [filters.particular, filters.support > 1, filters.confidence > 0, filters.range !== null];
  const last = [filters.newSince !== null, filters.onlyNew, filters.ego !== null];
  return [...claims, ...others, ...last].filter(Boolean).length;
}
