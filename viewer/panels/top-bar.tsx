import type { Signal } from '@preact/signals';
import { Icon } from '../ui/icons.js';
import type { OnFiles } from '../ui/on-files.js';
import { useStore } from '../ui/use-store.js';
import type { Screen } from '../state/view-state.js';
import { ShareMenu } from './share-menu.js';
import { SearchBox } from './search-box.js';
import { CorrectionsMenu } from './corrections-menu.js';
import { countActive } from '../state/filters.js';
import type { Sheet } from './sheet.js';

const screens: readonly (readonly [Screen, string])[] = [
  ['graph', 'Graph'],
  ['actors', 'Actors'],
  ['relations', 'Relations'],
];

interface Props {
  readonly sheet: Signal<Sheet>;
  readonly onFiles: OnFiles;
}

export function TopBar({ sheet, onFiles }: Props) {
  const { screen, dataset, filters } = useStore();
  const active = countActive(filters.value);
  return (
    <header class="top-bar">
      <button
        type="button"
        class="icon-button only-small"
        aria-expanded={sheet.value === 'filters'}
        aria-label={active > 0 ? `Filters, ${active} active` : 'Filters'}
        onClick={() => (sheet.value = sheet.value === 'filters' ? 'none' : 'filters')}
      >
        <Icon name="filter" />
        {active > 0 && <span class="badge">{active}</span>}
      </button>
      <p class="wordmark">
        who<span>whom</span>
      </p>
      <p class="graph-name">{dataset.value.attributes.name}</p>
      <SearchBox />
      <div class="segments" role="group" aria-label="Show as">
        {screens.map(([id, label]) => (
          <button type="button" key={id} aria-pressed={screen.value === id} onClick={() => (screen.value = id)}>
            {label}
          </button>
        ))}
      </div>
      <CorrectionsMenu />
      <ShareMenu onFiles={onFiles} />
    </header>
  );
}
