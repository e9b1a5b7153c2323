import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OnFiles } from '../ui/on-files.js';
import { useStore } from '../ui/use-store.js';
import { Announcer } from './announcer.js';
import { FilterPanel } from './filter-panel.js';
import { ReadingPanel } from './reading-panel.js';
import { StagePanel } from './stage-panel.js';
import { ActorTable } from './actor-table.js';
import { RelationTable } from './relation-table.js';
import { Timeline } from './timeline.js';
import { TopBar } from './top-bar.js';

/** Which panels cover the graph on a small screen. */
export type Sheet = 'none' | 'filters' | 'reading';

/** The page once a graph is open: filters on the left, the graph or a table in the middle, reading on the right. */
export function Workspace({ onFiles }: { readonly onFiles: OnFiles }) {
  const { screen, embed, selection, dataset } = useStore();
  const sheet = useSignal<Sheet>('none');
  const name = dataset.value.attributes.name;
  useEffect(() => {
    document.title = `${name} · whowhom`;
  }, [name]);
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
      {!embed.value && <TopBar sheet={sheet} onFiles={onFiles} />}
      {!embed.value && <FilterPanel sheet={sheet} />}
      <main class="middle">
        {screen.value === 'graph' && <StagePanel />}
        {screen.value === 'actors' && <ActorTable />}
        {screen.value === 'relations' && <RelationTable />}
        {!embed.value && <Timeline />}
      </main>
      {(!embed.value || selected.type !== 'none') && <ReadingPanel sheet={sheet} />}
      <Announcer />
    </div>
  );
}
