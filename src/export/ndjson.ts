import type { Network } from '../model/network.js';
import { edgeMentions } from './edge-mentions.js';
import { serializeMention } from '../common/serialize-mention.js';
import { sortedEdges } from './sorted.js';

/** Every evidence the graph keeps as a relation mention, one a line. All there ever were are in `NAME.relations.ndjson`. */
export function* writeNdjson(graph: Network): Generator<string> {
  for (const edge of sortedEdges(graph)) {
    for (const mention of edgeMentions(graph, edge)) yield `${serializeMention(mention)}\n`;
  }
}
