import type { Signal } from '@preact/signals';
import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import { countActive, noFilters } from '../state/filters.js';
import { Icon } from '../ui/icons.js';
import { LineSample } from '../ui/line-sample.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { useStore } from '../ui/use-store.js';
import { counted, grouped, titled } from '../ui/words.js';
import { AppearanceControls } from './appearance-controls.js';
import { DocumentFacets } from './document-facets.js';
import { EgoControl } from './ego-control.js';
import { Facet, type FacetRow } from './facet.js';
import { RelationFacet } from './relation-facet.js';
import { Thresholds } from './thresholds.js';
import type { Sheet } from './sheet.js';

/** While communities have the colours, types have their shapes alone. */
const typeRows = (isColoured: boolean): readonly FacetRow[] =>
  actorTypes.map((type) => {
    return { value: type, label: titled(type), mark: <ShapeIcon type={type} isColoured={isColoured} /> };
  });

const statusRows: readonly FacetRow[] = statuses.map((status) => {
  return { value: status, label: titled(status), mark: <LineSample status={status} /> };
});

const polarityRows: readonly FacetRow[] = polarities.map((polarity) => {
  return { value: polarity, label: titled(polarity), mark: <LineSample status="actual" polarity={polarity} /> };
});

const speakerRows: readonly FacetRow[] = [
  { value: 'outlet', label: 'The outlet itself' },
  { value: 'others', label: 'Somebody it quotes' },
];

/** What is shown, with counts; its marks are the graph's legend at the same time. */
export function FilterPanel({ sheet }: { readonly sheet: Signal<Sheet> }) {
  const { filters, filter, isDrawn } = useStore();
  return (
    <aside class="panel filter-panel" aria-label="Filters and legend">
      <header class="panel-head">
        <h2>Filters</h2>
        {countActive(filters.value) > 0 && (
          <button type="button" class="link" onClick={() => filter(noFilters)}>
            Clear all
          </button>
        )}
        <button
          type="button"
          class="icon-button only-small"
          aria-label="Close filters"
          onClick={() => (sheet.value = 'none')}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body">
        <Shown />
        <EgoControl />
        {isDrawn.value && <Filters />}
      </div>
    </aside>
  );
}

function Filters() {
  const { colourBy } = useStore();
  return (
    <>
      <Facet title="Actors" facet="actorTypes" rows={typeRows(colourBy.value === 'type')} />
      <RelationFacet />
      <Facet title="Status" facet="statuses" rows={statusRows} />
      <Facet title="Polarity" facet="polarities" rows={polarityRows} />
      <Facet title="Said by" facet="speakers" rows={speakerRows} />
      <DocumentFacets />
      <Thresholds />
      <AppearanceControls />
    </>
  );
}

/** "12 of 125 relations, 9 of 86 actors" */
function Shown() {
  const { visible, dataset } = useStore();
  const part = (shown: number, all: number, word: string) => (
    <>
      <strong>{grouped(shown)}</strong>{' '}
      {shown < all ? `of ${counted(all, word)}` : counted(all, word).replace(/^\S+ /, '')}
    </>
  );
  return (
    <p class="shown-counts">
      {part(visible.value.relationList.length, dataset.value.relations.length, 'relation')},{' '}
      {part(visible.value.actorList.length, dataset.value.actors.length, 'actor')}
    </p>
  );
}
