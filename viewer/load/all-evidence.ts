import type { Evidence } from '../../src/model/graph-data.js';
import { GraphFileError } from '../../src/query/graph-file-error.js';
import type { Correction } from '../../src/model/correction.js';
import { settle, type Settled } from '../data/settle.js';
import type { Dataset, RelationEdge } from '../data/dataset.js';
import { asObject, asString } from './check.js';
import { readEvidence } from './read-evidence.js';

/**
 * Every statement of a relation, from the `relations.ndjson` served beside the graph, which has all that the graph file
 * does not keep. Null where there is no such file.
 */
export async function fetchAllEvidence(
  dataset: Dataset,
  relation: RelationEdge,
  corrections: readonly Correction[],
): Promise<readonly Evidence[] | null> {
  if (location.protocol !== 'http:' && location.protocol !== 'https:') return null;
  try {
    const response = await fetch('relations.ndjson', { credentials: 'same-origin' });
    if (!response.ok || !response.body) return null;
    const lines = linesOf(response.body.pipeThrough(new TextDecoderStream()).getReader());
    return await pick(lines, dataset, relation, settle(dataset, corrections));
  } catch (error) {
    // A connection that breaks is no file.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function pick(
  lines: AsyncIterable<string>,
  dataset: Dataset,
  relation: RelationEdge,
  settled: Settled,
): Promise<readonly Evidence[]> {
  const kind = dataset.kinds[relation.kind];
  const words = [`"relation":${JSON.stringify(kind?.id)}`, `"status":"${relation.status}"`];
  const found: Evidence[] = [];
  for await (const line of lines) {
    // Few lines have all of these: the others need not be taken apart.
    if (!words.every((word) => line.includes(word))) continue;
    const evidence = evidenceOf(line, dataset, relation, settled);
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
function evidenceOf(line: string, dataset: Dataset, relation: RelationEdge, settled: Settled): Evidence | null {
  try {
    const record = asObject(JSON.parse(line), 'record');
    const id = asString(record['evidence'], 'evidence');
    const [one, other] = [asObject(record['source'], 'source'), asObject(record['target'], 'target')];
    const [source, target] = [one, other].map((end) => settled.actorOf(asString(end['id'], 'id'), id));
    const [from, to] = [dataset.actors[relation.source]?.id, dataset.actors[relation.target]?.id];
    const isSame = source === from && target === to;
    const isSymmetric = dataset.kinds[relation.kind]?.symmetric ?? false;
    const isMirrored = isSymmetric && source === to && target === from;
    if (record['polarity'] !== relation.polarity || !(isSame || isMirrored) || settled.isRejected(id)) return null;
    const document = dataset.documents.get(String(record['doc']));
    const ends = { source: one['mention'], target: other['mention'] };
    const about = { date: document?.date ?? null, publisher: document?.publisher ?? null };
    const evidence = readEvidence({ ...record, ...ends, ...about, id }, 'record');
    if (relation.lemma !== null && evidence.predicate.lemma !== relation.lemma) return null;
    return settled.isConfirmed(id) ? { ...evidence, confidence: 1 } : evidence;
  } catch (error) {
    if (error instanceof GraphFileError || error instanceof SyntaxError) return null;
    throw error;
  }
}
