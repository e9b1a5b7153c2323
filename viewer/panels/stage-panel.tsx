import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { currentStage } from '../stage/current-stage.js';
import { walkByKey } from '../stage/keyboard.js';
import type { ActorNode } from '../data/dataset.js';
import { afterFrame } from '../state/later.js';
import type { Selection } from '../state/selection.js';
import type { Store } from '../state/store.js';
import { createStage, type Stage } from '../stage/stage.js';
import { useStore } from '../ui/use-store.js';
import { counted } from '../ui/words.js';
import { StageTools } from './stage-tools.js';

/** The graph itself. Where there is no WebGL it says so and shows the table. */
export function StagePanel() {
  const store = useStore();
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef<Stage['moved']>(new Map());
  /** Goes up when the graphics card forgot everything: the stage is built anew. */
  const losses = useSignal(0);
  const dataset = store.dataset.value;
  // Not after the next frame, in which there would be nothing yet.
  useLayoutEffect(() => {
    if (!box.current) return;
    const { current: container } = box;
    const stage = tryStage(container, () => createStage(container, store, () => losses.value++, moved.current));
    currentStage.value = stage;
    if (!stage) {
      store.announcement.value = {
        text: 'This browser has no WebGL, so the graph is shown as a table.',
        isShown: true,
      };
      store.screen.value = 'relations';
      return;
    }
    return () => {
      currentStage.value = null;
      stage.destroy();
    };
  }, [dataset, losses.value]);
  useFollowing(store);
  const { actorList, relationList } = store.visible.value;
  return (
    <section class="stage-panel" aria-label="Graph">
      <div
        id="stage"
        ref={box}
        class="stage"
        tabIndex={0}
        role="application"
        aria-roledescription="network"
        aria-label={`Network of ${counted(actorList.length, 'actor')} and ${counted(relationList.length, 'relation')}. Up and down go through the relations of an actor, right goes to the other actor, left comes back, Enter reads.`}
        onKeyDown={(event) => walkByKey(event, store)}
      />
      {actorList.length === 0 && <p class="stage-empty">Nothing passes the filters.</p>}
      <StageTools />
    </section>
  );
}

/** Null where there is no WebGL. To look for it first would take as long as to draw a small graph. */
function tryStage(box: HTMLElement, create: () => Stage): Stage | null {
  try {
    return create();
  } catch (error) {
    const canvas = document.createElement('canvas');
    if (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) throw error;
    box.replaceChildren();
    return null;
  }
}

/** Moves the camera to what gets selected, where that is not in sight. */
function useFollowing(store: Store): void {
  const { ego } = store.filters.value;
  const center = ego && `${ego.id} ${ego.radius}`;
  const before = useRef<string | null>(null);
  // What is left of the graph fills the screen.
  useEffect(() => {
    if (center !== null) currentStage.peek()?.show(store.visible.peek().actorList, 0.6);
    else if (before.current !== null) currentStage.peek()?.fit();
    before.current = center;
  }, [center]);
  const selection = store.selection.value;
  // What is read may have taken room from the graph by then.
  useEffect(() => afterFrame(() => follow(store, selection)), [selection]);
}

function follow(store: Store, selection: Selection): void {
  const stage = currentStage.peek();
  const dataset = store.dataset.peek();
  if (!stage) return;
  if (selection.type === 'actor') {
    const actor = dataset.actorById.get(selection.id);
    // Where the whole graph is tiny, what is around the actor fills the screen.
    const { width } = stage.sigma.getDimensions();
    if (actor && width < 600) stage.show([actor.index, ...neighboursOf(store, actor)], 0.5);
    else if (actor) stage.show([actor.index]);
  }
  if (selection.type === 'relation') {
    const relation = dataset.relationById.get(selection.id);
    if (relation) stage.show([relation.source, relation.target]);
  }
  if (selection.type === 'path') {
    const steps = store.path.peek();
    if (steps) stage.show(steps.flatMap((step) => [step.from, step.to]));
  }
}

function neighboursOf(store: Store, actor: ActorNode): readonly number[] {
  const [{ relations }, visible] = [store.dataset.peek(), store.visible.peek()];
  return actor.edges.flatMap((index) => {
    const relation = relations[index];
    return relation && visible.relations[index] ? [relation.source, relation.target] : [];
  });
}
