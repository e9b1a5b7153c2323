import type Sigma from 'sigma';
import type { Appearance } from './appearance.js';
import type { Candidate } from './candidate.js';
import type { StageNode } from './node-program.js';

/** At most so many names are tried in a cell of so many pixels; nodes smaller than this have none unless they stand out. */
const [mostInCell, cellSize, smallest] = [3, 90, 4];

/** When more actors than this stand out, their names are written like any others. */
const mostForced = 40;

/** The actors on the screen whose names are worth trying, the most important first. */
export function labelCandidates(
  sigma: Sigma,
  it: Appearance,
  nodeAt: (index: number) => StageNode | undefined,
): readonly Candidate[] {
  const { width, height } = sigma.getDimensions();
  // Cells hang on the graph, not on the screen: names shall not flicker while it is moved.
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const inCell = new Map<number, number>();
  const found: Candidate[] = [];
  const consider = (index: number, isForced: boolean) => {
    const node = it.visible.actors[index] ? nodeAt(index) : undefined;
    if (!node || node.name === '') return;
    const size = sigma.scaleSize(node.size);
    if (!isForced && size < smallest) return;
    const { x, y } = sigma.framedGraphToViewport(node);
    if (x < -150 || x > width + 150 || y < -50 || y > height + 50) return;
    const cell = Math.floor((x - origin.x) / cellSize) * 100_000 + Math.floor((y - origin.y) / cellSize);
    const others = inCell.get(cell) ?? 0;
    if (!isForced && others >= mostInCell) return;
    inCell.set(cell, others + 1);
    const { name, emphasised, ringed } = node;
    found.push({ index, name, x, y, size, emphasised, ringed });
  };
  const { actors, ringed } = it.emphasis;
  const isForced = (index: number) => ringed.has(index) || (actors.has(index) && actors.size <= mostForced);
  const { radii, order } = it.sizes;
  for (const index of ringed) consider(index, true);
  const standing = [...actors].filter((index) => !ringed.has(index));
  for (const index of standing.sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0))) consider(index, isForced(index));
  for (const index of order) if (!actors.has(index) && !ringed.has(index)) consider(index, false);
  return found;
}
