import type { Evidence } from '../../src/model/graph-data.js';
import { GraphFileError } from '../../src/query/graph-file-error.js';
import type { Dataset, RelationEdge } from '../data/dataset.js';
import { asObject } from './check.js';
import { readEvidence } from './read-evidence.js';

/**
 * Every statement of a relation, from the `relations.ndjson` served beside the graph, which has all that the graph file
 * does not keep. Null where there is no such file.
 */
export async function fetchAllEvidence(dataset: Dataset, relation: RelationEdge): Promise<readonly Evidence[] | null> {
  if (location.protocol !== 'http:' && location.protocol !== 'https:') return null;
  try {
    const response = await fetch('relations.ndjson', { credentials: 'same-origin' });
    if (!response.ok || !response.body) return null;
    const lines = linesOf(response.body.pipeThrough(new TextDecoderStream()).getReader());
    return await pick(lines, dataset, relation);
  } catch (error) {
    // A connection that breaks is no file.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function pick(lines: AsyncIterable<string>, dataset: Dataset, relation: RelationEdge) {
  const ends = [relation.source, relation.target].map((index) => JSON.stringify(dataset.actors[index]?.id));
  const kind = dataset.kinds[relation.kind];
  const words = [`"relation":${JSON.stringify(kind?.id)}`, `"status":"${relation.status}"`, ...ends];
  const found: Evidence[] = [];
  for await (const line of lines) {
    // Few lines have all of these: the others need not be taken apart.
    if (!words.every((word) => line.includes(word))) continue;
    const evidence = evidenceOf(line, dataset, relation, kind?.symmetric ?? false);
    if (evidence) found.push(evidence);
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}

async function* linesOf(reader: ReadableStreamDefaultReader<string>): AsyncGenerator<string> {
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** A record as the graph keeps it; null if it is of another relation, or none. */
function evidenceOf(line: string, dataset: Dataset, relation: RelationEdge, isSymmetric: boolean): Evidence | null {
  try {
    const record = asObject(JSON.parse(line), 'record');
    const [source, target] = [asObject(record['source'], 'source'), asObject(record['target'], 'target')];
    const [from, to] = [dataset.actors[relation.source]?.id, dataset.actors[relation.target]?.id];
    const isSame = source['id'] === from && target['id'] === to;
    const isMirrored = isSymmetric && source['id'] === to && target['id'] === from;
    if (record['polarity'] !== relation.polarity || !(isSame || isMirrored)) return null;
    const document = dataset.documents.get(String(record['doc']));
    const ends = { source: source['mention'], target: target['mention'] };
    const about = { date: document?.date ?? null, publisher: document?.publisher ?? null };
    const evidence = readEvidence({ ...record, ...ends, ...about, id: record['evidence'] }, 'record');
    return relation.lemma === null || evidence.predicate.lemma === relation.lemma ? evidence : null;
  } catch (error) {
    if (error instanceof GraphFileError || error instanceof SyntaxError) return null;
    throw error;
  }
}
