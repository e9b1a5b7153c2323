import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';
import { ActorPanel } from './actor-panel.js';
import { DocumentPanel } from './document-panel.js';
import { OverviewPanel } from './overview-panel.js';
import { PathPanel } from './path-panel.js';
import { RelationPanel } from './relation-panel.js';
import type { Sheet } from './sheet.js';

/** Shows what is selected, or the whole graph at a glance. */
export function ReadingPanel({ sheet }: { readonly sheet: Signal<Sheet> }) {
  const store = useStore();
  const selection = store.selection.value;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (body.current && selection.type !== 'document') body.current.scrollTop = 0;
  }, [selection]);
  const close = () => {
    store.select();
    sheet.value = 'none';
  };
  return (
    <aside class="panel reading-panel" aria-label="Reading" id="reading" tabIndex={-1}>
      {selection.type !== 'none' && (
        <div class="reading-tools">
          {store.trail.value.length > 0 && (
            <button type="button" class="icon-button" aria-label="Back to what was read before" onClick={store.back}>
              <Icon name="back" />
            </button>
          )}
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
      <div class="panel-body" ref={body}>
        <Selected />
      </div>
    </aside>
  );
}

function Selected() {
  const { selection, dataset, isDrawn } = useStore();
  const selected = selection.value;
  if (selected.type === 'actor') {
    const actor = dataset.value.actorById.get(selected.id);
    return actor ? <ActorPanel actor={actor} /> : <Missing what="actor" />;
  }
  if (selected.type === 'relation') {
    const relation = dataset.value.relationById.get(selected.id);
    return relation ? <RelationPanel relation={relation} /> : <Missing what="relation" />;
  }
  if (selected.type === 'document') return <DocumentPanel id={selected.id} evidence={selected.evidence} />;
  if (selected.type === 'path') return <PathPanel from={selected.from} to={selected.to} />;
  return isDrawn.value ? <OverviewPanel /> : null;
}

function Missing({ what }: { readonly what: string }) {
  return (
    <p class="quiet">
      This graph has no such {what}. It may have been merged or rejected, or the address is from another graph.
    </p>
  );
}
