import { describe, expect, it } from '@jest/globals';
import { buildDataset } from '../../../viewer/data/build-dataset.js';
import { daysOf } from '../../../viewer/data/days.js';
import { readGraph } from '../../../viewer/load/read-graph.js';
import { countFacets } from '../../../viewer/state/facets.js';
import { noFilters, toggled, type Filters } from '../../../viewer/state/filters.js';
import { buildCalendar, buildHistogram } from '../../../viewer/state/histogram.js';
import { findPath } from '../../../viewer/state/paths.js';
import { findVisible } from '../../../viewer/state/visible.js';
import { harbour } from './harbour.js';

const dataset = buildDataset(readGraph(harbour.graph));
const shown = (change: Partial<Filters>, known: ReadonlySet<string> | null = null) => {
  const visible = findVisible(dataset, { ...noFilters, ...change }, known);
  return visible.relationList.map((index) => dataset.relations[index]?.id);
};
const day = (date: string) => daysOf(date)?.[0] ?? NaN;

describe('findVisible', () => {
  it('shows everything at first', () => {
    expect(shown({})).toHaveLength(dataset.relations.length);
  });

  it('takes several values of one facet as any of them, and several facets as all of them', () => {
    const supplies = shown({ relations: new Set(['supplies']) });
    expect(supplies).toHaveLength(4);
    expect(shown({ relations: new Set(['supplies']), statuses: new Set(['planned', 'possible']) })).toHaveLength(2);
  });

  it('hides relations of an actor whose type is not wanted', () => {
    expect(shown({ actorTypes: new Set(['country']) })).toHaveLength(4);
  });

  it('tells what outlets state from what others claim', () => {
    expect(shown({ speakers: new Set(['others']) })).toEqual(['country:norway supplies country:chad actual negated']);
  });

  it('lets through what overlaps the range, and undated relations only if told', () => {
    const range = { from: day('2021-06-01'), to: day('2021-06-30') };
    expect(shown({ range })).toEqual(['country:norway meets country:peru actual affirmed']);
    expect(shown({ range, undated: true }).length).toBeGreaterThan(3);
    expect(shown({ range, basis: 'publication' })).toHaveLength(6);
  });

  it('shows only the surroundings of one actor', () => {
    const ego = (radius: number) => ({ ego: { id: 'country:chad', radius } });
    expect(shown(ego(1))).toHaveLength(3);
    expect(shown(ego(2))).toHaveLength(4);
    expect(shown({ ...ego(2), statuses: new Set(['planned']) })).toHaveLength(1);
  });

  it('leaves out unnamed actors, weak claims and what is known already', () => {
    expect(shown({ particular: true })).not.toContain(
      'group:officials accuses organization:fjord-lines actual affirmed',
    );
    expect(shown({ confidence: 0.65 })).toHaveLength(dataset.relations.length - 1);
    expect(shown({ newSince: day('2021-06-01') })).toHaveLength(6);
    expect(shown({ onlyNew: true }, new Set(dataset.relations.slice(1).map(({ id }) => id)))).toHaveLength(1);
  });
});

describe('countFacets', () => {
  it('counts a facet as if nothing of it was chosen', () => {
    const visible = findVisible(
      dataset,
      { ...noFilters, relations: new Set(['meets']), statuses: new Set(['actual']) },
      null,
    );
    const counts = countFacets(dataset, visible.held);
    expect(counts.relations.get('supplies')).toBe(2);
    expect(counts.relations.get('meets')).toBe(2);
    expect(counts.statuses.get('planned')).toBe(0);
    expect(counts.actorTypes.get('person')).toBe(2);
  });

  it('counts nothing that lies beyond the surroundings shown', () => {
    const visible = findVisible(dataset, { ...noFilters, ego: { id: 'country:chad', radius: 1 } }, null);
    const counts = countFacets(dataset, visible.held);
    expect([counts.relations.get('supplies'), counts.relations.get('meets')]).toEqual([3, 0]);
    expect(counts.actorTypes.get('person')).toBe(0);
  });
});

describe('buildHistogram', () => {
  it('covers all dates with bins that touch, and counts a relation in every bin it lasts', () => {
    const { bins, extent, undated } = buildHistogram(
      buildCalendar(dataset, 'event'),
      new Uint16Array(dataset.relations.length),
    );
    expect(extent).toEqual({ from: day('2021-03-01'), to: day('2022-12-31') });
    expect(bins.every((bin, i) => i === 0 || bin.from === (bins[i - 1]?.to ?? 0) + 1)).toBe(true);
    expect(bins.length).toBeLessThanOrEqual(62);
    expect(bins.at(-1)?.total).toBe(1);
    expect(undated).toBe(5);
  });
});

describe('findPath', () => {
  const actor = (id: string) => dataset.actorById.get(id)?.index ?? -1;

  it('finds the shortest chain in either direction', () => {
    const visible = findVisible(dataset, noFilters, null);
    const path = findPath(dataset, visible, actor('country:chad'), actor('event:salt-fair'));
    expect(path?.map(({ relation }) => dataset.relations[relation]?.target)).toEqual([
      actor('country:chad'),
      actor('country:peru'),
      actor('event:salt-fair'),
    ]);
  });

  it('takes the best supported of parallel relations, and none that is filtered out', () => {
    const all = findPath(
      dataset,
      findVisible(dataset, noFilters, null),
      actor('country:norway'),
      actor('country:chad'),
    );
    expect(dataset.relations[all?.[0]?.relation ?? -1]?.status).toBe('actual');
    const visible = findVisible(dataset, { ...noFilters, relations: new Set(['chairs']) }, null);
    expect(findPath(dataset, visible, actor('country:norway'), actor('country:chad'))).toBeNull();
  });
});

describe('toggled', () => {
  it('adds what is not there and takes out what is', () => {
    expect([...toggled(toggled(new Set(['a']), 'b'), 'a')]).toEqual(['b']);
  });
});
