import { relationSentence } from '../common/relation-sentence.js';
import { byKeys } from '../common/order.js';
import type { Network } from '../model/network.js';
import { evidenceNote, markdownText } from './markdown-text.js';
import { sortedEdges, sortedNodes, type ExportEdge, type ExportNode } from './sorted.js';
import { edgeLabel, typeIndex, type TypeIndex } from './type-index.js';

const BUSIEST = 20;

/** A report to read: the busiest actors, then every relation by type, its evidence in footnotes. */
export function* writeMarkdown(graph: Network): Generator<string> {
  const { name, documents, relationMentions } = graph.getAttributes();
  yield `# ${markdownText(name)}\n\n`;
  yield `${graph.order} actors and ${graph.size} relations, from ${relationMentions} mentions in ${documents} documents.\n\n`;
  yield* actorTable(graph);
  yield* relationLists(graph, typeIndex(graph));
}

function* actorTable(graph: Network): Generator<string> {
  const busiest = byKeys<ExportNode>(
    ({ attributes }) => -attributes.mentions,
    ({ key }) => key,
  );
  yield '## Actors\n\n| actor | type | mentions | documents |\n| --- | --- | ---: | ---: |\n';
  for (const { attributes } of sortedNodes(graph).sort(busiest).slice(0, BUSIEST)) {
    const { label, type, mentions, documents } = attributes;
    yield `| ${markdownText(label)} | ${type} | ${mentions} | ${documents} |\n`;
  }
}

function* relationLists(graph: Network, types: TypeIndex): Generator<string> {
  const sources = new Map(Object.entries(graph.getAttribute('sources')));
  const edges = sortedEdges(graph);
  let footnote = 0;
  for (const relation of new Set(edges.map(({ attributes }) => edgeLabel(attributes, types)))) {
    const notes: string[] = [];
    yield `\n## ${markdownText(relation)}\n\n`;
    for (const edge of edges.filter(({ attributes }) => edgeLabel(attributes, types) === relation)) {
      const marks = edge.attributes.evidence.map((evidence) => {
        notes.push(`[^${++footnote}]: ${evidenceNote(evidence, sources.get(evidence.doc))}\n`);
        return `[^${footnote}]`;
      });
      yield `- ${edgeText(graph, edge, types)}${marks.join('')}\n`;
    }
    yield `\n${notes.join('')}`;
  }
}

function edgeText(graph: Network, { source, target, attributes }: ExportEdge, types: TypeIndex): string {
  const [from, to] = [source, target].map((end) => graph.getNodeAttribute(end, 'label'));
  const said = relationSentence(attributes, types.get(attributes.relation), from ?? source, to ?? target);
  const { support, since, until } = attributes;
  const dates = since === until ? since : `${since ?? '…'} to ${until ?? '…'}`;
  return `${markdownText(said)}, ${support === 1 ? 'one story' : `${support} stories`}${dates === null ? '' : `, ${dates}`}`;
}
