import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Dataset } from '../data/dataset.js';

/** The community (Louvain) of each actor by index, the largest community first; the same for the same graph. */
export function findCommunities(dataset: Dataset): Int32Array {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (const actor of dataset.actors) graph.addNode(actor.index);
  for (const { source, target, support } of dataset.relations) {
    if (source === target) continue;
    const weight = Math.max(1, support);
    graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  }
  const found = graph.size > 0 ? louvain(graph, { rng: createGenerator(), getEdgeWeight: 'weight' }) : {};
  const members = new Map<number, number[]>();
  for (const actor of dataset.actors) {
    const community = found[String(actor.index)] ?? -1 - actor.index;
    const others = members.get(community);
    if (others) others.push(actor.index);
    else members.set(community, [actor.index]);
  }
  const communities = new Int32Array(dataset.actors.length);
  const bySize = [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  bySize.forEach((actors, rank) => actors.forEach((actor) => (communities[actor] = rank)));
  return communities;
}

/** Numbers that look random and are the same every time (mulberry32). */
function createGenerator(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
