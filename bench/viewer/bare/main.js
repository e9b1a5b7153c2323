/* global document, fetch */
// The least that draws a graph file with sigma: what the viewer is measured against.
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

const file = await (await fetch('graph.json')).json();
const graph = new MultiDirectedGraph();
for (const { key, attributes } of file.nodes) {
  graph.addNode(key, { x: attributes.x, y: attributes.y, label: attributes.label, size: 4, color: '#3f74c0' });
}
for (const { key, source, target } of file.edges) {
  graph.addDirectedEdgeWithKey(key, source, target, { size: 1, color: '#999999', type: 'line' });
}
new Sigma(graph, document.getElementById('box'));
