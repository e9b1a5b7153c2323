import { MultiDirectedGraph } from 'graphology';
import type { z } from 'zod';
import { schemaVersion, type EdgeAttributes, type GraphAttributes, type NodeAttributes } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { GraphFileError } from './graph-file-error.js';
import { attributesSchema, edgeSchema, nodeSchema, sourceSchema } from './graph-file-schema.js';

// What reading a graph file is made of. Each function checks what it takes and throws GraphFileError.

export function emptyNetwork(): Network {
  return new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>({ allowSelfLoops: false });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : String(error);
    throw new GraphFileError(`expected a graph file, which is JSON, but: ${reason}`);
  }
}

export function readAttributes(attributes: { readonly sources: object }): GraphAttributes {
  const checked = check(attributesSchema, attributes, 'attributes');
  const major = (version: string): string | undefined => version.split('.')[0];
  if (major(checked.schema) !== major(schemaVersion)) {
    throw new GraphFileError(
      `expected a graph file of schema version ${schemaVersion}, but this one is of version ${checked.schema}: build it anew`,
    );
  }
  const sources = Object.entries(attributes.sources).map(([id, source]) => {
    return [id, check(sourceSchema, source, `attributes.sources[${quote(id)}]`)] as const;
  });
  // Object.fromEntries defines properties, so a document called `__proto__` is one like any other.
  return { ...checked, sources: Object.fromEntries(sources) };
}

export function addNode(graph: Network, node: unknown, place: string): void {
  const { key, attributes } = check(nodeSchema, node, place);
  if (graph.hasNode(key)) throw new GraphFileError(`expected every node once, but ${place} is a second ${quote(key)}`);
  graph.addNode(key, attributes);
}

export function addEdge(graph: Network, edge: unknown, place: string): void {
  const { key, source, target, attributes } = check(edgeSchema, edge, place);
  if (graph.hasEdge(key)) throw new GraphFileError(`expected every edge once, but ${place} is a second ${quote(key)}`);
  if (source === target)
    throw new GraphFileError(`expected two actors as ends, but ${place} ties ${quote(source)} to itself`);
  for (const end of [source, target]) {
    if (!graph.hasNode(end))
      throw new GraphFileError(`expected ends that are nodes, but ${place} names ${quote(end)}, which is none`);
  }
  graph.addEdgeWithKey(key, source, target, attributes as EdgeAttributes);
}

export function check<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('') ?? '';
  throw new GraphFileError(
    `expected a graph file as \`whowhom build\` writes it, but at ${place}${path}: ${issue?.message ?? 'invalid'}`,
  );
}

function quote(value: string): string {
  return `\`${value.slice(0, 100)}\``;
}
