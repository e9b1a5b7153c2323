import { useRef } from 'preact/hooks';
import { isoDay, readableDate } from '../data/days.js';
import type { DayRange } from '../state/filters.js';
import type { Bin } from '../state/histogram.js';
import { useStore } from '../ui/use-store.js';

interface Props {
  readonly bins: readonly Bin[];
  readonly extent: DayRange;
}

type Grip = 'from' | 'to' | 'new';

/** The histogram with a range over it: drag to set it, or move its ends with the arrow keys. */
export function Brush({ bins, extent }: Props) {
  const { filters, filter } = useStore();
  const box = useRef<HTMLDivElement>(null);
  const range = filters.value.range;
  const first = range ? binIndex(bins, range.from) : 0;
  const last = range ? binIndex(bins, range.to) : bins.length - 1;
  const set = (a: number, b: number) => {
    const [from, to] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
    if (!from || !to) return;
    const isAll = Math.min(a, b) === 0 && Math.max(a, b) === bins.length - 1;
    filter({ range: isAll ? null : { from: from.from, to: to.to } });
  };
  const drag = (grip: Grip) => (event: PointerEvent) => {
    if (event.button !== 0 || !box.current) return;
    event.preventDefault();
    event.stopPropagation();
    const start = grip === 'new' ? binUnder(box.current, event, bins.length) : grip === 'from' ? last : first;
    followPointer((moved) => box.current && set(start, binUnder(box.current, moved, bins.length)));
    if (grip === 'new') set(start, start);
  };
  const share = (index: number) => `${(100 * index) / bins.length}%`;
  const ends = [
    { grip: 'from', label: 'From', at: first, left: share(first), move: (to: number) => set(Math.min(to, last), last) },
    {
      grip: 'to',
      label: 'Until',
      at: last,
      left: share(last + 1),
      move: (to: number) => set(first, Math.max(to, first)),
    },
  ] as const;
  return (
    <div class={`brush ${range ? 'is-set' : ''}`} ref={box} onPointerDown={drag('new')}>
      <Bars bins={bins} first={first} last={last} />
      <div class="brush-range" style={{ left: share(first), width: share(last - first + 1) }} />
      {ends.map((end) => (
        <BrushEnd key={end.grip} {...end} bins={bins} onDrag={drag(end.grip)} />
      ))}
      <p class="brush-axis" aria-hidden="true">
        <span>{readableDate(isoDay(extent.from))}</span>
        <span>{readableDate(isoDay(extent.to))}</span>
      </p>
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly at: number;
  readonly left: string;
  readonly bins: readonly Bin[];
  readonly move: (to: number) => void;
  readonly onDrag: (event: PointerEvent) => void;
}

function BrushEnd({ label, at, left, bins, move, onDrag }: EndProps) {
  const press = (event: KeyboardEvent) => {
    const to = stepTo(event.key, at, bins.length);
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  return (
    <div
      class="brush-end"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={bins.length - 1}
      aria-valuenow={at}
      aria-valuetext={bins[at]?.label ?? ''}
      style={{ left }}
      onPointerDown={onDrag}
      onKeyDown={press}
    />
  );
}

/** All relations of each bin, and before them those that are visible. */
function Bars({ bins, first, last }: { readonly bins: readonly Bin[]; readonly first: number; readonly last: number }) {
  const most = bins.reduce((a, bin) => Math.max(a, bin.total), 1);
  const bar = (kind: string, i: number, count: number) => (
    <rect class={kind} x={i + 0.08} width={0.84} y={1 - count / most} height={count / most} />
  );
  return (
    <svg viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map((bin, i) => (
        <g key={bin.from} class={i >= first && i <= last ? 'is-in' : ''}>
          {bar('bin-total', i, bin.total)}
          {bar('bin-visible', i, bin.visible)}
        </g>
      ))}
    </svg>
  );
}

function binIndex(bins: readonly Bin[], day: number): number {
  const found = bins.findIndex((bin) => day <= bin.to);
  return found === -1 ? bins.length - 1 : found;
}

function binUnder(box: HTMLElement, { clientX }: PointerEvent, count: number): number {
  const { left, width } = box.getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
}

function stepTo(key: string, at: number, count: number): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, at - 1);
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(count - 1, at + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** Calls back on every move until the button is let go. */
function followPointer(moved: (event: PointerEvent) => void): void {
  const stop = () => {
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', stop);
    window.removeEventListener('pointercancel', stop);
  };
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', stop);
  window.addEventListener('pointercancel', stop);
}
