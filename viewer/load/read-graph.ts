import { actorTypes } from '../../src/model/actor.js';
import {
  schemaVersion,
  type DocumentRecord,
  type GraphAttributes,
  type RelationTypeInfo,
} from '../../src/model/graph-data.js';
import { identityKinds, type IdentityReason } from '../../src/model/identity.js';
import { polarities, statuses } from '../../src/model/relation-mention.js';
import type { RawEdge } from '../data/dataset.js';
import type { RawGraph } from '../data/raw-graph.js';
import { asArray, asBoolean, asNumber, asObject, asOneOf, asString, asStrings, asText } from './check.js';
import { GraphFileError } from '../../src/query/graph-file-error.js';
import { readEvidence } from './read-evidence.js';

/**
 * Reads a graph file (graphology's serialised format with our attributes). Throws a GraphFileError whose message says
 * what was expected and where.
 */
export function readGraph(text: string): RawGraph {
  const file = asObject(parse(text), 'the file');
  const attributes = readAttributes(file['attributes']);
  const nodes = asArray(file['nodes'], 'nodes').map((node, i) => readNode(node, `nodes[${i}]`));
  const keys = new Set(nodes.map((node) => node.key));
  if (keys.size < nodes.length)
    throw new GraphFileError('This is not a whowhom graph: two of its nodes have the same key.');
  const edges = asArray(file['edges'], 'edges').map((edge, i) => readEdge(edge, `edges[${i}]`, keys));
  return { attributes, nodes, edges };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 1);
    const hint = start === '<' ? 'it looks like XML or HTML' : 'it is not valid JSON';
    throw new GraphFileError(`This is not a whowhom graph: ${hint}. Choose the NAME.json that “whowhom build” writes.`);
  }
}

function readAttributes(value: unknown): GraphAttributes {
  const at = asObject(value, 'attributes');
  const schema = asString(at['schema'], 'attributes.schema');
  if (schema.split('.')[0] !== schemaVersion.split('.')[0]) {
    throw new GraphFileError(
      `This graph has schema ${schema.slice(0, 20)}; this viewer reads ${schemaVersion}. Build it again.`,
    );
  }
  return {
    ...{
      schema,
      generator: asString(at['generator'], 'attributes.generator'),
      name: asString(at['name'], 'attributes.name'),
    },
    documents: asNumber(at['documents'], 'attributes.documents'),
    sentences: asNumber(at['sentences'], 'attributes.sentences'),
    relationMentions: asNumber(at['relationMentions'], 'attributes.relationMentions'),
    relationTypes: asArray(at['relationTypes'], 'attributes.relationTypes').map(readType),
    sources: readSources(at['sources']),
  };
}

function readType(value: unknown, i: number): RelationTypeInfo {
  const place = `attributes.relationTypes[${i}]`;
  const type = asObject(value, place);
  return {
    id: asString(type['id'], `${place}.id`),
    label: asString(type['label'], `${place}.label`),
    reads: asString(type['reads'], `${place}.reads`),
    group: asString(type['group'], `${place}.group`),
    symmetric: asBoolean(type['symmetric'], `${place}.symmetric`),
    inverse: asText(type['inverse'], `${place}.inverse`),
    plover: asText(type['plover'], `${place}.plover`),
    cameo: asText(type['cameo'], `${place}.cameo`),
    ftm: asText(type['ftm'], `${place}.ftm`),
  };
}

function readSources(value: unknown): Record<string, DocumentRecord> {
  const entries = Object.entries(asObject(value, 'attributes.sources'));
  return Object.fromEntries(
    entries.map(([id, source]) => [id, readDocument(source, `attributes.sources[${JSON.stringify(id)}]`)]),
  );
}

export function readDocument(value: unknown, place: string): DocumentRecord {
  const document = asObject(value, place);
  const text = (key: string) => asText(document[key], `${place}.${key}`);
  const id = asString(document['id'], `${place}.id`);
  return {
    ...{ id, file: text('file') ?? '', title: text('title'), date: text('date'), publisher: text('publisher') },
    ...{ url: text('url'), story: text('story') ?? id },
  };
}

function readNode(value: unknown, place: string): RawGraph['nodes'][number] {
  const node = asObject(value, place);
  const at = asObject(node['attributes'], `${place}.attributes`);
  const number = (key: string) => asNumber(at[key], `${place}.attributes.${key}`);
  return {
    key: asString(node['key'], `${place}.key`),
    label: asString(at['label'], `${place}.attributes.label`),
    type: asOneOf(at['type'], actorTypes, `${place}.attributes.type`),
    aliases: asStrings(at['aliases'], `${place}.attributes.aliases`),
    generic: asBoolean(at['generic'], `${place}.attributes.generic`),
    ...(at['reasons'] !== undefined && { reasons: readReasons(at['reasons'], `${place}.attributes.reasons`) }),
    ...{ mentions: number('mentions'), documents: number('documents'), x: number('x'), y: number('y') },
  };
}

function readReasons(value: unknown, place: string): readonly IdentityReason[] {
  return asArray(value, place).map((item, i) => {
    const reason = asObject(item, `${place}[${i}]`);
    const text = (key: string) => asText(reason[key], `${place}[${i}].${key}`);
    const [id, doc, other] = [text('id'), text('doc'), text('with')];
    return {
      name: asString(reason['name'], `${place}[${i}].name`),
      because: asOneOf(reason['because'], identityKinds, `${place}[${i}].because`),
      ...(id !== null && { id }),
      ...(doc !== null && { doc }),
      ...(other !== null && { with: other }),
      ...(reason['line'] !== undefined && { line: asNumber(reason['line'], `${place}[${i}].line`) }),
    };
  });
}

function readEdge(value: unknown, place: string, keys: ReadonlySet<string>): RawEdge {
  const edge = asObject(value, place);
  const at = asObject(edge['attributes'], `${place}.attributes`);
  const number = (key: string) => asNumber(at[key], `${place}.attributes.${key}`);
  const end = (key: string) => {
    const id = asString(edge[key], `${place}.${key}`);
    if (keys.has(id)) return id;
    throw new GraphFileError(`This is not a whowhom graph: ${place}.${key} names no node of the file.`);
  };
  return {
    ...{ key: asString(edge['key'], `${place}.key`), source: end('source'), target: end('target') },
    relation: asString(at['relation'], `${place}.attributes.relation`),
    lemma: asText(at['lemma'], `${place}.attributes.lemma`),
    status: asOneOf(at['status'], statuses, `${place}.attributes.status`),
    polarity: asOneOf(at['polarity'], polarities, `${place}.attributes.polarity`),
    ...{ mentions: number('mentions'), documents: number('documents'), support: number('support') },
    confidence: number('confidence'),
    since: asText(at['since'], `${place}.attributes.since`),
    until: asText(at['until'], `${place}.attributes.until`),
    publishers: asStrings(at['publishers'], `${place}.attributes.publishers`),
    evidence: asArray(at['evidence'], `${place}.attributes.evidence`).map((item, i) =>
      readEvidence(item, `${place}.attributes.evidence[${i}]`),
    ),
  };
}
