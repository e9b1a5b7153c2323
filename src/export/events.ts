import type { Evidence } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { spreadsheetLine, type CsvCell } from './csv-line.js';
import { sortedEdges, type ExportEdge } from './sorted.js';
import { typeIndex, type TypeIndex } from './type-index.js';

const HEADINGS = [
  ...['event_id', 'date', 'date_end', 'date_of', 'precision'],
  ...['source', 'source_name', 'source_type', 'source_country'],
  ...['target', 'target_name', 'target_type', 'target_country'],
  ...['relation', 'plover', 'cameo', 'status', 'polarity', 'confidence', 'support'],
  ...['theme', 'amount', 'currency', 'place', 'reported_by'],
  ...['document', 'title', 'publisher', 'published', 'url', 'sentence'],
];

/**
 * A table of events as political scientists use it, with CAMEO and PLOVER codes: a row for every evidence the graph keeps. A
 * row without an event date has the day of publication, and says so.
 */
export function* writeEvents(graph: Network): Generator<string> {
  const types = typeIndex(graph);
  const sources = new Map(Object.entries(graph.getAttribute('sources')));
  yield spreadsheetLine(HEADINGS);
  for (const edge of sortedEdges(graph)) {
    for (const evidence of edge.attributes.evidence) {
      const { title = null, url = null } = sources.get(evidence.doc) ?? {};
      const { doc, publisher, date, sentence } = evidence;
      const where = [doc, title, publisher, date, url, sentence.text];
      yield spreadsheetLine([...when(edge, evidence), ...who(graph, edge), ...what(edge, evidence, types), ...where]);
    }
  }
}

function when(edge: ExportEdge, { id, time, date }: Evidence): CsvCell[] {
  const key = `${edge.key}-${id}`;
  if (time !== null && (time.start !== null || time.end !== null)) {
    return [key, time.start ?? time.end, time.end, 'event', time.precision];
  }
  return [key, date, date, date === null ? null : 'publication', date === null ? null : publicationPrecision(date)];
}

function publicationPrecision(date: string): string {
  return date.length <= 4 ? 'year' : date.length <= 7 ? 'month' : 'day';
}

function who(graph: Network, edge: ExportEdge): CsvCell[] {
  return [edge.source, edge.target].flatMap((id) => {
    const { label, type } = graph.getNodeAttributes(id);
    return [id, label, type, type === 'country' ? countryCode(id) : null];
  });
}

/** The country code of CAMEO, which is that of ISO 3166, where the actor's id has one. */
function countryCode(id: string): string | null {
  return /^country:([a-z]{3})$/.exec(id)?.[1]?.toUpperCase() ?? null;
}

function what({ attributes }: ExportEdge, evidence: Evidence, types: TypeIndex): CsvCell[] {
  const { relation, lemma, status, polarity, support } = attributes;
  const type = types.get(relation);
  const { theme, money, place, by, confidence } = evidence;
  return [
    ...[lemma ?? relation, type?.plover ?? null, type?.cameo ?? null, status, polarity, confidence, support],
    ...[theme?.text ?? null, money?.amount ?? null, money?.currency ?? null, place?.name ?? null, by?.name ?? null],
  ];
}
