import { effect } from '@preact/signals';
import Sigma from 'sigma';
import type { Store } from '../state/store.js';
import { palette, reducedMotion } from '../theme/scheme.js';
import { edgeLook, mostLabels, nodeLook, sizesOf, type Appearance } from './appearance.js';
import { trackCamera } from './camera.js';
import { listenToPointer } from './pointer.js';
import { createEdgeProgram } from './edge-program.js';
import { changedBetween, findEmphasis, noEmphasis } from './emphasis.js';
import { createLineProgram } from './line-program.js';
import { toRgb, type Look } from './look.js';
import { createNodeLabels, type NodeLabels, type PlacedLabel } from './node-labels.js';
import { createNodeProgram } from './node-program.js';
import { createRepainter, type Repainter } from './repaint.js';
import { spreadOut } from './spread-out.js';
import { buildStageGraph, edgeKey, nodeKey, type StageGraph } from './stage-graph.js';
import type { MovedActors } from './moved-actors.js';

/** With more relations on the screen than this, lines one pixel wide take the place of ribbons. */
export const mostRibbons = 5_000;

export interface Stage {
  readonly sigma: Sigma;
  readonly graph: StageGraph;
  readonly look: Look;
  /** The names on the screen, and where they are. */
  readonly labels: () => readonly PlacedLabel[];
  /** Moves the camera so that these actors are in the middle and fit, unless they do and take this share of the screen. */
  readonly show: (actors: readonly number[], share?: number) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly repaint: Repainter;
  /** Where readers put actors, by id: kept when the graph is built anew. */
  readonly moved: MovedActors;
  readonly destroy: () => void;
}

/** Pixels that stay free around the whole graph. */
const margin = 48;

/** Holds what the reducers read. */
interface Shown {
  now: Appearance;
}

/** Draws the store's graph into a box, and keeps it in step until destroyed. Throws if there is no WebGL. */
export function createStage(box: HTMLElement, store: Store, onLost: () => void, moved: MovedActors): Stage {
  const look: Look = { dim: 0, paper: toRgb(palette.peek().paper), accent: toRgb(palette.peek().accent) };
  const labels = createNodeLabels(look, () => palette.peek());
  const screen = Math.max(320, Math.min(box.clientWidth, box.clientHeight));
  const shown: Shown = { now: firstAppearance(store, screen) };
  const graph = buildStageGraph(store.dataset.peek(), moved);
  if (moved.size === 0) {
    const [width, height] = [box.clientWidth, box.clientHeight].map((side) => Math.max(200, side - 2 * margin));
    spreadOut(graph, shown.now.sizes, { width: width ?? 200, height: height ?? 200 });
  }
  const sigma = new Sigma(graph, box, {
    ...settings(look, labels),
    nodeReducer: (_, { index, x, y }) => ({ x, y, ...nodeLook(shown.now, index as number) }),
    edgeReducer: (_, { index, curve }) => edgeLook(shown.now, index as number, curve as number),
  });
  labels.follow(sigma);
  const repaint = createRepainter(sigma);
  const camera = trackCamera(sigma, store);
  const stops = [
    followAppearance(store, repaint, look, shown, screen),
    effect(() => followVisible(store, repaint, shown)),
    effect(() => followEmphasis(store, repaint, look, shown)),
    listenToPointer(sigma, graph, store, moved),
    listenToLoss(sigma, onLost),
    listenToResize(sigma, repaint, box),
    camera.stop,
  ];
  return {
    ...{
      sigma,
      graph,
      look,
      labels: labels.placed,
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
    ...{ dataset, visible, emphasis: noEmphasis, palette: palette.peek(), pinned: store.pinned.peek() },
    colourBy: store.colourBy.peek(),
    communities: store.colourBy.peek() === 'community' ? store.communities.peek() : null,
    sizes: sizesOf(dataset, store.sizeBy.peek(), screen),
    isFine: visible.relationList.length <= mostRibbons,
  };
}

function settings(look: Look, labels: NodeLabels) {
  const { quiet } = palette.peek();
  return {
    nodeProgramClasses: { actor: createNodeProgram(look) },
    edgeProgramClasses: {
      straight: createEdgeProgram(look, 1),
      curved: createEdgeProgram(look, 14),
      line: createLineProgram(look),
    },
    ...{ defaultNodeType: 'actor', defaultEdgeType: 'straight', defaultEdgeColor: quiet },
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: labels.drawHover,
    ...{ labelFont: fontStack(), labelSize: 12.5, labelWeight: '500', labelDensity: 3, labelGridCellSize: 90 },
    ...{ labelRenderedSizeThreshold: 4, renderEdgeLabels: true, edgeLabelSize: 11.5, edgeLabelWeight: '600' },
    ...{ edgeLabelFont: fontStack(), enableEdgeEvents: true, minEdgeThickness: 1.1 },
    ...{ stagePadding: margin, minCameraRatio: 0.02, maxCameraRatio: 4, zIndex: false, allowInvalidContainer: true },
    zoomDuration: reducedMotion.peek() ? 0 : 250,
    inertiaDuration: reducedMotion.peek() ? 0 : 200,
  };
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

/** Filters: only what comes and goes is drawn anew, unless ribbons give way to lines. */
function followVisible(store: Store, repaint: Repainter, shown: Shown): void {
  const visible = store.visible.value;
  const before = shown.now;
  if (visible === before.visible || before.dataset !== store.dataset.peek()) return;
  const isFine = visible.relationList.length <= mostRibbons;
  shown.now = { ...before, visible, isFine };
  if (isFine !== before.isFine) return repaint.all();
  const nodes = changedFlags(before.visible.actors, visible.actors).map(nodeKey);
  const edges = changedFlags(before.visible.relations, visible.relations).map(edgeKey);
  repaint.part(nodes, edges);
}

function changedFlags(a: Uint8Array, b: Uint8Array): number[] {
  const changed: number[] = [];
  for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) changed.push(i);
  return changed;
}

/** What is pointed at or selected stands out. */
function followEmphasis(store: Store, repaint: Repainter, look: Look, shown: Shown): void {
  const [dataset, visible] = [store.dataset.value, store.visible.value];
  const [selection, pointed, path] = [store.selection.value, store.pointed.value, store.path.value];
  if (shown.now.dataset !== dataset) return;
  const before = shown.now.emphasis;
  const emphasis = findEmphasis({ dataset, visible, selection, pointed, path });
  const changed = changedBetween(before, emphasis);
  // Beyond a number of relations none is labelled: all of them change then.
  const isLong = emphasis.relations.size > mostLabels !== before.relations.size > mostLabels;
  const relations = isLong ? [...before.relations, ...emphasis.relations] : changed.relations;
  shown.now = { ...shown.now, emphasis };
  look.dim = emphasis.dim;
  repaint.part(changed.actors.map(nodeKey), relations.map(edgeKey));
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
    if (width !== before.width || height !== before.height) repaint.all();
  });
  observer.observe(box);
  return () => observer.disconnect();
}
