import { controlOf, type Point } from './curve-point.js';
import type { Size } from './spread-out.js';
import type { StageGraph } from './stage-graph.js';

/** The least and the most that x and y are on the stage, as sigma takes it. */
export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** With more relations than this the bends are small beside the whole. */
const mostRelations = 1_500;

/** Pixels that the outermost loop of an actor takes. */
const loopHeight = 64;

/** What has to be in sight: all actors, and what bends out beyond them. Null where that is not looked at. */
export function frameOf(graph: StageGraph, screen: Size): Frame | null {
  if (graph.order === 0 || graph.size > mostRelations) return null;
  const frame: Frame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  graph.forEachNode((_, point) => include(frame, point));
  const unit = Math.max((frame.x[1] - frame.x[0]) / screen.width, (frame.y[1] - frame.y[0]) / screen.height);
  graph.forEachEdge((_, { curve }, source, target, from, to) => {
    // Here the y axis points up.
    if (source === target) include(frame, { x: from.x, y: from.y + loopHeight * unit });
    else if (curve !== 0) include(frame, middleOf(from, to, curve));
  });
  return frame;
}

function include({ x, y }: Frame, point: Point): void {
  x[0] = Math.min(x[0], point.x);
  x[1] = Math.max(x[1], point.x);
  y[0] = Math.min(y[0], point.y);
  y[1] = Math.max(y[1], point.y);
}

function middleOf(from: Point, to: Point, curve: number): Point {
  const control = controlOf(from, to, -curve);
  return { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 };
}
