import { loadLexicon } from '../src/lexicon/load-lexicon.js';
import type { Document } from '../src/model/document.js';
import type { Knowledge } from '../src/model/knowledge.js';
import type { RelationMention } from '../src/model/relation-mention.js';
import { readDocument } from '../src/pipeline.js';

let knowledge: Knowledge | null = null;

/** The shipped lexicon, loaded once a test file. */
export function shippedKnowledge(): Knowledge {
  knowledge ??= loadLexicon();
  return knowledge;
}

/** The relations of a text, as a document of its own published on 1 July 2024. */
export function relationsOf(text: string): readonly RelationMention[] {
  return readDocument(documentOf(text), shippedKnowledge()).relations;
}

export function documentOf(text: string): Document {
  const span = { start: 0, end: text.length };
  return {
    id: 'test',
    file: 'test.txt',
    text,
    span,
    title: null,
    date: '2024-07-01',
    publisher: null,
    url: null,
    regions: null,
    diagnostics: [],
  };
}
