import type { Store } from '../state/store.js';
import LayoutWorker from './layout-worker.js?worker&inline';
import type { LayoutReport, LayoutTask } from './layout-task.js';
import type { Stage } from './stage.js';
import { frameOf } from './frame-of.js';
import { nodeKey } from './stage-graph.js';

export interface RunningLayout {
  readonly stop: () => void;
}

/** Lays out the visible part of the graph in a worker, moving actors as it goes; pinned ones stay. `tell` gets 0 to 1. */
export function startLayout(stage: Stage, store: Store, tell: (share: number) => void): RunningLayout {
  const worker = new LayoutWorker();
  const { dataset, task } = taskOf(stage, store);
  const stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
    const pinned = store.pinned.peek();
    task.actors.forEach((index, i) => {
      const id = dataset.actors[index]?.id;
      const position = { x: data.positions[2 * i] ?? 0, y: data.positions[2 * i + 1] ?? 0 };
      if (id === undefined || pinned.has(id)) return;
      stage.moved.set(id, position);
      // Telling sigma of each would draw each.
      Object.assign(stage.graph.getNodeAttributes(nodeKey(index)), position);
    });
    stage.sigma.setCustomBBox(frameOf(stage.graph, stage.sigma.getDimensions()));
    stage.repaint.all();
    tell(data.share);
    if (data.share >= 1) stop();
  });
  worker.postMessage(task);
  return { stop };
}

function taskOf(stage: Stage, store: Store) {
  const [dataset, visible, pinned] = [store.dataset.peek(), store.visible.peek(), store.pinned.peek()];
  const place = new Map(visible.actorList.map((index, i) => [index, i]));
  const positions = visible.actorList.flatMap((index) => {
    const { x, y } = stage.graph.getNodeAttributes(nodeKey(index));
    return [x, y];
  });
  const edges = visible.relationList.flatMap((index) => {
    const relation = dataset.relations[index];
    const [source, target] = [place.get(relation?.source ?? -1), place.get(relation?.target ?? -1)];
    return source === undefined || target === undefined || source === target
      ? []
      : [source, target, Math.max(1, relation?.support ?? 1)];
  });
  const task: LayoutTask = {
    actors: visible.actorList,
    positions: Float32Array.from(positions),
    fixed: Uint8Array.from(visible.actorList, (index) => (pinned.has(dataset.actors[index]?.id ?? '') ? 1 : 0)),
    edges: Float32Array.from(edges),
    rounds: visible.actorList.length > 5_000 ? 150 : 400,
  };
  return { dataset, task };
}
