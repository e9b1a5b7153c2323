import type { Forces } from '../model/forces.js';
import { FIRST_PART, NO_REGION, ROOT, type Quadtree } from './quadtree.js';

/** What graphology-layout-forceatlas2 infers for a graph. */
const REPULSION = 10;
const GRAVITY = 0.05 / REPULSION;
/** What is seen under a smaller angle than this pushes as one. */
const THETA_SQUARED = 0.5 ** 2;

/**
 * Moves all nodes once by ForceAtlas2: they push each other away, all are drawn to the middle, and edges draw their ends together. To the
 * last bit it moves them as graphology-layout-forceatlas2 does, which needs ten times the memory for its tree.
 */
export function moveNodes(forces: Forces, tree: Quadtree): void {
  const { dx, dy, oldDx, oldDy } = forces;
  oldDx.set(dx);
  oldDy.set(dy);
  tree.fill(forces);
  for (let node = 0; node < dx.length; node++) push(node, forces, tree);
  drawToMiddle(forces);
  drawTogether(forces);
  for (let node = 0; node < dx.length; node++) step(node, forces);
}

/** All others push a node away; what is far and small as one. */
function push(node: number, { x, y, dx, dy, mass }: Forces, tree: Quadtree): void {
  const [ownX, ownY] = [x[node] as number, y[node] as number];
  const strength = REPULSION * (mass[node] as number);
  let [byX, byY] = [0, 0];
  for (let region = ROOT; region !== NO_REGION;) {
    const held = tree.content[region] as number;
    const part = FIRST_PART - held;
    const isPart = part >= 0;
    const isOther = isPart || (held >= 0 && held !== node);
    if (!isOther) {
      region = tree.next(region);
      continue;
    }
    const awayX = ownX - ((isPart ? tree.x[part] : x[held]) as number);
    const awayY = ownY - ((isPart ? tree.y[part] : y[held]) as number);
    const squared = awayX * awayX + awayY * awayY;
    if (isPart && !isFar(tree.size[part] as number, squared)) {
      region = tree.firstOf(part);
      continue;
    }
    if (squared > 0) {
      const factor = (strength * ((isPart ? tree.mass[part] : mass[held]) as number)) / squared;
      // As numbers of a Float32Array are rounded whenever they change.
      byX = Math.fround(byX + awayX * factor);
      byY = Math.fround(byY + awayY * factor);
    }
    region = isPart ? (tree.after[part] as number) : tree.next(region);
  }
  dx[node] = byX;
  dy[node] = byY;
}

function isFar(size: number, squared: number): boolean {
  return (4 * size * size) / squared < THETA_SQUARED;
}

function drawToMiddle({ x, y, dx, dy, mass }: Forces): void {
  for (let node = 0; node < x.length; node++) {
    const [ownX, ownY] = [x[node] as number, y[node] as number];
    const factor = ownX !== 0 || ownY !== 0 ? REPULSION * (mass[node] as number) * GRAVITY : 0;
    dx[node] = (dx[node] as number) - ownX * factor;
    dy[node] = (dy[node] as number) - ownY * factor;
  }
}

function drawTogether({ x, y, dx, dy, sources, targets, weights }: Forces): void {
  for (let edge = 0; edge < sources.length; edge++) {
    const [source, target] = [sources[edge] as number, targets[edge] as number];
    const byX = ((x[source] as number) - (x[target] as number)) * (weights[edge] as number);
    const byY = ((y[source] as number) - (y[target] as number)) * (weights[edge] as number);
    dx[source] = (dx[source] as number) - byX;
    dy[source] = (dy[source] as number) - byY;
    dx[target] = (dx[target] as number) + byX;
    dy[target] = (dy[target] as number) + byY;
  }
}

/** A node goes where it is pushed and drawn: the slower, the more it swings to and fro. */
function step(node: number, { x, y, dx, dy, oldDx, oldDy, mass, convergence, slowDown }: Forces): void {
  const [byX, byY] = [dx[node] as number, dy[node] as number];
  const [beforeX, beforeY] = [oldDx[node] as number, oldDy[node] as number];
  const swinging = 1 + Math.sqrt((mass[node] as number) * lengthOf(beforeX - byX, beforeY - byY));
  const traction = lengthOf(beforeX + byX, beforeY + byY) / 2;
  const speed = ((convergence[node] as number) * Math.log(1 + traction)) / swinging;
  convergence[node] = Math.min(1, Math.sqrt((speed * (byX * byX + byY * byY)) / swinging));
  x[node] = (x[node] as number) + byX * (speed / slowDown);
  y[node] = (y[node] as number) + byY * (speed / slowDown);
}

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
