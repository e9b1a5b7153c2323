// Asks a large generated graph, and has raw graphology walk the same relations in the same run:
//   npm run build && node --max-old-space-size=12000 bench/query/run.mjs [EDGES]
import { Buffer } from 'node:buffer';
import { createWriteStream, mkdtempSync, openSync, readSync, closeSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MultiDirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { serializeGraph } from '../../dist/export/json.js';
import { Graph } from '../../dist/query/graph.js';
import { parseGraphLines } from '../../dist/query/parse-graph-lines.js';
import { generateNetwork, randomNumbers } from './generate-network.mjs';

const edges = Number(process.argv[2] ?? 1_000_000);
const nodes = Math.round(edges / 5);
const hub = Math.round(edges / 20);
const folder = mkdtempSync(join(tmpdir(), 'whowhom-bench-'));
const file = join(folder, 'graph.json');

function* linesOf(path) {
  const buffer = Buffer.alloc(1 << 20);
  const handle = openSync(path, 'r');
  let rest = Buffer.alloc(0);
  for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
    const chunk = Buffer.concat([rest, buffer.subarray(0, size)]);
    const end = chunk.lastIndexOf(10);
    if (end >= 0) yield* chunk.toString('utf8', 0, end).split('\n');
    rest = chunk.subarray(end + 1);
  }
  closeSync(handle);
  yield rest.toString('utf8');
}

/** What raw graphology needs to load the same lines, nothing checked. */
function loadRaw(path) {
  const graph = new MultiDirectedGraph({ allowSelfLoops: false });
  let isEdges = false;
  for (const line of linesOf(path)) {
    if (line.startsWith('"edges":[')) isEdges = true;
    if (!line.startsWith('{"key"')) continue;
    const item = JSON.parse(line.replace(/(?:,|\],|\]\})$/, ''));
    if (isEdges) graph.addEdgeWithKey(item.key, item.source, item.target, item.attributes);
    else graph.addNode(item.key, item.attributes);
  }
  return graph;
}

function timed(run) {
  const start = performance.now();
  const value = run();
  return { value, time: performance.now() - start };
}

function heap() {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

function measure(name, inputs, ours, raw) {
  const times = { ours: [], raw: [] };
  for (const input of inputs) {
    times.raw.push(timed(() => raw(input)).time);
    times.ours.push(timed(() => ours(input)).time);
  }
  const at = (list, share) =>
    [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
  const [p50, p95, raw50, raw95] = [at(times.ours, 0.5), at(times.ours, 0.95), at(times.raw, 0.5), at(times.raw, 0.95)];
  const cell = (value) => value.toFixed(3).padStart(10);
  console.log(
    `${name.padEnd(26)}${[p50, raw50, p95, raw95].map(cell).join('')}  ${(p50 / raw50).toFixed(2).padStart(6)} ${(p95 / raw95).toFixed(2).padStart(6)}`,
  );
}

const generated = generateNetwork({ nodes, edges, hubs: 5, hub });
console.log(
  `${generated.order} actors, ${generated.size} relations, largest hub ${Math.max(...generated.mapNodes((node) => generated.degree(node)).slice(0, 10))}`,
);
await pipeline(Readable.from(serializeGraph(generated)), createWriteStream(file));
generated.clear();

const empty = heap();
const raw = timed(() => loadRaw(file));
const rawHeap = heap() - empty;
raw.value.clear();
const before = heap();
const loaded = timed(() => {
  const graph = new Graph(parseGraphLines(linesOf(file)));
  graph.relations().first();
  return graph;
});
console.log(
  `load: ${(loaded.time / 1000).toFixed(1)} s, raw ${(raw.time / 1000).toFixed(1)} s; heap ${heap() - before} MB, raw ${rawHeap} MB`,
);
rmSync(folder, { recursive: true });

const graph = loaded.value;
const network = graph.toGraphology();
const random = randomNumbers(7);
const keys = network.nodes();
const sample = (count) => Array.from({ length: count }, () => keys[Math.floor(keys.length * random() ** 2)]);
const hubsAndOthers = [...keys.slice(0, 5), ...sample(1995)];
const isWanted = ({ status, polarity }) => polarity === 'affirmed' && (status === 'actual' || status === 'planned');
const item = (edge, attributes, source, target) => ({ edge, source, target, ...attributes });

console.log(
  `${'milliseconds'.padEnd(26)}${['median', 'raw', 'p95', 'raw'].map((head) => head.padStart(10)).join('')}   ratio  ratio`,
);
measure(
  'relations by source',
  hubsAndOthers,
  (source) => graph.relations({ source, type: ['supplies', 'funds', 'owns'] }).toArray().length,
  (source) => {
    const types = new Set(['supplies', 'funds', 'owns']);
    const found = [];
    network.forEachOutEdge(source, (edge, attributes, from, to) => {
      if (types.has(attributes.relation) && isWanted(attributes)) found.push(item(edge, attributes, from, to));
    });
    return found.length;
  },
);
measure(
  'relations of an actor',
  hubsAndOthers,
  (actor) => graph.relations({ actor }).toArray().length,
  (actor) => {
    const found = [];
    network.forEachEdge(
      actor,
      (edge, attributes, from, to) => isWanted(attributes) && found.push(item(edge, attributes, from, to)),
    );
    return found.length;
  },
);
measure(
  'neighbours',
  hubsAndOthers,
  (actor) => graph.neighbours(actor).toArray().length,
  (actor) => {
    const neighbours = new Map();
    network.forEachEdge(actor, (edge, attributes, from, to) => {
      if (!isWanted(attributes)) return;
      const other = from === actor ? to : from;
      const known = neighbours.get(other);
      if (known === undefined) neighbours.set(other, [item(edge, attributes, from, to)]);
      else known.push(item(edge, attributes, from, to));
    });
    return neighbours.size;
  },
);
const pairs = sample(400)
  .map((from, place, list) => [from, list[(place + 1) % list.length]])
  .filter(([from, to]) => from !== to);
measure(
  'paths up to 4 hops',
  pairs,
  ([from, to]) =>
    graph.paths(from, to, { maxHops: 4, direction: 'out', via: { status: 'any', polarity: 'any' } }).first()?.hops,
  ([from, to]) => bidirectional(network, from, to)?.length,
);
