import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { toAddress } from '../state/address.js';
import type { OnFiles } from '../ui/on-files.js';
import type { Store } from '../state/store.js';
import { afterFrame, whenIdle } from '../state/later.js';
import { useStore } from '../ui/use-store.js';
import { Announcer } from './announcer.js';
import { FilterPanel } from './filter-panel.js';
import { ReadingPanel } from './reading-panel.js';
import { StagePanel } from './stage-panel.js';
import { ActorTable } from './actor-table.js';
import { RelationTable } from './relation-table.js';
import { Timeline } from './timeline.js';
import { TopBar } from './top-bar.js';
import type { Sheet } from './sheet.js';

/** The page once a graph is open: filters on the left, the graph or a table in the middle, reading on the right. */
export function Workspace({ onFiles }: { readonly onFiles: OnFiles }) {
  const store = useStore();
  const { screen, embed, selection, dataset } = store;
  const sheet = useSignal<Sheet>(selection.peek().type === 'none' ? 'none' : 'reading');
  const name = dataset.value.attributes.name;
  useEffect(() => {
    document.title = `${name} · whowhom`;
  }, [name]);
  // The effects of what is within, which draw the graph, come before this one.
  useEffect(() => afterFrame(() => prepare(store)), [store]);
  const selected = selection.value;
  useEffect(() => {
    if (selected.type !== 'none') sheet.value = 'reading';
    else if (sheet.value === 'reading') sheet.value = 'none';
  }, [selected]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class={`workspace ${embed.value ? 'is-embedded' : ''}`}
      data-sheet={sheet.value}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <button
        type="button"
        class="skip-link"
        onClick={() => document.querySelector<HTMLElement>('.middle [tabindex="0"]')?.focus()}
      >
        Skip to the {screen.value === 'graph' ? 'graph' : 'table'}
      </button>
      {!embed.value && <TopBar sheet={sheet} onFiles={onFiles} />}
      {!embed.value && <FilterPanel sheet={sheet} />}
      <main class="middle">
        {screen.value === 'graph' && <StagePanel />}
        {screen.value === 'actors' && <ActorTable />}
        {screen.value === 'relations' && <RelationTable />}
        {embed.value ? <WholeLink /> : <Timeline />}
      </main>
      {(!embed.value || selected.type !== 'none') && <ReadingPanel sheet={sheet} />}
      <Announcer />
    </div>
  );
}

/** What can wait until the graph is on the screen: panels, and the index for searching. */
function prepare(store: Store): void {
  store.isDrawn.value = true;
  whenIdle(() => void store.search.peek());
}

/** From a graph that is part of another page to the same view with all there is around it. */
function WholeLink() {
  const { state } = useStore();
  const address = toAddress({ ...state.value, embed: false });
  return (
    <a class="whole-link" href={`#${address}`} target="_blank" rel="noopener noreferrer">
      Open the whole graph
    </a>
  );
}
