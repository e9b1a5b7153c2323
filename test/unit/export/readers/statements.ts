import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Model, defaultModel } from '@alephdata/followthemoney';
import jsonld from 'jsonld';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { Parser, Store, type Quad } from 'n3';
import type { RelationMention } from '../../../../src/model/relation-mention.js';
import type { Reader, Reading } from './reading.js';

const cypherReader = fileURLToPath(new URL('../../fixtures/read-cypher.mjs', import.meta.url));
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function readCypher([input = '']: readonly string[]): Reading {
  const options = { input, encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 28 } as const;
  const { strings, nodes, relationships } = JSON.parse(execFileSync(process.execPath, [cypherReader], options)) as {
    readonly strings: readonly string[];
    readonly nodes: number;
    readonly relationships: number;
  };
  const texts = strings.map((each) => each.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => ESCAPED[sign] ?? sign));
  return { actors: nodes, relations: relationships, evidence: 'first sentence', names: new Set(texts) };
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const PROV = 'http://www.w3.org/ns/prov#';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

function readQuads(quads: readonly Quad[]): Reading {
  const store = new Store([...quads]);
  const agents = store.getSubjects(`${RDF}type`, `${PROV}Agent`, null);
  return {
    actors: agents.length,
    relations: store.countQuads(null, `${RDF}type`, `${RDF}Statement`, null),
    evidence: store.countQuads(null, `${PROV}wasQuotedFrom`, null, null),
    names: new Map(
      agents.map((agent) => [
        decodeURIComponent(agent.value.replace('urn:whowhom:actor:', '')),
        store.getObjects(agent, LABEL, null)[0]?.value ?? '',
      ]),
    ),
  };
}

async function readJsonld([text = '']: readonly string[]): Promise<Reading> {
  const nquads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return readQuads(new Parser({ format: 'N-Quads' }).parse(String(nquads)));
}

type FtmEntity = Parameters<Model['getEntity']>[0] & { readonly id: string; readonly schema: string };

function readFtm([text = '']: readonly string[]): Reading {
  const model = new Model(defaultModel);
  const entities = jsonLines<FtmEntity>(text).map((data) => model.getEntity(data));
  const links = entities.filter(({ schema }) => schema.isEdge);
  const actors = entities.filter(({ schema, id }) => !schema.isEdge && id.startsWith('whowhom-actor-'));
  const names = new Set(actors.flatMap((actor) => actor.getProperty('name').map(String)));
  return { actors: actors.length, relations: links.length, evidence: 'all sentences', names };
}

function readNdjson([text = '']: readonly string[]): Reading {
  const mentions = jsonLines<RelationMention>(text);
  const edge = ({ relation, predicate, status, polarity, source, target }: RelationMention): string =>
    JSON.stringify([source.id, target.id, relation, relation === 'open' ? predicate.lemma : null, status, polarity]);
  const names = new Map(mentions.flatMap(({ source, target }) => [source, target].map(({ id, name }) => [id, name])));
  return { actors: names.size, relations: new Set(mentions.map(edge)).size, evidence: mentions.length, names };
}

function jsonLines<T>(text: string): readonly T[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as T);
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function readMarkdown([text = '']: readonly string[]): Reading {
  const tree: MarkdownNode = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const all = (node: MarkdownNode, type: string): readonly MarkdownNode[] => [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => all(child, type)),
  ];
  const textOf = (node: MarkdownNode): string => all(node, 'text').map(({ value }) => value ?? '').join(''); // prettier-ignore
  // The table has the busiest actors alone, the sentence above it says how many there are.
  const [, paragraph] = tree.children ?? [];
  const actors = Number(/^\d+/.exec(paragraph === undefined ? '' : textOf(paragraph))?.[0]);
  return {
    actors,
    relations: all(tree, 'listItem').length,
    evidence: all(tree, 'footnoteDefinition').length,
    names: new Set(all(tree, 'tableCell').map(textOf)),
  };
}

/** Formats of statements, and the report. */
export const statementReaders: readonly Reader[] = [
  { format: 'ndjson', program: 'JSON.parse of Node', read: readNdjson, holdsAll: true },
  { format: 'cypher', program: 'the openCypher grammar (@neo4j-cypher/antlr4)', read: readCypher },
  { format: 'turtle', program: 'N3.js', read: ([text = '']) => readQuads(new Parser().parse(text)) },
  { format: 'jsonld', program: 'jsonld', read: readJsonld },
  { format: 'ftm', program: '@alephdata/followthemoney', read: readFtm },
  {
    format: 'md',
    program: 'micromark (mdast-util-from-markdown)',
    read: readMarkdown,
    name: (name) => name.replace(/\s+/g, ' ').trim(),
  },
];
