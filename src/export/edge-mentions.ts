import type { Network } from '../model/network.js';
import type { ActorId } from '../model/actor.js';
import type { ActorReference, RelationMention } from '../model/relation-mention.js';
import type { ExportEdge } from './sorted.js';

/** The evidence an edge keeps as the relation mentions it came from; actors by the names they have in the graph. */
export function edgeMentions(graph: Network, edge: ExportEdge): readonly RelationMention[] {
  const { relation, status, polarity } = edge.attributes;
  const [source, target] = [reference(graph, edge.source), reference(graph, edge.target)];
  return edge.attributes.evidence.map(({ id, doc, source: first, target: second, ...rest }) => ({
    ...rest,
    ...{ doc, evidence: id, relation, status, polarity },
    source: { ...source, mention: first },
    target: { ...target, mention: second },
  }));
}

function reference(graph: Network, id: string): ActorReference {
  const { label, type } = graph.getNodeAttributes(id);
  return { id: id as ActorId, name: label, type };
}
