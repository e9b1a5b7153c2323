import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { toggled, type Filters, type SetFacet } from '../state/filters.js';
import { fold } from '../state/search.js';
import { useStore } from '../ui/use-store.js';
import { grouped } from '../ui/words.js';

export interface FacetRow {
  readonly value: string;
  readonly label: string;
  readonly mark?: ComponentChildren;
}

interface Props {
  readonly title: string;
  readonly facet: SetFacet;
  readonly rows: readonly FacetRow[];
  /** Longer lists are cut, with a box to find in the rest. */
  readonly cut?: number;
  /** Rows without anything are left out. */
  readonly hideEmpty?: boolean;
}

/** One filter as a list of values to tick, each with how many relations it would show. */
export function Facet({ title, facet, rows, cut = 12, hideEmpty = false }: Props) {
  const { facets, filters } = useStore();
  const counts = facets.value[facet];
  const chosen: ReadonlySet<string> = filters.value[facet];
  const shown = hideEmpty ? rows.filter(({ value }) => counts.get(value) || chosen.has(value)) : rows;
  const words = useSignal('');
  const isAll = useSignal(false);
  if (shown.length < 2 && chosen.size === 0) return null;
  const wanted = fold(words.value);
  const matching = wanted === '' ? shown : shown.filter(({ label }) => fold(label).includes(wanted));
  const listed = isAll.value || wanted !== '' ? matching : matching.slice(0, cut);
  return (
    <fieldset class="facet">
      <legend>
        <h3>{title}</h3>
      </legend>
      {shown.length > cut && (
        <input
          type="search"
          class="facet-find"
          aria-label={`Find in ${title.toLowerCase()}`}
          placeholder="Find …"
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      )}
      <FacetRows facet={facet} rows={listed} counts={counts} />
      {matching.length > listed.length && (
        <button type="button" class="link" onClick={() => (isAll.value = true)}>
          All {matching.length}
        </button>
      )}
    </fieldset>
  );
}

interface RowsProps {
  readonly facet: SetFacet;
  readonly rows: readonly FacetRow[];
  readonly counts: ReadonlyMap<string, number>;
}

export function FacetRows({ facet, rows, counts }: RowsProps) {
  const { filters, filter } = useStore();
  const chosen: ReadonlySet<string> = filters.value[facet];
  const toggle = (value: string) => filter({ [facet]: toggled(chosen, value) } as Partial<Filters>);
  return (
    <ul class={`facet-rows ${chosen.size > 0 ? 'is-limited' : ''}`}>
      {rows.map(({ value, label, mark }) => (
        <li key={value}>
          <label class={(counts.get(value) ?? 0) === 0 ? 'is-empty' : ''}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            {mark}
            <span class="facet-label">{label}</span>
            <span class="facet-count">{grouped(counts.get(value) ?? 0)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
