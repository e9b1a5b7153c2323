import noverlap from 'graphology-layout-noverlap';
import type { StageGraph } from './stage-graph.js';

/** Graphs with more actors than this are left as they are: it would take long, and the first paint waits for it. */
const mostActors = 1_500;

/** With more than this, actors may cover each other: to part them takes longest. */
const mostApart = 600;

/** Below 1: the farther from the middle, the more an actor is drawn towards it. */
const pull = 0.62;

/** How far the graph may be stretched to the shape of the screen. */
const mostStretch = 1.7;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Makes good use of the screen: draws far-off parts nearer, so that the dense middle gets more room, stretches the whole
 * to the screen's shape, and moves actors apart that would cover each other when all of it is in sight. `sizes` are
 * radii in pixels, as is `screen`.
 */
export function spreadOut(graph: StageGraph, sizes: Float32Array, screen: Size): void {
  if (graph.order < 3 || graph.order > mostActors) return;
  drawNearer(graph);
  stretch(graph, screen);
  if (graph.order > mostApart) return;
  const { width, height } = extentOf(graph);
  const scale = Math.max(width / screen.width, height / screen.height);
  if (!(scale > 0)) return;
  graph.forEachNode((_, attributes) => Object.assign(attributes, { size: (sizes[attributes.index] ?? 4) * scale }));
  // The larger the graph, the longer a round takes, and the less of it one sees.
  const maxIterations = Math.min(150, Math.round(8_000 / graph.order));
  noverlap.assign(graph, {
    maxIterations,
    settings: { margin: 7 * scale, ratio: 1, gridSize: Math.ceil(Math.sqrt(graph.order) * 1.25), speed: 3 },
  });
}

function drawNearer(graph: StageGraph): void {
  const middle = { x: median(graph.mapNodes((_, node) => node.x)), y: median(graph.mapNodes((_, node) => node.y)) };
  const distances = graph.mapNodes((_, node) => Math.hypot(node.x - middle.x, node.y - middle.y));
  const unit = median(distances) || 1;
  graph.forEachNode((_, node) => {
    const distance = Math.hypot(node.x - middle.x, node.y - middle.y) / unit;
    const factor = distance > 0 ? distance ** (pull - 1) : 1;
    node.x = middle.x + (node.x - middle.x) * factor;
    node.y = middle.y + (node.y - middle.y) * factor;
  });
}

function stretch(graph: StageGraph, screen: Size): void {
  const { width, height } = extentOf(graph);
  if (!(width > 0) || !(height > 0)) return;
  const wanted = (screen.width * height) / (screen.height * width);
  const factor = Math.sqrt(Math.min(mostStretch, Math.max(1 / mostStretch, wanted)));
  graph.forEachNode((_, node) => {
    node.x *= factor;
    node.y /= factor;
  });
}

function extentOf(graph: StageGraph): Size {
  const length = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return { width: length(graph.mapNodes((_, node) => node.x)), height: length(graph.mapNodes((_, node) => node.y)) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
