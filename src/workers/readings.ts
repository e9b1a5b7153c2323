import { serializeMention } from '../common/serialize-mention.js';
import { touches, wantedActors } from '../common/wanted-actors.js';
import type { ActorMention } from '../model/actor-mention.js';
import type { Document } from '../model/document.js';
import type { Gap } from '../model/gap.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { readDocument, readGaps, readMentions, sketch, type Sketch } from '../pipeline.js';

/** What may be wanted of a document. Lines are records as `extract` writes them, each with its end. */
export interface Readings {
  readonly relations: readonly RelationMention[];
  readonly relationLines: string;
  readonly mentions: readonly ActorMention[];
  readonly mentionLines: string;
  readonly gaps: readonly Gap[];
  readonly documents: FullReading;
}

/** All that a graph needs of a document. */
export interface FullReading {
  readonly document: Pick<Document, 'id' | 'file' | 'title' | 'date' | 'publisher' | 'url'>;
  /** Where its own text begins in that of its file. */
  readonly start: number;
  readonly text: string;
  readonly relations: readonly RelationMention[];
  /** How many sentences were read. */
  readonly sentences: number;
  /** What near-copies are found by. */
  readonly sketch: Sketch;
}

export interface ReadSettings<Wanted extends keyof Readings = keyof Readings> {
  readonly wanted: Wanted;
  /** ISO date that relative dates count from where a document has none of its own. */
  readonly asOf: string | null;
  /** Ties that no relation type covers too. */
  readonly open: boolean;
  /** Only what touches an actor of the user's list. */
  readonly only: boolean;
}

/** What reads that which is wanted of a document. */
export function readerOf<Wanted extends keyof Readings>(
  knowledge: Knowledge,
  { wanted, asOf, open, only }: ReadSettings<Wanted>,
): (document: Document) => Readings[Wanted] {
  const isWanted = wantedActors(knowledge.watched, only);
  const relations = (document: Document) =>
    readDocument(document, knowledge, asOf, open).relations.filter((relation) => touches(relation, isWanted));
  const mentions = (document: Document) => readMentions(document, knowledge).filter(({ id }) => isWanted(id));
  const readers: { readonly [Name in keyof Readings]: (document: Document) => Readings[Name] } = {
    relations,
    relationLines: (document) => lines(relations(document), serializeMention),
    mentions,
    mentionLines: (document) => lines(mentions(document), (mention) => JSON.stringify(mention)),
    gaps: (document) => readGaps(document, knowledge),
    documents: (document) => readFully(document, knowledge, asOf, open),
  };
  return readers[wanted];
}

function readFully(document: Document, knowledge: Knowledge, asOf: string | null, open: boolean): FullReading {
  const { id, file, title, date, publisher, url, span } = document;
  const { relations, sentences } = readDocument(document, knowledge, asOf, open);
  const text = document.text.slice(span.start, span.end);
  return {
    document: { id, file, title, date, publisher, url },
    start: span.start,
    text,
    relations,
    sentences: sentences.length,
    sketch: sketch(text),
  };
}

function lines<Item>(items: readonly Item[], serialize: (item: Item) => string): string {
  return items.map((item) => `${serialize(item)}\n`).join('');
}
