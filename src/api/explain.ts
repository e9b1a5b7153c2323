import type { Chunk } from '../model/chunk.js';
import type { Sequence } from '../model/clause.js';
import type { Document } from '../model/document.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Mention } from '../model/mention.js';
import type { RelationMention } from '../model/relation-mention.js';
import type { Sentence } from '../model/sentence.js';
import { explainDocument } from '../pipeline.js';

/** How one sentence was read, step by step. */
export interface Explanation {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly chunks: readonly Chunk[];
  readonly sequences: readonly Sequence[];
  /** Earley states made by the parser. */
  readonly states: number;
  readonly relations: readonly RelationMention[];
}

/** Reads a text as the body of a document and shows every step for each of its sentences. */
export function explainSentence(
  text: string,
  knowledge: Knowledge,
  asOf: string | null = null,
): readonly Explanation[] {
  const span = { start: 0, end: text.length };
  const regions = [{ kind: 'body' as const, ...span }];
  const document: Document = {
    id: 'sentence',
    file: '-',
    text,
    span,
    title: null,
    date: asOf,
    publisher: null,
    url: null,
    regions,
    diagnostics: [],
  };
  return explainDocument(document, knowledge, asOf, true);
}
