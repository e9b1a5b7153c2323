export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

/** Where the control point of a relation's curve is; the screen's y axis points down. */
export function controlOf(from: Point, to: Point, curve: number): Point {
  return { x: (from.x + to.x) / 2 + (to.y - from.y) * curve, y: (from.y + to.y) / 2 - (to.x - from.x) * curve };
}

/** A point of the curve, and which way the curve goes there. */
export function curvePoint(from: Point, to: Point, curve: number, part: number): Point & { readonly angle: number } {
  const control = controlOf(from, to, curve);
  const mix = (a: number, b: number, c: number) => (1 - part) ** 2 * a + 2 * part * (1 - part) * b + part ** 2 * c;
  const way = (a: number, b: number, c: number) => (1 - part) * (b - a) + part * (c - b);
  return {
    x: mix(from.x, control.x, to.x),
    y: mix(from.y, control.y, to.y),
    angle: Math.atan2(way(from.y, control.y, to.y), way(from.x, control.x, to.x)),
  };
}

/** A self-loop is a circle that stands on its actor: see edge-shaders.ts. */
export function loopOf(actor: Disc, curve: number): { readonly center: Point; readonly radius: number } {
  const radius = 9 + actor.radius * 0.5 + Math.abs(curve) * 24;
  return { center: { x: actor.x, y: actor.y - actor.radius * 0.6 - radius }, radius };
}
