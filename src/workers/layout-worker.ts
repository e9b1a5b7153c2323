import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Forces } from '../model/forces.js';

/** Moves all nodes once, in a thread of its own; what it moves, whoever sent it sees. */
export default function moveOnce({ settings, nodes, edges }: Forces): void {
  iterate(settings, nodes, edges);
}
