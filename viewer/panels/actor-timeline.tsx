import type { RelationEdge } from '../data/dataset.js';
import { isoDay, readableDate } from '../data/days.js';
import { useStore } from '../ui/use-store.js';

/** When an actor's relations happened (or were reported, as the timeline below says), as ticks on one line. */
export function ActorTimeline({ relations }: { readonly relations: readonly RelationEdge[] }) {
  const { dataset, filters, histogram } = useStore();
  const extent = histogram.value.extent;
  const { basis } = filters.value;
  const columns = dataset.value.columns();
  const { starts, items } = basis === 'event' ? columns.eventDays : columns.publicationDays;
  const spans = relations.flatMap(({ index }) => pairs(items.subarray(starts[index], starts[index + 1])));
  if (!extent || spans.length === 0) return null;
  const length = Math.max(1, extent.to - extent.from + 1);
  const at = (day: number) => (100 * (Math.min(Math.max(day, extent.from), extent.to) - extent.from)) / length;
  const [first, last] = [readableDate(isoDay(extent.from)), readableDate(isoDay(extent.to))];
  return (
    <figure class="actor-timeline">
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${spans.length} dated statements between ${first} and ${last}`}
      >
        {spans.map(([from, to], i) => (
          <rect key={i} x={at(from)} width={Math.max(0.6, at(to) - at(from))} y="1" height="8" />
        ))}
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

function pairs(days: Float64Array): readonly (readonly [number, number])[] {
  return [...days].flatMap((day, i) => (i % 2 === 0 ? [[day, days[i + 1] ?? day] as const] : []));
}
