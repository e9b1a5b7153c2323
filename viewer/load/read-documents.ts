import type { FullDocumentRecord } from '../../src/model/graph-data.js';
import { asNumber, asObject, asString } from './check.js';
import { GraphFileError } from '../../src/query/graph-file-error.js';
import { readDocument } from './read-graph.js';

/** Reads `NAME.documents.ndjson`. Lines that are no documents are left out: the graph can be read without them. */
export function readDocuments(text: string): ReadonlyMap<string, FullDocumentRecord> {
  const documents = new Map<string, FullDocumentRecord>();
  for (const line of text.split('\n')) {
    const document = line.trim() === '' ? null : readLine(line);
    if (document) documents.set(document.id, document);
  }
  return documents;
}

function readLine(line: string): FullDocumentRecord | null {
  try {
    const item = asObject(JSON.parse(line), 'document');
    return {
      ...readDocument(item, 'document'),
      schema: asString(item['schema'], 'document.schema'),
      start: asNumber(item['start'], 'document.start'),
      text: asString(item['text'], 'document.text'),
    };
  } catch (error) {
    if (error instanceof GraphFileError || error instanceof SyntaxError) return null;
    throw error;
  }
}
