import type { ActorType } from '../../../src/model/actor.js';
import type { DocumentRecord, Evidence, FullDocumentRecord, RelationTypeInfo } from '../../../src/model/graph-data.js';
import type { Polarity, Status } from '../../../src/model/relation-mention.js';

/** A graph written by hand: documents whose sentences say with `[s:…]`, `[p:…]`, `[t:…]`, `[x:…]` what is what. */
export interface Said {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly status?: Status;
  readonly polarity?: Polarity;
  /** ISO days of the event, both included. */
  readonly when?: readonly [string, string];
  readonly by?: string;
  readonly confidence?: number;
}

export interface Written extends Partial<DocumentRecord> {
  readonly id: string;
  /** A sentence of plain text, or a marked one with what it says. */
  readonly sentences: readonly (string | readonly [string, Said])[];
}

export interface Named {
  readonly name: string;
  readonly type: ActorType;
  readonly aliases?: readonly string[];
  readonly generic?: boolean;
  readonly at: readonly [number, number];
}

export interface NewsGraph {
  /** The text of a graph file. */
  readonly graph: string;
  /** The text of a documents file. */
  readonly documents: string;
}

export function writeNewsGraph(
  actors: Readonly<Record<string, Named>>,
  relationTypes: readonly RelationTypeInfo[],
  written: readonly Written[],
): NewsGraph {
  const read = written.map((document) => readWritten(document, actors));
  const edges = new Map<string, Said & { evidence: Evidence[] }>();
  for (const { said, evidence } of read.flatMap((document) => document.statements)) {
    const key = [said.source, said.relation, said.target, said.status ?? 'actual', said.polarity ?? 'affirmed'].join(
      ' ',
    );
    const edge = edges.get(key) ?? { ...said, evidence: [] };
    edge.evidence.push(evidence);
    edges.set(key, edge);
  }
  const records = read.map(({ record }) => record);
  const graph = {
    attributes: {
      ...{ schema: '1.0', generator: 'test', name: 'harbour', documents: written.length, sentences: 40 },
      relationMentions: read.flatMap(({ statements }) => statements).length,
      relationTypes,
      sources: Object.fromEntries(records.map(({ schema: _, start: __, text: ___, ...record }) => [record.id, record])),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: Object.entries(actors).map(([key, actor]) => ({ key, attributes: nodeOf(key, actor, [...edges.values()]) })),
    edges: [...edges].map(([key, edge]) => edgeOf(key, edge, records)),
  };
  return { graph: JSON.stringify(graph), documents: records.map((record) => JSON.stringify(record)).join('\n') };
}

function nodeOf(key: string, actor: Named, edges: readonly (Said & { evidence: Evidence[] })[]) {
  const own = edges.filter((edge) => edge.source === key || edge.target === key).flatMap((edge) => edge.evidence);
  return {
    ...{ label: actor.name, type: actor.type, aliases: actor.aliases ?? [], generic: actor.generic ?? false },
    ...{ mentions: own.length, documents: new Set(own.map(({ doc }) => doc)).size, x: actor.at[0], y: actor.at[1] },
  };
}

function edgeOf(key: string, edge: Said & { evidence: Evidence[] }, records: readonly FullDocumentRecord[]) {
  const { source, target, relation, evidence } = edge;
  const documents = records.filter(({ id }) => evidence.some(({ doc }) => doc === id));
  const publishers = [...new Set(documents.flatMap(({ publisher }) => publisher ?? []))].sort();
  const days = evidence.flatMap(({ time }) => (time ? [time.start ?? '', time.end ?? ''] : [])).sort();
  const attributes = {
    ...{ relation, lemma: null, status: edge.status ?? 'actual', polarity: edge.polarity ?? 'affirmed', publishers },
    ...{ mentions: evidence.length, documents: documents.length, evidence },
    support: new Set(documents.map(({ story }) => story)).size,
    confidence: Math.max(...evidence.map((item) => item.confidence)),
    ...{ since: days[0] ?? null, until: days.at(-1) ?? null },
  };
  return { key, source, target, attributes };
}

function readWritten(written: Written, actors: Readonly<Record<string, Named>>) {
  const { id, sentences, ...about } = written;
  const statements: { readonly said: Said; readonly evidence: Evidence }[] = [];
  let text = '';
  for (const sentence of sentences) {
    const marked = typeof sentence === 'string' ? sentence : sentence[0];
    const { plain, spans } = readMarks(marked, text.length);
    if (typeof sentence !== 'string') {
      const place = { start: text.length, end: text.length + plain.length, text: plain };
      const evidenceId = `${id}-${statements.length}`;
      statements.push({
        said: sentence[1],
        evidence: evidenceOf(evidenceId, written, place, spans, sentence[1], actors),
      });
    }
    text += `${plain}\n\n`;
  }
  const base = { title: null, date: null, publisher: null, url: null, story: id, file: `${id}.txt` };
  const record: FullDocumentRecord = { ...base, ...about, id, schema: '1.0', start: 0, text };
  return { record, statements };
}

type Spans = ReadonlyMap<string, { readonly text: string; readonly start: number; readonly end: number }>;

function evidenceOf(
  id: string,
  written: Written,
  sentence: { readonly start: number; readonly end: number; readonly text: string },
  spans: Spans,
  said: Said,
  actors: Readonly<Record<string, Named>>,
): Evidence {
  const none = { text: '', start: sentence.start, end: sentence.start };
  const [source, target, predicate, theme] = ['s', 't', 'p', 'x'].map((role) => spans.get(role));
  const by = said.by === undefined ? undefined : actors[said.by];
  return {
    ...{ id, doc: written.id, date: written.date ?? null, publisher: written.publisher ?? null },
    ...{ source: source ?? none, target: target ?? none, predicate: { ...(predicate ?? none), lemma: 'say' } },
    theme: theme ? { ...theme, quantity: null, unit: null } : null,
    ...{ money: null, place: null, rule: `${said.relation}/say:active`, confidence: said.confidence ?? 0.9 },
    time: said.when ? { start: said.when[0], end: said.when[1], precision: 'day', text: 'then' } : null,
    by: by && said.by !== undefined ? { id: said.by as never, name: by.name, type: by.type } : null,
    sentence: { ...sentence, region: 'body' },
  };
}

/** Takes the marks out of a sentence; offsets count from `start`. */
function readMarks(marked: string, start: number): { readonly plain: string; readonly spans: Spans } {
  const spans = new Map<string, { text: string; start: number; end: number }>();
  let plain = '';
  for (const part of marked.split(/(\[[sptx]:[^\]]*\])/)) {
    const mark = /^\[([sptx]):([^\]]*)\]$/.exec(part);
    const text = mark?.[2] ?? part;
    if (mark?.[1]) spans.set(mark[1], { text, start: start + plain.length, end: start + plain.length + text.length });
    plain += text;
  }
  return { plain, spans };
}
