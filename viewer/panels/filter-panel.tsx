import type { Signal } from '@preact/signals';
import { actorTypes } from '../../src/model/actor.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import { countActive, noFilters } from '../state/filters.js';
import { Icon } from '../ui/icons.js';
import { LineSample } from '../ui/line-sample.js';
import { ShapeIcon } from '../ui/shape-icon.js';
import { useStore } from '../ui/use-store.js';
import { counted, titled } from '../ui/words.js';
import { AppearanceControls } from './appearance-controls.js';
import { DocumentFacets } from './document-facets.js';
import { EgoControl } from './ego-control.js';
import { Facet } from './facet.js';
import { RelationFacet } from './relation-facet.js';
import { Thresholds } from './thresholds.js';
import type { Sheet } from './workspace.js';

/** What is shown, with counts; its marks are the graph's legend at the same time. */
export function FilterPanel({ sheet }: { readonly sheet: Signal<Sheet> }) {
  const { filters, filter, visible, dataset } = useStore();
  const active = countActive(filters.value);
  const { actorList, relationList } = visible.value;
  return (
    <aside class="panel filter-panel" aria-label="Filters and legend">
      <header class="panel-head">
        <h2>Filters</h2>
        {active > 0 && (
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
        <p class="shown-counts">
          <strong>{relationList.length}</strong> of {counted(dataset.value.relations.length, 'relation')},{' '}
          <strong>{actorList.length}</strong> of {counted(dataset.value.actors.length, 'actor')}
        </p>
        <EgoControl />
        <Facet
          title="Actors"
          facet="actorTypes"
          rows={actorTypes.map((type) => ({ value: type, label: titled(type), mark: <ShapeIcon type={type} /> }))}
        />
        <RelationFacet />
        <Facet
          title="Status"
          facet="statuses"
          rows={statuses.map((status) => ({
            value: status,
            label: titled(status),
            mark: <LineSample status={status} />,
          }))}
        />
        <Facet
          title="Polarity"
          facet="polarities"
          rows={polarities.map((polarity) => ({
            value: polarity,
            label: titled(polarity),
            mark: <LineSample status="actual" polarity={polarity} />,
          }))}
        />
        <Facet
          title="Said by"
          facet="speakers"
          rows={[
            { value: 'outlet', label: 'The outlet itself' },
            { value: 'others', label: 'Somebody it quotes' },
          ]}
        />
        <DocumentFacets />
        <Thresholds />
        <AppearanceControls />
      </div>
    </aside>
  );
}
