import { MultiDirectedGraph } from 'graphology';
import { byCodeUnit } from '../common/order.js';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import type { GraphStore } from './graph-store.js';

/** A graph of its own with these nodes and edges, and the documents that their evidence refers to. */
export function subNetwork(store: GraphStore, nodes: Iterable<string>, edges: Iterable<string>): Network {
  const { network } = store;
  const part: Network = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({
    allowSelfLoops: false,
  });
  for (const node of [...nodes].sort(byCodeUnit)) part.addNode(node, network.getNodeAttributes(node));
  const docs = new Set<string>();
  for (const edge of edges) {
    const attributes = network.getEdgeAttributes(edge);
    part.addEdgeWithKey(edge, network.source(edge), network.target(edge), attributes);
    for (const { doc } of attributes.evidence) docs.add(doc);
  }
  const sources = [...store.sources].filter(([id]) => docs.has(id));
  part.replaceAttributes({ ...network.getAttributes(), sources: Object.fromEntries(sources) });
  return part;
}
