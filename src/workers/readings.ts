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

/** Reads what is wanted of a document. */
export function readWanted<Wanted extends keyof Readings>(
  document: Document,
  knowledge: Knowledge,
  { wanted, asOf, open, only }: ReadSettings<Wanted>,
): Readings[Wanted] {
  const isWanted = wantedActors(knowledge.watched, only);
  const relations = () =>
    readDocument(document, knowledge, asOf, open).relations.filter((relation) => touches(relation, isWanted));
  const mentions = () => readMentions(document, knowledge).filter(({ id }) => isWanted(id));
  const readings: { readonly [Name in keyof Readings]: () => Readings[Name] } = {
    relations,
    relationLines: () => lines(relations(), serializeMention),
    mentions,
    mentionLines: () => lines(mentions(), (mention) => JSON.stringify(mention)),
    gaps: () => readGaps(document, knowledge),
    documents: () => readFully(document, knowledge, asOf, open),
  };
  return readings[wanted]();
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
