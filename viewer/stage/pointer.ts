import type Sigma from 'sigma';
import type { Store } from '../state/store.js';
import type { MovedActors } from './moved-actors.js';
import type { StageGraph } from './stage-graph.js';

/** Hover, click and drag. A click on an actor while a path waits for its other end chooses that. */
export function listenToPointer(sigma: Sigma, graph: StageGraph, store: Store, moved: MovedActors): () => void {
  const actorAt = (node: string) => store.dataset.peek().actors[graph.getNodeAttribute(node, 'index')];
  const relationAt = (edge: string) => store.dataset.peek().relations[graph.getEdgeAttribute(edge, 'index')];
  const cursor = (shape: string) => (sigma.getContainer().style.cursor = shape);
  sigma.on('enterNode', ({ node }) => {
    cursor('pointer');
    store.pointed.value = { type: 'actor', index: graph.getNodeAttribute(node, 'index') };
  });
  sigma.on('enterEdge', ({ edge }) => {
    cursor('pointer');
    store.pointed.value = { type: 'relation', index: graph.getEdgeAttribute(edge, 'index') };
  });
  for (const leave of ['leaveNode', 'leaveEdge'] as const) {
    sigma.on(leave, () => {
      cursor('');
      store.pointed.value = null;
    });
  }
  const stopDrag = listenToDrag(sigma, graph, store, moved);
  sigma.on('clickNode', ({ node }) => {
    const actor = actorAt(node);
    if (actor && !stopDrag.justDragged()) choose(store, actor.id);
  });
  sigma.on('clickEdge', ({ edge }) => {
    const relation = relationAt(edge);
    if (relation) store.select({ type: 'relation', id: relation.id });
  });
  sigma.on('clickStage', () => store.select());
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    const actor = actorAt(node);
    if (actor) store.filter({ ego: { id: actor.id, radius: 1 } });
  });
  return stopDrag.stop;
}

function choose(store: Store, id: string): void {
  const selection = store.selection.peek();
  const isWaiting = selection.type === 'path' && selection.to === null && selection.from !== id;
  store.select(isWaiting ? { type: 'path', from: selection.from, to: id } : { type: 'actor', id });
}

/** Dragging an actor moves and pins it. */
function listenToDrag(sigma: Sigma, graph: StageGraph, store: Store, moved: MovedActors) {
  let dragged: string | null = null;
  let hasMoved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    hasMoved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    // The frame must not grow with the actor that is dragged out of it.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    hasMoved = true;
    graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
  });
  const drop = () => {
    const actor = dragged === null ? undefined : store.dataset.peek().actors[graph.getNodeAttribute(dragged, 'index')];
    if (dragged !== null && hasMoved && actor) {
      const { x, y } = graph.getNodeAttributes(dragged);
      moved.set(actor.id, { x, y });
      store.pinned.value = new Set(store.pinned.peek()).add(actor.id);
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('leaveStage', drop);
  return { stop: drop, justDragged: () => hasMoved };
}
