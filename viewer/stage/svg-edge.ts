import type { RelationEdge } from '../data/dataset.js';
import { controlOf, loopOf, type Disc, type Point } from './curve-point.js';
import { dashOf } from './svg-legend.js';

export interface DrawnEdge {
  readonly relation: RelationEdge;
  readonly from: Disc;
  readonly to: Disc;
  readonly curve: number;
  readonly colour: string;
  readonly width: number;
  readonly hasArrow: boolean;
}

/** A relation as stage/edge-shaders.ts draws it: its line, head and, where it is negated, the strokes through it. */
export function svgEdge(edge: DrawnEdge): string {
  const { relation, from, to, curve, colour, width, hasArrow } = edge;
  const stroke = `stroke="${colour}" stroke-width="${width.toFixed(1)}"${dashOf(relation.status)}`;
  if (relation.source === relation.target) return loop(edge, stroke);
  const control = controlOf(from, to, curve);
  const [start, end] = [towards(from, control, from.radius + 1), towards(to, control, to.radius + 2)];
  const neck = hasArrow ? towards(end, control, 4 + width) : end;
  const line = `<path d="M${xy(start)}Q${xy(control)} ${xy(neck)}" ${stroke}/>`;
  const head = hasArrow ? arrow(control, end, width, colour) : '';
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  return line + head + (relation.polarity === 'negated' ? strike(middle, start, end, colour) : '');
}

/** A circle that stands on the actor. */
function loop({ from, curve, colour, width, hasArrow, relation }: DrawnEdge, stroke: string): string {
  const { center, radius } = loopOf(from, curve);
  const end = { x: from.x + from.radius * 0.8, y: from.y - from.radius * 0.75 };
  const circle = `<circle cx="${center.x.toFixed(1)}" cy="${center.y.toFixed(1)}" r="${radius.toFixed(1)}" ${stroke}/>`;
  const top = { x: center.x, y: center.y - radius };
  const head = hasArrow ? arrow({ x: end.x + radius, y: end.y - radius }, end, width, colour) : '';
  return circle + head + (relation.polarity === 'negated' ? strike(top, center, end, colour) : '');
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

export function xy({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function arrow(control: Point, tip: Point, width: number, colour: string): string {
  const base = towards(tip, control, 5 + width * 2);
  const half = 2.6 + width * 1.1;
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const side = { x: (-(tip.y - base.y) / length) * half, y: ((tip.x - base.x) / length) * half };
  const [left, right] = [
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
  return `<path d="M${xy(left)}L${xy(tip)}L${xy(right)}z" fill="${colour}"/>`;
}

function strike(middle: Point, start: Point, end: Point, colour: string): string {
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  return `<path d="M-4 5L0 -5M1 5L5 -5" stroke="${colour}" stroke-width="1.6" transform="translate(${xy(middle)}) rotate(${angle.toFixed(1)})"/>`;
}
