import noverlap from 'graphology-layout-noverlap';
import type { StageGraph } from './stage-graph.js';

/** Graphs with more actors than this are left as they are: they overlap anyway, and it would take long. */
const mostActors = 1_500;

/** Moves actors apart that would cover each other when the whole graph fills the screen. `sizes` are radii in pixels. */
export function spreadOut(graph: StageGraph, sizes: Float32Array, screen: number): void {
  if (graph.order < 2 || graph.order > mostActors) return;
  const positions = graph.mapNodes((_, { x, y }) => ({ x, y }));
  const width = extent(positions.map(({ x }) => x));
  const height = extent(positions.map(({ y }) => y));
  const scale = Math.max(width, height) / screen;
  if (scale === 0) return;
  graph.forEachNode((_, attributes) => Object.assign(attributes, { size: (sizes[attributes.index] ?? 4) * scale }));
  noverlap.assign(graph, { maxIterations: 120, settings: { margin: 5 * scale, ratio: 1, gridSize: 24, speed: 3 } });
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
