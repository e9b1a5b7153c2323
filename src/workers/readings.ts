import { serializeMention } from '../common/serialize-mention.js';
import { touches, wantedActors } from '../common/wanted-actors.js';
import { zipWith } from '../common/zip-with.js';
import type { ActorMention } from '../model/actor-mention.js';
import type { Document } from '../model/document.js';
import type { Gap } from '../model/gap.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { readDocuments, readGaps, readMentions, sketch, type ReadDocument, type Sketch } from '../pipeline.js';
import { encodeTogether } from './encode-together.js';

/** What may be wanted of a document. Lines are the bytes of records as `extract` writes them, each with its end. */
export interface Readings {
  readonly relations: readonly RelationMention[];
  readonly relationLines: Uint8Array;
  readonly mentions: readonly ActorMention[];
  readonly mentionLines: Uint8Array;
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

/** What reads that which is wanted of documents, one for each. */
export type Read<Result> = (documents: readonly Document[]) => readonly Result[];

/** What reads that which is wanted of all documents of a bundle. */
export function readerOf<Wanted extends keyof Readings>(
  knowledge: Knowledge,
  { wanted, asOf, open, only }: ReadSettings<Wanted>,
): Read<Readings[Wanted]> {
  const isWanted = wantedActors(knowledge.watched, only);
  const read: Read<ReadDocument> = (documents) => readDocuments(documents, knowledge, asOf, open);
  const relations: Read<Readings['relations']> = (documents) =>
    read(documents).map((made) =>
      only ? made.relations.filter((relation) => touches(relation, isWanted)) : made.relations,
    );
  const mentions: Read<Readings['mentions']> = (documents) =>
    documents.map((document) => readMentions(document, knowledge).filter(({ id }) => isWanted(id)));
  const readers: { readonly [Name in keyof Readings]: Read<Readings[Name]> } = {
    relations,
    relationLines: (documents) => encodeTogether(relations(documents).map((made) => lines(made, serializeMention))),
    mentions,
    mentionLines: (documents) =>
      encodeTogether(mentions(documents).map((made) => lines(made, (mention) => JSON.stringify(mention)))),
    gaps: (documents) => documents.map((document) => readGaps(document, knowledge)),
    documents: (documents) => zipWith([documents, read(documents)] as const, toFullReading),
  };
  return readers[wanted];
}

function toFullReading(document: Document, { relations, sentences }: ReadDocument): FullReading {
  const { id, file, title, date, publisher, url, span } = document;
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
  let text = '';
  for (const item of items) text += `${serialize(item)}\n`;
  return text;
}
