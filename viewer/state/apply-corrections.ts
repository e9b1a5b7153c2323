import type { ActorType } from '../../src/model/actor.js';
import type { Correction } from '../../src/model/correction.js';
import type { RawGraph } from '../data/raw-graph.js';
import { mergeActors } from './merge-actors.js';
import { splitActors } from './split-actors.js';
import { withVerdicts } from './verdicts.js';

type RawNode = RawGraph['nodes'][number];

/**
 * The graph as it is with the corrections, applied in the order that docs/corrections.md gives: statements rejected and
 * confirmed, actors split, merged, then renamed, retyped and dropped.
 */
export function applyCorrections(raw: RawGraph, corrections: readonly Correction[]): RawGraph {
  const read = { ...raw, edges: withVerdicts(raw.edges, corrections) };
  const { graph, keep } = mergeActors(splitActors(read, corrections), corrections);
  const dropped = new Set(corrections.flatMap((one) => (one.type === 'drop' ? keep(one.actor) : [])));
  return {
    attributes: graph.attributes,
    nodes: graph.nodes.filter(({ key }) => !dropped.has(key)).map((node) => relabelled(node, corrections, keep)),
    edges: graph.edges.filter(({ source, target }) => !dropped.has(source) && !dropped.has(target)),
  };
}

function relabelled(node: RawNode, corrections: readonly Correction[], keep: (id: string) => string): RawNode {
  let { label, type }: { label: string; type: ActorType } = node;
  const names = new Set([label, ...node.aliases]);
  for (const one of corrections) {
    if (one.type === 'rename' && keep(one.actor) === node.key) label = one.name;
    if (one.type === 'retype' && keep(one.actor) === node.key) type = one.to;
  }
  if (label === node.label && type === node.type) return node;
  names.delete(label);
  return { ...node, label, type, aliases: [...names].sort() };
}
