import { isoDay, readableDate, toDay } from '../data/days.js';
import type { Lists } from '../data/columns.js';
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

/** The bins that a graph's dates make, and which of them each relation falls in: the same whatever is filtered. */
export interface Calendar {
  readonly starts: readonly number[];
  readonly extent: DayRange | null;
  readonly undated: number;
  /** Pairs of bins (first, last) of each relation that do not touch: it counts once in each. */
  readonly spans: Lists;
  readonly total: Int32Array;
}

/** Bins of equal calendar units (days, weeks, months, quarters, years) over all dates; at most about 60. */
export function buildCalendar(dataset: Dataset, basis: TimeBasis): Calendar {
  const columns = dataset.columns();
  const days = basis === 'event' ? columns.eventDays : columns.publicationDays;
  const extent = extentOf(days);
  const starts = extent ? binStarts(extent) : [];
  const spans = extent ? spansOf(days, starts, extent) : { starts: days.starts, items: new Float64Array(0) };
  let undated = 0;
  for (let i = 0; i < dataset.relations.length; i++) if (days.starts[i] === days.starts[i + 1]) undated++;
  const total = countBins(spans, starts.length, () => true);
  return { starts, extent, undated, spans, total };
}

export function buildHistogram({ starts, extent, undated, spans, total }: Calendar, held: Uint16Array): Histogram {
  if (!extent) return { bins: [], extent: null, undated };
  const visible = countBins(spans, starts.length, (i) => ((held[i] ?? 0) & ~reason.time) === 0);
  return { bins: toBins(starts, extent, total, visible), extent, undated };
}

function countBins({ starts, items }: Lists, bins: number, counts: (relation: number) => boolean): Int32Array {
  const changes = new Int32Array(bins + 1);
  for (let i = 0; i + 1 < starts.length; i++) {
    const end = starts[i + 1] ?? 0;
    if (starts[i] === end || !counts(i)) continue;
    for (let at = starts[i] ?? 0; at < end; at += 2) bump(changes, items[at] ?? 0, items[at + 1] ?? 0);
  }
  return sums(changes);
}

function extentOf({ items }: Lists): DayRange | null {
  let [from, to] = [Infinity, -Infinity];
  for (const day of items) {
    if (!Number.isFinite(day)) continue;
    if (day < from) from = day;
    if (day > to) to = day;
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

function spansOf(days: Lists, binStarts: readonly number[], extent: DayRange): Lists {
  const starts = new Uint32Array(days.starts.length);
  const items: number[] = [];
  for (let i = 0; i + 1 < days.starts.length; i++) {
    const own = days.items.subarray(days.starts[i], days.starts[i + 1]);
    const bins = Array.from(own, (day) => binAt(day, binStarts, extent));
    items.push(...(bins.length > 2 ? merged(bins) : bins));
    starts[i + 1] = items.length;
  }
  return { starts, items: Float64Array.from(items) };
}

/** Pairs of bins that touch or overlap become one. */
function merged(bins: readonly number[]): readonly number[] {
  const ranges = bins.flatMap((first, i) => (i % 2 === 0 ? [[first, bins[i + 1] ?? first] as const] : []));
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined.flat();
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
