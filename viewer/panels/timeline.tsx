import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isoDay, readableDate } from '../data/days.js';
import type { DayRange, TimeBasis } from '../state/filters.js';
import type { Bin } from '../state/histogram.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { grouped } from '../ui/words.js';
import { Brush } from './brush.js';

/** When it happened (or was published): a histogram to brush over, and to play. */
export function Timeline() {
  const { isDrawn } = useStore();
  return (
    <section class="timeline" aria-label="Time">
      {isDrawn.value && <Time />}
    </section>
  );
}

function Time() {
  const { histogram, filters, filter } = useStore();
  const { bins, extent, undated } = histogram.value;
  const { basis, range, undated: keepsUndated } = filters.value;
  const shown = range ?? extent;
  return (
    <>
      <div class="timeline-head">
        <div class="segments" role="group" aria-label="Which date">
          {(['event', 'publication'] as const).map((one: TimeBasis) => (
            <button
              type="button"
              key={one}
              aria-pressed={basis === one}
              onClick={() => filter({ basis: one, range: null })}
            >
              {one === 'event' ? 'Happened' : 'Published'}
            </button>
          ))}
        </div>
        {shown && (
          <p class="timeline-range">
            {readableDate(isoDay(shown.from))} – {readableDate(isoDay(shown.to))}
          </p>
        )}
        {range && undated > 0 && (
          <label class="tick">
            <input type="checkbox" checked={keepsUndated} onChange={() => filter({ undated: !keepsUndated })} />
            keep {grouped(undated)} undated
          </label>
        )}
        {range && (
          <button type="button" class="link" onClick={() => filter({ range: null })}>
            All time
          </button>
        )}
        {extent && bins.length > 1 && <Player bins={bins} />}
      </div>
      {extent && bins.length > 0 ? (
        <Brush bins={bins} extent={extent} />
      ) : (
        <p class="quiet timeline-none">Nothing here has a date of this kind.</p>
      )}
    </>
  );
}

/** Moves the range along, a bin at a time. */
function Player({ bins }: { readonly bins: readonly Bin[] }) {
  const { filters, filter, histogram } = useStore();
  const isPlaying = useSignal(false);
  useEffect(() => {
    if (!isPlaying.value) return;
    const timer = setInterval(() => {
      const next = nextRange(bins, filters.peek().range, histogram.peek().extent);
      if (next) filter({ range: next });
      else isPlaying.value = false;
    }, 700);
    return () => clearInterval(timer);
  }, [isPlaying.value, bins]);
  const toggle = () => {
    if (!isPlaying.value) filter({ range: firstRange(bins, filters.peek().range) });
    isPlaying.value = !isPlaying.value;
  };
  return (
    <button type="button" class="icon-button" aria-label={isPlaying.value ? 'Pause' : 'Play'} onClick={toggle}>
      <Icon name={isPlaying.value ? 'pause' : 'play'} />
    </button>
  );
}

/** From the beginning unless a range is set that has not reached the end: a fifth of the bins at least. */
function firstRange(bins: readonly Bin[], range: DayRange | null): DayRange {
  const last = bins.at(-1);
  const width = Math.max(1, Math.round(bins.length / 5));
  const begin = { from: bins[0]?.from ?? 0, to: bins[width - 1]?.to ?? 0 };
  return range && last && range.to < last.to ? range : begin;
}

function nextRange(bins: readonly Bin[], range: DayRange | null, extent: DayRange | null): DayRange | null {
  if (!range || !extent || range.to >= extent.to) return null;
  const first = bins.findIndex((bin) => bin.to >= range.from);
  const last = bins.findIndex((bin) => bin.to >= range.to);
  const [from, to] = [bins[first + 1], bins[last + 1]];
  return from && to ? { from: from.from, to: to.to } : null;
}
