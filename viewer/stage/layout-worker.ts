import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { LayoutReport, LayoutTask } from './layout-task.js';

/** Numbers that ForceAtlas2's matrices keep of one node and of one edge. */
const perNode = 10;
const perEdge = 3;

const settings = {
  ...{ linLogMode: false, outboundAttractionDistribution: false, adjustSizes: false, edgeWeightInfluence: 0.5 },
  ...{
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 8,
    barnesHutOptimize: true,
    barnesHutTheta: 0.6,
  },
};

self.addEventListener('message', ({ data: task }: MessageEvent<LayoutTask>) => {
  const { nodes, edges } = matricesOf(task);
  const between = Math.max(1, Math.round(task.rounds / 40));
  for (let round = 1; round <= task.rounds; round++) {
    iterate(settings, nodes, edges);
    if (round % between === 0 || round === task.rounds) report(nodes, round / task.rounds);
  }
});

/** Columns of a node: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
function matricesOf({ positions, fixed, edges: flat }: LayoutTask) {
  const nodes = new Float32Array((positions.length / 2) * perNode);
  for (let i = 0; i < positions.length / 2; i++) {
    nodes.set([positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0, 0, 0, 0, 0, 1, 1, 1, fixed[i] ?? 0], i * perNode);
  }
  const edges = new Float32Array(flat.length);
  for (let i = 0; i < flat.length; i += perEdge) {
    const [source, target, weight] = [flat[i] ?? 0, flat[i + 1] ?? 0, flat[i + 2] ?? 1];
    for (const end of [source, target]) nodes[end * perNode + 6] = (nodes[end * perNode + 6] ?? 0) + weight;
    edges.set([source * perNode, target * perNode, weight], i);
  }
  return { nodes, edges };
}

function report(nodes: Float32Array, share: number): void {
  const positions = new Float32Array((nodes.length / perNode) * 2);
  for (let i = 0; i < positions.length / 2; i++) positions.set(nodes.subarray(i * perNode, i * perNode + 2), 2 * i);
  const message: LayoutReport = { positions, share };
  self.postMessage(message, { transfer: [positions.buffer] });
}
