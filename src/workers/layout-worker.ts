import { moveNodes } from '../common/move-nodes.js';
import { Quadtree } from '../common/quadtree.js';
import type { Forces } from '../model/forces.js';

const tree = new Quadtree();

/** Moves all nodes once, in a thread of its own; what it moves, whoever sent it sees. */
export default function moveOnce(forces: Forces): void {
  moveNodes(forces, tree);
}
