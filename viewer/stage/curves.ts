import type { RelationEdge } from '../data/dataset.js';

/**
 * How far each relation's control point stands off its straight line: relations of one pair of actors fan out, those
 * alone between their actors stay straight. For a self-loop the number tells loops of one actor apart.
 */
export function curvesOf(relations: readonly RelationEdge[]): Float32Array {
  const byPair = new Map<string, RelationEdge[]>();
  for (const relation of relations) {
    const pair = `${Math.min(relation.source, relation.target)} ${Math.max(relation.source, relation.target)}`;
    const others = byPair.get(pair);
    if (others) others.push(relation);
    else byPair.set(pair, [relation]);
  }
  const curves = new Float32Array(relations.length);
  for (const group of byPair.values()) if (group.length > 1) fan(group, curves);
  return curves;
}

function fan(group: readonly RelationEdge[], curves: Float32Array): void {
  const spread = Math.min(0.9, 0.16 * (group.length - 1) + 0.1);
  group.forEach((relation, i) => {
    const isLoop = relation.source === relation.target;
    const offset = isLoop ? i * 0.5 : spread * ((2 * i) / (group.length - 1) - 1);
    // Seen from the other end left and right change places.
    curves[relation.index] = relation.source <= relation.target ? offset : -offset;
  });
}
