import { instance } from '@viz-js/viz';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { parseHTML } from 'linkedom';
import type { Reader, Reading } from './reading.js';

interface Attributes {
  readonly label: string;
  readonly evidence?: string | readonly unknown[];
}

function readingOf(graph: MultiDirectedGraph, hasEvidence: boolean): Reading {
  const evidence = graph.mapEdges((_, attributes) => {
    const { evidence: list = [] } = attributes as Attributes;
    return (typeof list === 'string' ? (JSON.parse(list) as readonly unknown[]) : list).length;
  });
  return {
    actors: graph.order,
    relations: graph.size,
    evidence: hasEvidence ? evidence.reduce((sum, count) => sum + count, 0) : 'first sentence',
    names: new Map(graph.mapNodes((id, attributes) => [id, (attributes as Attributes).label] as const)),
  };
}

const importJson = (json: string): Reading =>
  readingOf(MultiDirectedGraph.from(JSON.parse(json) as Parameters<typeof MultiDirectedGraph.from>[0]), true);

interface Drawn {
  readonly objects: readonly { readonly name: string; readonly label: string }[];
  readonly edges: readonly unknown[];
}

async function draw([dot = '']: readonly string[]): Promise<Reading> {
  const { objects, edges } = (await instance()).renderJSON(dot) as unknown as Drawn;
  // Graphviz gives labels as they are written.
  const label = (text: string): string =>
    text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).replace(/&amp;/g, '&');
  const names = new Map(objects.map((object) => [object.name, label(object.label)]));
  return { actors: objects.length, relations: edges.length, evidence: 'none', names };
}

/** Formats of graphs. */
export const graphReaders: readonly Reader[] = [
  {
    format: 'gexf',
    program: 'graphology-gexf',
    read: ([text = '']) => readingOf(gexf.parse(MultiDirectedGraph, text), true),
  },
  {
    format: 'graphml',
    program: 'graphology-graphml',
    read: ([text = '']) => readingOf(graphml.parse(MultiDirectedGraph, text), false),
  },
  { format: 'json', program: 'graphology', read: ([text = '']) => importJson(text), holdsAll: true },
  {
    format: 'html',
    program: 'linkedom',
    read: ([page = '']) => importJson(parseHTML(page).document.querySelector('script#graph')?.textContent ?? ''),
    holdsAll: true,
  },
  { format: 'dot', program: 'Graphviz (@viz-js/viz)', read: draw, name: (name) => name.replace(/\r\n?/g, '\n') },
];
