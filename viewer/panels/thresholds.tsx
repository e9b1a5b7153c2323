import { isoDay, daysOf } from '../data/days.js';
import { useStore } from '../ui/use-store.js';
import { percent } from '../ui/words.js';

/** The filters that are no lists. */
export function Thresholds() {
  const { filters, filter, summary, known } = useStore();
  const { support, confidence, particular, newSince, onlyNew } = filters.value;
  const most = summary.value.mostSupport;
  return (
    <fieldset class="facet thresholds">
      <legend>
        <h3>At least</h3>
      </legend>
      {most > 1 && (
        <label class="slider">
          <span>Independent stories</span>
          <input
            type="range"
            min={1}
            max={Math.min(most, 20)}
            value={support}
            onInput={(event) => filter({ support: event.currentTarget.valueAsNumber })}
          />
          <output>{support}</output>
        </label>
      )}
      <label class="slider">
        <span>Confidence</span>
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={confidence}
          aria-valuetext={percent(confidence)}
          onInput={(event) => filter({ confidence: event.currentTarget.valueAsNumber })}
        />
        {/* After the slider: a label names the first that can have one. */}
        <output>{percent(confidence)}</output>
      </label>
      <label class="new-since">
        <span>New since</span>
        <input
          type="date"
          value={newSince === null ? '' : isoDay(newSince)}
          onChange={(event) => filter({ newSince: daysOf(event.currentTarget.value)?.[0] ?? null })}
        />
      </label>
      {known.value !== null && (
        <label class="tick">
          <input type="checkbox" checked={onlyNew} onChange={() => filter({ onlyNew: !onlyNew })} />
          Only what the other graph lacks
        </label>
      )}
      <label class="tick">
        <input type="checkbox" checked={particular} onChange={() => filter({ particular: !particular })} />
        Leave out unnamed actors
      </label>
    </fieldset>
  );
}
