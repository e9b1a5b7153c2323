import { isoDay, readableDate, toDay } from '../data/days.js';
import type { Dataset } from '../data/dataset.js';
import { reason } from './filter-edges.js';
import type { DayRange, TimeBasis } from './filters.js';

export interface Bin extends DayRange {
  /** Relations that fall in it, and how many of them the other filters let through. */
  readonly total: number;
  readonly visible: number;
  readonly label: string;
}

export interface Histogram {
  readonly bins: readonly Bin[];
  /** Null if nothing has a date. */
  readonly extent: DayRange | null;
  readonly undated: number;
}

/** Bins of equal calendar units (days, weeks, months, quarters, years) over all dates; at most about 60. */
export function buildHistogram(dataset: Dataset, held: Uint16Array, basis: TimeBasis): Histogram {
  const extent = extentOf(dataset, basis);
  if (!extent) return { bins: [], extent: null, undated: dataset.relations.length };
  const starts = binStarts(extent);
  const total = new Int32Array(starts.length + 1);
  const visible = new Int32Array(starts.length + 1);
  let undated = 0;
  for (const relation of dataset.relations) {
    const days = basis === 'event' ? relation.eventDays : relation.publicationDays;
    if (days.length === 0) undated++;
    const shows = ((held[relation.index] ?? 0) & ~reason.time) === 0;
    for (const [first, last] of binsOf(days, starts, extent)) {
      bump(total, first, last);
      if (shows) bump(visible, first, last);
    }
  }
  return { bins: toBins(starts, extent, sums(total), sums(visible)), extent, undated };
}

function extentOf(dataset: Dataset, basis: TimeBasis): DayRange | null {
  let [from, to] = [Infinity, -Infinity];
  for (const relation of dataset.relations) {
    for (const day of basis === 'event' ? relation.eventDays : relation.publicationDays) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}

const units = [
  { days: 1, start: (day: number) => day, next: (day: number) => day + 1, digits: 10 },
  { days: 7, start: (day: number) => day - ((((day + 3) % 7) + 7) % 7), next: (day: number) => day + 7, digits: 10 },
  { days: 30, start: (day: number) => monthStart(day, 1), next: (day: number) => monthAfter(day, 1), digits: 7 },
  { days: 91, start: (day: number) => monthStart(day, 3), next: (day: number) => monthAfter(day, 3), digits: 7 },
  { days: 365, start: (day: number) => monthStart(day, 12), next: (day: number) => monthAfter(day, 12), digits: 4 },
  { days: 3652, start: (day: number) => monthStart(day, 120), next: (day: number) => monthAfter(day, 120), digits: 4 },
] as const;

function unitOf({ from, to }: DayRange) {
  return units.find(({ days }) => (to - from) / days <= 60) ?? units[5];
}

function binStarts(extent: DayRange): readonly number[] {
  const unit = unitOf(extent);
  const starts: number[] = [];
  for (let day = unit.start(extent.from); day <= extent.to; day = unit.next(day)) starts.push(day);
  return starts;
}

function monthStart(day: number, step: number): number {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  const months = year * 12 + month - 1;
  return toDay(0, months - (months % step), 1);
}

function monthAfter(day: number, step: number): number {
  const [year = 0, month = 1] = isoDay(day).split('-').map(Number);
  return toDay(0, year * 12 + month - 1 + step, 1);
}

/** The bins that a relation's times cover, as ranges that do not touch: it counts once in each. */
function binsOf(
  days: readonly number[],
  starts: readonly number[],
  extent: DayRange,
): readonly (readonly [number, number])[] {
  if (days.length === 2) return [[binAt(days[0] ?? 0, starts, extent), binAt(days[1] ?? 0, starts, extent)]];
  const ranges: [number, number][] = [];
  for (let i = 0; i < days.length; i += 2) {
    ranges.push([binAt(days[i] ?? 0, starts, extent), binAt(days[i + 1] ?? 0, starts, extent)]);
  }
  ranges.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const range of ranges) {
    const before = merged.at(-1);
    if (before && range[0] <= before[1]) before[1] = Math.max(before[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

function binAt(day: number, starts: readonly number[], extent: DayRange): number {
  const wanted = Math.min(Math.max(day, extent.from), extent.to);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bump(changes: Int32Array, first: number, last: number): void {
  changes[first] = (changes[first] ?? 0) + 1;
  changes[last + 1] = (changes[last + 1] ?? 0) - 1;
}

function sums(changes: Int32Array): Int32Array {
  let sum = 0;
  return changes.map((change) => (sum += change));
}

function toBins(starts: readonly number[], extent: DayRange, total: Int32Array, visible: Int32Array): readonly Bin[] {
  const { next, digits, days } = unitOf(extent);
  return starts.map((from, i) => {
    const to = next(from) - 1;
    const label = readableDate(isoDay(from).slice(0, digits));
    const isSpan = days === 7 || days === 91 || days === 3652;
    const shown = isSpan ? `${label} – ${readableDate(isoDay(to).slice(0, digits))}` : label;
    return { from, to, total: total[i] ?? 0, visible: visible[i] ?? 0, label: shown };
  });
}
