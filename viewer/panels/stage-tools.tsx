import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { currentStage } from '../stage/current-stage.js';
import { startLayout, type RunningLayout } from '../stage/relayout.js';
import { Icon, type IconName } from '../ui/icons.js';
import type { Store } from '../state/store.js';
import { useStore } from '../ui/use-store.js';
import { percent } from '../ui/words.js';

export function StageTools() {
  const stage = currentStage.value;
  const { pinned } = useStore();
  // No name may lie below the tools.
  useEffect(() => stage?.repaint.frame(), [stage]);
  if (!stage) return null;
  return (
    <div class="stage-tools" role="group" aria-label="View" data-over-graph>
      <Tool icon="plus" label="Zoom in" onClick={() => stage.zoom(0.7)} />
      <Tool icon="minus" label="Zoom out" onClick={() => stage.zoom(1.4)} />
      <Tool icon="fit" label="Show everything" onClick={stage.fit} />
      <LayoutTool />
      {pinned.value.size > 0 && <Tool icon="pin" label="Unpin all actors" onClick={() => (pinned.value = new Set())} />}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
}

function Tool({ icon, label, onClick }: ToolProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

/** Lays out anew what is visible, in a worker; while that runs, shows how far it is and stops it. */
function LayoutTool() {
  const store = useStore();
  const progress = useSignal<number | null>(null);
  const running = useRef<RunningLayout | null>(null);
  useEffect(() => () => running.current?.stop(), []);
  const start = () => {
    const stage = currentStage.peek();
    if (!stage) return;
    progress.value = 0;
    running.current = startLayout(stage, store, (share) => {
      progress.value = share < 1 ? share : null;
      if (share >= 1) say(store, 'The graph is laid out anew.');
    });
  };
  const stop = () => {
    running.current?.stop();
    progress.value = null;
    say(store, 'The layout is stopped.');
  };
  if (progress.value === null) return <Tool icon="layout" label="Lay out anew" onClick={start} />;
  return (
    <button
      type="button"
      class="icon-button is-running"
      aria-label={`Stop the layout, ${percent(progress.value)} done`}
      title="Stop"
      onClick={stop}
    >
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
        <circle cx="13" cy="13" r="10" pathLength="1" stroke-dasharray={`${progress.value} 1`} />
        <rect x="9.5" y="9.5" width="7" height="7" rx="1" />
      </svg>
    </button>
  );
}

function say(store: Store, text: string): void {
  store.announcement.value = { text, isShown: false };
}
