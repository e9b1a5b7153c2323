import { effect, untracked } from '@preact/signals';
import Sigma from 'sigma';
import { afterFrame } from '../state/later.js';
import type { Store } from '../state/store.js';
import { palette, reducedMotion } from '../theme/scheme.js';
import { edgeLook, nodeLook, type Appearance } from './appearance.js';
import type { Box } from './boxes.js';
import { trackCamera } from './camera.js';
import { listenToPointer } from './pointer.js';
import { frameOf } from './frame-of.js';
import { createEdgeLayer } from './edge-layer.js';
import { changedBetween, findEmphasis, type Emphasis } from './emphasis.js';
import { followLabels, plateDrawing, type Labels } from './labels.js';
import { isRoughAtFirst, toRgb, type Look } from './look.js';
import { createNodeProgram, type NodeLayer } from './node-program.js';
import { createRepainter, type Repainter } from './repaint.js';
import { sizesOf } from './sizes.js';
import { spreadOut } from './spread-out.js';
import { buildStageGraph, edgeKey, nodeKey, type StageGraph } from './stage-graph.js';
import type { MovedActors } from './moved-actors.js';

export interface Stage {
  readonly sigma: Sigma;
  readonly graph: StageGraph;
  readonly look: Look;
  /** What is written on the screen, and where. */
  readonly labels: () => Labels;
  /** Moves the camera so that these actors are in the middle and fit, unless they do and take this share of the screen. */
  readonly show: (actors: readonly number[], share?: number) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly repaint: Repainter;
  /** Where readers put actors, by id: kept when the graph is built anew. */
  readonly moved: MovedActors;
  readonly destroy: () => void;
}

/** Pixels that stay free around the whole graph; on a low screen, as beside what is read on a phone, fewer. */
function marginOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(48, Math.max(20, Math.min(clientWidth, clientHeight) / 9));
}

/** Holds what the reducers read. */
interface Shown {
  now: Appearance;
}

/** Draws the store's graph into a box, and keeps it in step until destroyed. Throws if there is no WebGL. */
export function createStage(box: HTMLElement, store: Store, onLost: () => void, moved: MovedActors): Stage {
  const { paper, accent } = palette.peek();
  const screen = Math.max(320, Math.min(box.clientWidth, box.clientHeight));
  const shown: Shown = { now: firstAppearance(store, screen) };
  const { emphasis, visible } = shown.now;
  const isRough = isRoughAtFirst(visible);
  const look: Look = { dim: emphasis.dim, paper: toRgb(paper), accent: toRgb(accent), visible, isRough };
  const graph = buildStageGraph(store.dataset.peek(), moved);
  if (moved.size === 0) {
    const [width, height] = [box.clientWidth, box.clientHeight].map((side) => Math.max(200, side - 2 * marginOf(box)));
    spreadOut(graph, shown.now.sizes.radii, { width: width ?? 200, height: height ?? 200 });
  }
  const layers: Layers = { nodes: null, pickEdges: null };
  const sigma = new Sigma(graph, box, {
    ...settings(look, layers),
    stagePadding: marginOf(box),
    nodeReducer: (_, { index, x, y }) => ({ x, y, ...nodeLook(shown.now, index as number) }),
    edgeReducer: (_, { index, curve }) => edgeLook(shown.now, index as number, curve as number),
  });
  fitIn(sigma, graph);
  const labels = followLabels(
    sigma,
    graph,
    shown,
    look,
    (index) => layers.nodes?.at(index),
    () => toolsOver(box),
  );
  const repaint = createRepainter(sigma);
  const camera = trackCamera(sigma, store);
  const stops = [
    isRough ? afterFrame(() => refine(look, repaint)) : () => {},
    followAppearance(store, repaint, look, shown, screen),
    effect(() => followVisible(store, repaint, look, shown)),
    effect(() => followEmphasis(store, repaint, look, shown)),
    listenToPointer(sigma, graph, store, moved),
    pickForPointer(box, layers),
    listenToLoss(sigma, onLost),
    listenToResize(sigma, repaint, box),
    camera.stop,
  ];
  return {
    ...{
      sigma,
      graph,
      look,
      labels,
      repaint,
      moved,
      show: camera.show,
      zoom: camera.zoom,
      fit: camera.fit,
    },
    destroy: () => {
      for (const stop of stops) stop();
      sigma.kill();
    },
  };
}

function firstAppearance(store: Store, screen: number): Appearance {
  const [dataset, visible] = [store.dataset.peek(), store.visible.peek()];
  return {
    ...{
      dataset,
      visible,
      emphasis: untracked(() => emphasisOf(store)),
      palette: palette.peek(),
      pinned: store.pinned.peek(),
    },
    colourBy: store.colourBy.peek(),
    communities: store.colourBy.peek() === 'community' ? store.communities.peek() : null,
    sizes: sizesOf(dataset, store.sizeBy.peek(), screen),
  };
}

/** Draws what the first frame only sketched. */
function refine(look: Look, repaint: Repainter): void {
  look.isRough = false;
  repaint.frame();
}

/** Makes room for what bends out beyond the actors. */
function fitIn(sigma: Sigma, graph: StageGraph): void {
  const frame = frameOf(graph, sigma.getDimensions());
  if (!frame) return;
  sigma.setCustomBBox(frame);
  sigma.refresh();
}

/** What sigma made of our programs. */
interface Layers {
  nodes: NodeLayer | null;
  pickEdges: (() => void) | null;
}

function settings(look: Look, layers: Layers) {
  const { quiet } = palette.peek();
  return {
    nodeProgramClasses: { actor: createNodeProgram(look, (made) => (layers.nodes = made)) },
    edgeProgramClasses: { relation: createEdgeLayer(look, (pick) => (layers.pickEdges = pick)) },
    ...{ defaultNodeType: 'actor', defaultEdgeType: 'relation', defaultEdgeColor: quiet },
    defaultDrawNodeHover: plateDrawing(() => palette.peek()),
    ...{ labelFont: fontStack(), renderLabels: false, renderEdgeLabels: false },
    ...{ enableEdgeEvents: true, minEdgeThickness: 1.1 },
    ...{ minCameraRatio: 0.02, maxCameraRatio: 4, zIndex: false, allowInvalidContainer: true },
    zoomDuration: reducedMotion.peek() ? 0 : 250,
    inertiaDuration: reducedMotion.peek() ? 0 : 200,
  };
}

/** Draws what the pointer may be over before sigma looks what that is. */
function pickForPointer(box: HTMLElement, layers: Layers): () => void {
  const events = ['mousemove', 'mousedown', 'mouseup', 'click', 'wheel', 'touchstart', 'touchmove', 'touchend'];
  const pick = () => {
    layers.nodes?.pick();
    layers.pickEdges?.();
  };
  for (const event of events) box.addEventListener(event, pick, { capture: true, passive: true });
  return () => events.forEach((event) => box.removeEventListener(event, pick, { capture: true }));
}

/** Where the buttons are that lie over the graph. */
function toolsOver(box: HTMLElement): readonly Box[] {
  const { left, top } = box.getBoundingClientRect();
  return [...(box.parentElement?.querySelectorAll('[data-over-graph]') ?? [])].map((tools) => {
    const rect = tools.getBoundingClientRect();
    return { left: rect.left - left, right: rect.right - left, top: rect.top - top, bottom: rect.bottom - top };
  });
}

function fontStack(): string {
  return getComputedStyle(document.body).fontFamily;
}

/** Colours and sizes: when they change, everything is drawn anew. */
function followAppearance(store: Store, repaint: Repainter, look: Look, shown: Shown, screen: number): () => void {
  let isFirst = true;
  return effect(() => {
    const [colourBy, sizeBy, pinned] = [store.colourBy.value, store.sizeBy.value, store.pinned.value];
    const { paper, accent } = palette.value;
    const communities = colourBy === 'community' ? store.communities.value : null;
    if (isFirst) return void (isFirst = false);
    look.paper = toRgb(paper);
    look.accent = toRgb(accent);
    const sizes = sizesOf(shown.now.dataset, sizeBy, screen);
    shown.now = { ...shown.now, palette: palette.value, pinned, colourBy, communities, sizes };
    repaint.all();
  });
}

/** Filters: the programs hand over what is visible, and nothing is read anew. */
function followVisible(store: Store, repaint: Repainter, look: Look, shown: Shown): void {
  const visible = store.visible.value;
  const before = shown.now;
  if (visible === before.visible || before.dataset !== store.dataset.peek()) return;
  shown.now = { ...before, visible };
  look.visible = visible;
  repaint.frame();
}

/** What is pointed at or selected stands out. */
function followEmphasis(store: Store, repaint: Repainter, look: Look, shown: Shown): void {
  const emphasis = emphasisOf(store);
  if (shown.now.dataset !== store.dataset.peek()) return;
  const before = shown.now.emphasis;
  const { actors, relations } = changedBetween(before, emphasis);
  if (actors.length + relations.length === 0 && emphasis.dim === before.dim) return;
  shown.now = { ...shown.now, emphasis };
  look.dim = emphasis.dim;
  repaint.part(actors.map(nodeKey), relations.map(edgeKey));
}

function emphasisOf(store: Store): Emphasis {
  const [dataset, visible] = [store.dataset.value, store.visible.value];
  const [selection, pointed, path] = [store.selection.value, store.pointed.value, store.path.value];
  return findEmphasis({ dataset, visible, selection, pointed, path });
}

function listenToLoss(sigma: Sigma, onLost: () => void): () => void {
  const canvases = Object.values(sigma.getCanvases());
  const lost = (event: Event) => {
    event.preventDefault();
    onLost();
  };
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', lost, { once: true });
  return () => {
    for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', lost);
  };
}

/** Sigma itself listens to the window alone. An observer calls once at the start, when nothing has changed. */
function listenToResize(sigma: Sigma, repaint: Repainter, box: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const before = sigma.getDimensions();
    sigma.resize();
    const { width, height } = sigma.getDimensions();
    if (width === before.width && height === before.height) return;
    sigma.setSetting('stagePadding', marginOf(box));
    repaint.all();
  });
  observer.observe(box);
  return () => observer.disconnect();
}
