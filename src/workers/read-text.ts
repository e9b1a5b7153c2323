import type { ActorMention } from '../model/actor-mention.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Gap } from '../model/gap.js';
import type { Knowledge } from '../model/knowledge.js';
import type { RelationMention } from '../model/relation-mention.js';
import { readDocument, readGaps, readMentions, refusalOf, sketch, splitText, type Sketch } from '../pipeline.js';
import { broken } from './broken.js';

/** What is wanted of texts. */
export interface Readings {
  readonly relations: ReadRelations;
  readonly mentions: readonly ActorMention[];
  readonly gaps: readonly Gap[];
}

export interface ReadRelations {
  readonly relations: readonly RelationMention[];
  /** How many sentences were read. */
  readonly sentences: number;
  /** What near-copies are found by; null where nobody asked for it, too. */
  readonly sketch: Sketch;
}

export interface ReadSettings<Wanted extends keyof Readings = keyof Readings> {
  readonly wanted: Wanted;
  /** ISO date that relative dates count from where a document has none of its own. */
  readonly asOf: string | null;
  /** Ties that no relation type covers too. */
  readonly open: boolean;
  /** Whether copies of a story will be looked for. */
  readonly sketches: boolean;
}

/** A document as it was read, or why not. */
export type ReadItem<Result> =
  | { readonly type: 'read'; readonly document: Document; readonly result: Result }
  | { readonly type: 'trouble'; readonly diagnostic: Diagnostic };

/** Reads all documents in a text. Never throws: a document that the pipeline breaks on is reported like one that cannot be read. */
export function readText<Wanted extends keyof Readings>(
  text: Document,
  knowledge: Knowledge,
  settings: ReadSettings<Wanted>,
): readonly ReadItem<Readings[Wanted]>[] {
  return readDocuments(text, knowledge, settings.asOf, (document) => read(document, knowledge, settings));
}

/** Does the same with all documents in a text. */
export function readDocuments<Result>(
  text: Document,
  knowledge: Knowledge,
  asOf: string | null,
  read: (document: Document) => Result,
): readonly ReadItem<Result>[] {
  return splitText(text, knowledge, asOf).flatMap((document): readonly ReadItem<Result>[] => {
    const said = document.diagnostics.map(trouble);
    const refusal = refusalOf(document, knowledge);
    if (refusal !== null) return [...said, trouble(refusal)];
    try {
      return [...said, { type: 'read', document, result: read(document) }];
    } catch (error) {
      return [...said, trouble(broken(document, error))];
    }
  });
}

function read<Wanted extends keyof Readings>(
  document: Document,
  knowledge: Knowledge,
  { wanted, asOf, open, sketches }: ReadSettings<Wanted>,
): Readings[Wanted] {
  const readings: { readonly [Name in keyof Readings]: () => Readings[Name] } = {
    relations: () => {
      const { relations, sentences } = readDocument(document, knowledge, asOf, open);
      const { start, end } = document.span;
      const sketched = sketches ? sketch(document.text.slice(start, end)) : null;
      return { relations, sentences: sentences.length, sketch: sketched };
    },
    mentions: () => readMentions(document, knowledge),
    gaps: () => readGaps(document, knowledge),
  };
  return readings[wanted]();
}

function trouble(diagnostic: Diagnostic): ReadItem<never> {
  return { type: 'trouble', diagnostic };
}
