import { byKeys } from '../common/order.js';
import { schemaVersion, type RelationTypeInfo } from '../model/graph-data.js';
import type { Network } from '../model/network.js';
import { GraphFileError } from './graph-file-error.js';
import { readGexfItems, type GexfContent, type GexfItem } from './gexf-items.js';
import { parseJson } from './graph-file-parts.js';
import { parseGraph } from './parse-graph.js';

/**
 * The graph in a GEXF file that whowhom wrote, or that Gephi saved since: then relation types without a relation are gone, and how many
 * sentences were read. Throws GraphFileError.
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
    ...(values.has('reasons') && { reasons: parseList(values.get('reasons')) }),
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

function graphAttributes({ creator, description, instruction, edges }: GexfContent): object {
  const sources = sourcesOf(edges);
  if (instruction !== null) return { ...(parseJson(instruction) as object), sources: Object.fromEntries(sources) };
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

const CODES = ['inverse', 'plover', 'cameo', 'ftm'] as const;

function relationTypesOf(edges: readonly GexfItem[]): readonly RelationTypeInfo[] {
  const types = new Map<string, RelationTypeInfo>();
  for (const { own, values } of edges) {
    const [id, label, group] = [values.get('relation'), own.get('label') ?? '', values.get('group') ?? ''];
    if (id === undefined || values.has('lemma')) continue;
    const [inverse = null, plover = null, cameo = null, ftm = null] = CODES.map((name) => values.get(name));
    const reads = values.get('reads') ?? `{source} ${label} {target}`;
    types.set(id, {
      id,
      label,
      reads,
      group,
      symmetric: values.get('symmetric') === 'true',
      inverse,
      plover,
      cameo,
      ftm,
    });
  }
  return [...types.values()].sort(byKeys(({ id }) => id));
}

/** The documents that evidence names, in the order of their ids. */
function sourcesOf(edges: readonly GexfItem[]): ReadonlyMap<string, object> {
  const sources = new Map<string, object>();
  for (const { values } of edges) {
    for (const source of parseList(values.get('sources'))) {
      const { id } = (source ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof id === 'string') sources.set(id, source as object);
    }
    for (const item of parseList(values.get('evidence'))) {
      const { doc, date, publisher } = (item ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof doc === 'string' && !sources.has(doc))
        sources.set(doc, { id: doc, file: doc, title: null, date, publisher, url: null, story: doc });
    }
  }
  return new Map([...sources].sort(byKeys(([id]) => id)));
}
