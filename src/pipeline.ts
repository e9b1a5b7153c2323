import { actNounsOf } from './actors/act-nouns.js';
import { DocumentActors } from './actors/document-actors.js';
import { Resolver } from './actors/resolve.js';
import type { ActorMention } from './model/actor-mention.js';
import type { Chunk } from './model/chunk.js';
import type { Sequence } from './model/clause.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Discourse } from './model/discourse.js';
import type { Document } from './model/document.js';
import type { Knowledge } from './model/knowledge.js';
import type { Gap } from './model/gap.js';
import type { Mention } from './model/mention.js';
import type { RelationMention } from './model/relation-mention.js';
import type { Sentence } from './model/sentence.js';
import { findGaps } from './relations/find-gaps.js';
import { match } from './relations/match.js';
import { openRelations } from './relations/open.js';
import { readClauses } from './relations/predications.js';
import { readDiscourse } from './relations/read-discourse.js';
import { toRecords } from './relations/to-records.js';
import { chunk } from './syntax/chunk.js';
import { parse } from './syntax/parse.js';
import { datelinePlaces } from './text/dateline-places.js';
import { findMoney } from './text/money/find-money.js';
import { readQuantity } from './text/quantities/read-quantity.js';
import { recognize } from './text/recognize.js';
import { findRegions } from './text/regions.js';
import { segment } from './text/segment.js';
import { diagnoseLanguage } from './text/language.js';
import { splitPage } from './text/split-page.js';
import { findTimes } from './text/times/find-times.js';

export { sketch, type Sketch } from './text/near-copies.js';

/** How one sentence was read. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly chunks: readonly Chunk[];
  readonly sequences: readonly Sequence[];
  /** Earley states made by the parser. */
  readonly states: number;
  readonly relations: readonly RelationMention[];
}

/** What the pipeline made of one document. */
export interface ReadDocument {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly relations: readonly RelationMention[];
}

/** The stages in the order in which a document goes through them. */
export const stages = [
  'regions',
  'segment',
  'recognize',
  'times',
  'chunk',
  'parse',
  'clauses',
  'match',
  'discourse',
  'resolve',
  'records',
] as const;
export type Stage = (typeof stages)[number];

/** Runs a stage and gives what it made; whoever measures the pipeline brings one that looks at the clock. */
export type Observe = <Made>(stage: Stage, run: () => Made) => Made;

const unobserved: Observe = (_, run) => run();

/**
 * Reads a document: text → regions → sentences → mentions → chunks → clauses → relations → actors. With `open`, ties that no frame covers
 * are relations too.
 */
export function readDocument(
  document: Document,
  knowledge: Knowledge,
  asOf: string | null = null,
  open = false,
  observe: Observe = unobserved,
): ReadDocument {
  const read = explainDocument(document, knowledge, asOf, open, observe);
  return {
    sentences: read.map(({ sentence }) => sentence),
    mentions: read.map(({ mentions }) => mentions),
    relations: read.flatMap(({ relations }) => relations),
  };
}

/** The stages in order, with what each of them made of every sentence. */
export function explainDocument(
  document: Document,
  knowledge: Knowledge,
  asOf: string | null,
  open = false,
  observe: Observe = unobserved,
): readonly ReadSentence[] {
  const { read, resolver } = parseDocument(document, knowledge, asOf, observe);
  return read.map(({ sentence, mentions, times, chunks, sequences, states, stated, clauses }) => {
    const relations = observe('records', () => {
      const untyped = open ? openRelations(clauses.predications, stated, knowledge) : [];
      if (stated.length + untyped.length === 0) return [];
      return toRecords([...stated, ...untyped], {
        document,
        sentence,
        times,
        resolver,
        confidence: knowledge.confidence,
        control: knowledge.frames.control,
        sums: stated.length > 0 ? findMoney(sentence, knowledge.money) : [],
        readQuantity: (phrase) => readQuantity(phrase, knowledge.units),
      });
    });
    return { sentence, mentions, chunks, sequences, states, relations };
  });
}

/** The stages up to the relations as stated, and who is meant by every mention. */
function parseDocument(document: Document, knowledge: Knowledge, asOf: string | null, observe: Observe = unobserved) {
  const regions = observe('regions', () => findRegions(document, knowledge.boilerplate));
  const sentences = observe('segment', () => segment(document, regions, knowledge.segment));
  const mentions = observe('recognize', () => recognize(sentences, knowledge.recognition));
  const read = sentences.map((sentence, i) => {
    const own = mentions[i] ?? [];
    const times = observe('times', () => findTimes(sentence, document.date ?? asOf, knowledge.time));
    const phrases = times.filter((time) => !time.attributive);
    const chunks = observe('chunk', () => chunk(sentence, own, phrases, knowledge.syntax));
    const { sequences, built, states } = observe('parse', () => parse(chunks));
    const clauses = observe('clauses', () => readClauses(sequences, knowledge.frames.control));
    const stated = observe('match', () => match(clauses, built, sentence, knowledge.frames));
    const discourse = observe('discourse', () => readDiscourse(sentence, own, clauses, stated, knowledge));
    return { sentence, mentions: own, times, chunks, sequences, states, clauses, stated, discourse };
  });
  const discourses = read.map(({ discourse }) => discourse);
  const seats = datelinePlaces(document.text, regions, knowledge.recognition.gazetteer);
  const named = new DocumentActors(
    mentions.flat(),
    knowledge.actors,
    seats,
    knowledge.variants.legalForms,
    knowledge.reference.straySorts,
  );
  const resolver = observe('resolve', () => resolverOf(discourses, named, knowledge, document.date ?? asOf));
  return { read, resolver };
}

function resolverOf(
  discourses: readonly Discourse[],
  named: DocumentActors,
  knowledge: Knowledge,
  day: string | null,
): Resolver {
  const known = {
    actNouns: actNounsOf(knowledge.frames.control),
    agentless: knowledge.frames.control.agentless,
    gazetteer: knowledge.actors,
    lexicon: knowledge.reference,
    saying: knowledge.syntax.saying,
  };
  return new Resolver(discourses, named, known, day);
}

/** The documents in a text: itself, or the articles of a page that holds several. */
export function splitText(text: Document, knowledge: Knowledge, asOf: string | null): readonly Document[] {
  return splitPage(text, knowledge.boilerplate, { asOf });
}

/** Why a document is not to be read, or null. */
export function refusalOf(document: Document, knowledge: Knowledge): Diagnostic | null {
  return diagnoseLanguage(document, knowledge.boilerplate);
}

/** Every mention of an actor in a document, in text order, and who is meant: one that means several gives one each. */
export function readMentions(document: Document, knowledge: Knowledge): readonly ActorMention[] {
  const { read, resolver } = parseDocument(document, knowledge, null);
  return read.flatMap(({ mentions }) =>
    mentions.flatMap(({ text, start, end, type }, i) => {
      const meant = resolver.resolve(mentions[i] as Mention);
      const nobody = { type, id: null, name: null };
      return (meant.length > 0 ? meant : [nobody]).map((who) => ({
        doc: document.id,
        text,
        start,
        end,
        type: who.type,
        id: who.id,
        name: who.name,
      }));
    }),
  );
}

/** What the rules have nothing for in a document. */
export function readGaps(document: Document, knowledge: Knowledge): readonly Gap[] {
  const { read } = parseDocument(document, knowledge, null);
  return read.flatMap(({ sentence, clauses, stated }) => {
    const open = openRelations(clauses.predications, stated, knowledge);
    const text = document.text.slice(sentence.start, sentence.end);
    return findGaps(clauses.predications, open, sentence, knowledge.frames).map((gap) => ({ ...gap, sentence: text }));
  });
}
