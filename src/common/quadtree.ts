/** The region that all others are in, and what stands for none. */
export const ROOT = 0;
export const NO_REGION = -1;

/** What a region holds that holds no node: nothing, or a part of the tree; the first part stands for itself as this, the next one below it. */
const NOTHING = -1;
export const FIRST_PART = -2;

/** Regions that a part is made of, side by side in the lists. */
const QUARTERS = 4;
/** How often a region is divided at most to tell one node from another; where that is not enough, the other is left out. */
const ATTEMPTS = 4;

/** Where nodes are, and what they weigh. */
export interface Masses {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly mass: Float32Array;
}

interface Square {
  x: number;
  y: number;
  size: number;
}

/**
 * A quadtree as Barnes and Hut have it: a region is empty, holds a node, or is divided into a part of four quarters, which knows what all in
 * it weigh. In lists of numbers, which are used again: of a graph of 800,000 nodes it takes 40 MB, and objects or one list of all would take
 * ten times that. Its numbers are those of graphology-layout-forceatlas2 to the last bit, oddities included: quarters lie around the corners
 * of what they divide, and the node for which a region is divided does not count in its mass.
 */
export class Quadtree {
  /** Of each region. */
  content = new Int32Array(0);
  /** Of each part: its size, its mass and where that has its middle, and the region to go on with after all of it. */
  size = new Float64Array(0);
  mass = new Float64Array(0);
  x = new Float64Array(0);
  y = new Float64Array(0);
  after = new Int32Array(0);
  #parts = 0;

  /** Holds these nodes from now on, and no others. */
  fill(nodes: Masses): void {
    const [bounds, square] = [boundsOf(nodes), { x: 0, y: 0, size: 0 }];
    if (this.after.length === 0) this.#enlarge(nodes.x.length);
    this.#parts = 0;
    this.content[ROOT] = NOTHING;
    for (let node = 0; node < nodes.x.length; node++) this.#put(node, nodes, Object.assign(square, bounds));
  }

  /** The region to go on with after one that is not divided. */
  next(region: number): number {
    if (region === ROOT) return NO_REGION;
    return region % QUARTERS === 0 ? (this.after[region / QUARTERS - 1] as number) : region + 1;
  }

  firstOf(part: number): number {
    return part * QUARTERS + 1;
  }

  #put(node: number, nodes: Masses, square: Square): void {
    const [x, y] = [nodes.x[node] as number, nodes.y[node] as number];
    let region = ROOT;
    for (let attempts = ATTEMPTS; this.content[region] !== NOTHING;) {
      const held = this.content[region] as number;
      if (held <= FIRST_PART) this.#weigh(FIRST_PART - held, x, y, nodes.mass[node] as number);
      else if (attempts-- > 0) this.#divide(region, held, nodes, square);
      else return;
      region = quarterAt(x, y, FIRST_PART - (this.content[region] as number), square);
    }
    this.content[region] = node;
  }

  /** Makes a part of a region, with the node that it held. */
  #divide(region: number, held: number, { x, y, mass }: Masses, square: Square): void {
    const part = this.#parts++;
    if (part === this.after.length) this.#enlarge(part + (part >> 1) + 1);
    this.size[part] = square.size;
    this.mass[part] = mass[held] as number;
    this.x[part] = x[held] as number;
    this.y[part] = y[held] as number;
    this.after[part] = this.next(region);
    this.content.fill(NOTHING, part * QUARTERS + 1, (part + 1) * QUARTERS + 1);
    this.content[region] = FIRST_PART - part;
    this.content[quarterAt(x[held] as number, y[held] as number, part, { ...square })] = held;
  }

  #weigh(part: number, x: number, y: number, mass: number): void {
    const before = this.mass[part] as number;
    this.x[part] = ((this.x[part] as number) * before + x * mass) / (before + mass);
    this.y[part] = ((this.y[part] as number) * before + y * mass) / (before + mass);
    this.mass[part] = before + mass;
  }

  #enlarge(parts: number): void {
    this.content = copied(this.content, new Int32Array(parts * QUARTERS + 1));
    this.after = copied(this.after, new Int32Array(parts));
    this.size = copied(this.size, new Float64Array(parts));
    this.mass = copied(this.mass, new Float64Array(parts));
    this.x = copied(this.x, new Float64Array(parts));
    this.y = copied(this.y, new Float64Array(parts));
  }
}

/** The quarter of a part that a place is in; the square of what it divides becomes that of the quarter. */
function quarterAt(x: number, y: number, part: number, square: Square): number {
  const [isRight, isLow] = [!(x < square.x), !(y < square.y)];
  square.size /= 2;
  square.x += isRight ? square.size : -square.size;
  square.y += isLow ? square.size : -square.size;
  return part * QUARTERS + 1 + (isRight ? 2 : 0) + (isLow ? 1 : 0);
}

/** The square around all nodes. */
function boundsOf({ x, y }: Masses): Square {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let node = 0; node < x.length; node++) {
    left = Math.min(left, x[node] as number);
    right = Math.max(right, x[node] as number);
    top = Math.min(top, y[node] as number);
    bottom = Math.max(bottom, y[node] as number);
  }
  const [width, height] = [right - left, bottom - top];
  if (width > height) {
    top -= (width - height) / 2;
    bottom = top + width;
  } else {
    left -= (height - width) / 2;
    right = left + height;
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, size: Math.max(right - left, bottom - top) };
}

function copied<List extends Int32Array | Float64Array>(from: List, into: List): List {
  into.set(from);
  return into;
}
