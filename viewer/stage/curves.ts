import type { ActorNode, RelationEdge } from '../data/dataset.js';

/**
 * How far each relation's control point stands off its straight line: relations of one pair of actors fan out, those
 * alone between their actors stay straight. For a self-loop the number tells loops of one actor apart.
 */
export function curvesOf(actors: readonly ActorNode[], relations: readonly RelationEdge[]): Float32Array {
  const curves = new Float32Array(relations.length);
  // Of the actor at hand, by its neighbour: the last relation, from which `before` leads to the others.
  const last = new Int32Array(actors.length).fill(-1);
  const before = new Int32Array(relations.length);
  for (const { index: actor, edges } of actors) {
    const met: number[] = [];
    for (const edge of edges) {
      const other = otherEnd(relations[edge], actor);
      if (other < actor) continue;
      if (last[other] === -1) met.push(other);
      before[edge] = last[other] ?? -1;
      last[other] = edge;
    }
    for (const other of met) {
      const first = last[other] ?? -1;
      if (before[first] !== -1) fan(chain(first, before), relations, curves);
      last[other] = -1;
    }
  }
  return curves;
}

function otherEnd(relation: RelationEdge | undefined, actor: number): number {
  if (!relation) return -1;
  return relation.source === actor ? relation.target : relation.source;
}

function chain(from: number, before: Int32Array): readonly number[] {
  const group: number[] = [];
  for (let edge = from; edge !== -1; edge = before[edge] ?? -1) group.push(edge);
  return group.reverse();
}

function fan(group: readonly number[], relations: readonly RelationEdge[], curves: Float32Array): void {
  const spread = Math.min(0.9, 0.16 * (group.length - 1) + 0.1);
  group.forEach((edge, i) => {
    const relation = relations[edge];
    if (!relation) return;
    const isLoop = relation.source === relation.target;
    const offset = isLoop ? i * 0.5 : spread * ((2 * i) / (group.length - 1) - 1);
    // Seen from the other end left and right change places.
    curves[edge] = relation.source <= relation.target ? offset : -offset;
  });
}
