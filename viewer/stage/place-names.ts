import { overlaps, textBox, type Box } from './boxes.js';
import type { Candidate } from './candidate.js';

/** A name as it is drawn: where, how, and how much of its colour is left. */
export interface PlacedName {
  readonly text: string;
  readonly left: number;
  readonly middle: number;
  readonly weight: string;
  readonly size: number;
  readonly opacity: number;
}

export interface Obstacle extends Box {
  readonly isFaded: boolean;
}

export interface NameStyle {
  readonly size: number;
  readonly weight: string;
  /** Of names that do not stand out. */
  readonly opacity: number;
  readonly widthOf: (text: string, weight: string, size: number) => number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Names of which none covers another or a node, in order of importance: to the right of their node, to its left, below
 * or above, or left out. Those that stand out may lie over nodes that are faded. What they take is added to `taken`.
 */
export function placeNames(
  candidates: readonly Candidate[],
  obstacles: readonly Obstacle[],
  style: NameStyle,
  screen: Size,
  taken: Box[],
): readonly PlacedName[] {
  const bright = obstacles.filter((disc) => !disc.isFaded);
  const placed: PlacedName[] = [];
  for (const [rank, node] of candidates.entries()) {
    const size = style.size + Math.min(3.5, Math.max(0, (node.size - 8) / 3));
    const weight = node.ringed || node.size > 12 ? '600' : style.weight;
    const boxes = boxesAround(node, style.widthOf(node.name, weight, size), size);
    // Those that matter may touch a node or two rather than have no name.
    const patience = node.ringed ? 5 : rank < 6 ? 2 : node.emphasised || rank < 16 ? 1 : 0;
    const box = bestOf(boxes, taken, node.emphasised ? bright : obstacles, patience, screen);
    if (!box && !node.ringed) continue;
    const { left, top, bottom } = box ?? boxes[0];
    taken.push(box ?? boxes[0]);
    const opacity = node.emphasised ? 1 : style.opacity;
    placed.push({ text: node.name, left, middle: (top + bottom) / 2, weight, size, opacity });
  }
  return placed;
}

/** The box that covers the fewest nodes, the first of several; null if each covers a name or too many nodes. */
function bestOf(
  boxes: readonly Box[],
  taken: readonly Box[],
  discs: readonly Box[],
  patience: number,
  screen: Size,
): Box | null {
  let best: Box | null = null;
  let least = patience + 1;
  for (const box of boxes) {
    if (box.left < 2 || box.right > screen.width - 2 || box.top < 0 || box.bottom > screen.height) continue;
    if (taken.some((other) => overlaps(box, other))) continue;
    const covered = discs.reduce((sum, disc) => sum + (overlaps(box, disc) ? 1 : 0), 0);
    if (covered < least) [best, least] = [box, covered];
  }
  return best;
}

function boxesAround({ x, y, size }: Candidate, width: number, font: number): readonly [Box, ...Box[]] {
  return [
    textBox(x + size + 4, y, width, font),
    textBox(x - size - 4 - width, y, width, font),
    textBox(x - width / 2, y + size + 3 + font * 0.65, width, font),
    textBox(x - width / 2, y - size - 3 - font * 0.65, width, font),
  ];
}
