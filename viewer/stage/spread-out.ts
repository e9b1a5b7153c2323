import noverlap from 'graphology-layout-noverlap';
import type { StageGraph } from './stage-graph.js';

/** Graphs with more actors than this are left as they are: they overlap anyway, and it would take long. */
const mostActors = 1_500;

/** Below 1: the farther from the middle, the more an actor is drawn towards it. */
const pull = 0.62;

/**
 * Makes good use of the screen: draws far-off parts nearer, so that the dense middle gets more room, and moves actors
 * apart that would cover each other when the whole graph is in sight. `sizes` are radii in pixels, as is `screen`.
 */
export function spreadOut(graph: StageGraph, sizes: Float32Array, screen: number): void {
  if (graph.order < 3 || graph.order > mostActors) return;
  drawNearer(graph);
  const { x, y } = extentOf(graph);
  const scale = Math.max(x, y) / screen;
  if (!(scale > 0)) return;
  graph.forEachNode((_, attributes) => Object.assign(attributes, { size: (sizes[attributes.index] ?? 4) * scale }));
  noverlap.assign(graph, { maxIterations: 150, settings: { margin: 6 * scale, ratio: 1, gridSize: 24, speed: 3 } });
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

function extentOf(graph: StageGraph) {
  const width = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return { x: width(graph.mapNodes((_, node) => node.x)), y: width(graph.mapNodes((_, node) => node.y)) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
