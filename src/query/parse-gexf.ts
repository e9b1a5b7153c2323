import { byKeys } from '../common/order.js';
import { schemaVersion, type RelationTypeInfo } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { GraphFileError } from './graph-file-error.js';
import { readGexfItems, type GexfContent, type GexfItem } from './gexf-items.js';
import { parseGraph } from './parse-graph.js';

/**
 * The graph in a GEXF file that whowhom wrote, or that Gephi saved since. Such a file has not all of a graph: the documents' titles
 * and addresses are left open, and of the relation types all but label and group. Throws GraphFileError.
 */
export function parseGexf(text: string): Network {
  const content = readGexfItems(text);
  return parseGraph({
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: graphAttributes(content),
    nodes: content.nodes.map(nodeOf),
    edges: content.edges.map(edgeOf),
  });
}

function nodeOf({ own, values, position }: GexfItem): object {
  const attributes = {
    label: own.get('label'),
    type: values.get('type'),
    aliases: parseList(values.get('aliases')),
    generic: values.get('generic') === 'true',
    mentions: Number(values.get('mentions') ?? 0),
    documents: Number(values.get('documents') ?? 0),
    x: Number(position.get('x') ?? 0),
    y: Number(position.get('y') ?? 0),
  };
  return { key: own.get('id'), attributes };
}

function edgeOf({ own, values }: GexfItem): object {
  const attributes = {
    relation: values.get('relation'),
    lemma: values.get('lemma') ?? null,
    status: values.get('status'),
    polarity: values.get('polarity'),
    mentions: Number(values.get('mentions') ?? 0),
    documents: Number(values.get('documents') ?? 0),
    support: Number(values.get('support') ?? 0),
    confidence: Number(values.get('confidence') ?? 0),
    since: values.get('since') ?? null,
    until: values.get('until') ?? null,
    publishers: parseList(values.get('publishers')),
    evidence: parseList(values.get('evidence')),
  };
  return { key: own.get('id'), source: own.get('source'), target: own.get('target'), attributes };
}

/** Lists are written as JSON. */
function parseList(text = '[]'): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    if (Array.isArray(list)) return list;
  } catch {
    // Said below.
  }
  throw new GraphFileError(`expected a list as whowhom writes it into GEXF, but found ${text.slice(0, 100)}`);
}

function graphAttributes({ creator, description, edges }: GexfContent): object {
  const sources = sourcesOf(edges);
  const mentions = edges.reduce((sum, { values }) => sum + Number(values.get('mentions') ?? 0), 0);
  return {
    schema: schemaVersion,
    generator: creator,
    name: description,
    documents: sources.size,
    sentences: 0,
    relationMentions: mentions,
    relationTypes: relationTypesOf(edges),
    sources: Object.fromEntries(sources),
  };
}

function relationTypesOf(edges: readonly GexfItem[]): readonly RelationTypeInfo[] {
  const types = new Map<string, RelationTypeInfo>();
  for (const { own, values } of edges) {
    const [id, label, group] = [values.get('relation'), own.get('label') ?? '', values.get('group') ?? ''];
    if (id === undefined || values.has('lemma')) continue;
    const unknown = { symmetric: false, inverse: null, plover: null, cameo: null, ftm: null };
    types.set(id, { id, label, reads: `{source} ${label} {target}`, group, ...unknown });
  }
  return [...types.values()].sort(byKeys(({ id }) => id));
}

/** The documents that evidence names, with what it says of them. */
function sourcesOf(edges: readonly GexfItem[]): ReadonlyMap<string, object> {
  const sources = new Map<string, object>();
  for (const { values } of edges) {
    for (const item of parseList(values.get('evidence'))) {
      const { doc, date, publisher } = (item ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof doc === 'string')
        sources.set(doc, { id: doc, file: doc, title: null, date, publisher, url: null, story: doc });
    }
  }
  return sources;
}
