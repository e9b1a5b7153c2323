import { DocumentActors } from './actors/document-actors.js';
import { Resolver } from './actors/resolve.js';
import type { Document } from './model/document.js';
import type { Knowledge } from './model/knowledge.js';
import type { Mention } from './model/mention.js';
import type { Region } from './model/region.js';
import type { RelationMention } from './model/relation-mention.js';
import type { Sentence } from './model/sentence.js';
import { match } from './relations/match.js';
import { readClauses } from './relations/predications.js';
import { toRecords } from './relations/to-records.js';
import { chunk } from './syntax/chunk.js';
import { parse } from './syntax/parse.js';
import { recognize } from './text/recognize.js';
import { segment } from './text/segment.js';
import { findTimes } from './text/times/find-times.js';

/** What the pipeline made of one document. */
export interface ReadDocument {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly relations: readonly RelationMention[];
  /** Earley states made by the parser. */
  readonly states: number;
}

/** The stages in order: text → regions → sentences → mentions → chunks → clauses → relations → actors. */
export function readDocument(document: Document, knowledge: Knowledge, asOf: string | null = null): ReadDocument {
  const regions = paragraphs(document);
  const sentences = segment(document, regions, knowledge.segment);
  const mentions = recognize(sentences, knowledge.recognition);
  const resolver = new Resolver(sentences, mentions, new DocumentActors(mentions.flat(), knowledge.actors));
  let states = 0;
  const relations = sentences.flatMap((sentence, i) => {
    const own = mentions[i] ?? [];
    const times = findTimes(sentence, document.date ?? asOf, knowledge.time);
    const parsed = parse(
      chunk(
        sentence,
        own,
        times.filter((time) => !time.attributive),
        knowledge.syntax,
      ),
    );
    states += parsed.states;
    const stated = match(readClauses(parsed.sequences, knowledge.frames.control), sentence, knowledge.frames);
    return toRecords(stated, { document, sentence, times, resolver });
  });
  return { sentences, mentions, relations, states };
}

function paragraphs(document: Document): readonly Region[] {
  const regions: Region[] = [];
  for (const found of document.text.slice(document.span.start, document.span.end).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = document.span.start + found.index;
    regions.push({ kind: 'body', start, end: start + found[0].length });
  }
  return regions;
}
