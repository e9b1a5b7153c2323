import { actNounsOf } from './actors/act-nouns.js';
import { Courtesies } from './actors/courtesies.js';
import { DocumentActors } from './actors/document-actors.js';
import { Resolver } from './actors/resolve.js';
import { zipWith } from './common/zip-with.js';
import type { ActorId } from './model/actor.js';
import type { ActorMention } from './model/actor-mention.js';
import type { Chunk } from './model/chunk.js';
import type { Sequence } from './model/clause.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { Discourse } from './model/discourse.js';
import type { Document } from './model/document.js';
import type { Knowledge } from './model/knowledge.js';
import type { Gap } from './model/gap.js';
import type { Mention } from './model/mention.js';
import type { StatedRelation } from './model/predication.js';
import type { RelationMention } from './model/relation-mention.js';
import type { Sentence } from './model/sentence.js';
import type { TimeExpression } from './model/time-expression.js';
import type { Token } from './model/token.js';
import { findGaps } from './relations/find-gaps.js';
import { match } from './relations/match.js';
import { openRelations } from './relations/open.js';
import { readClauses, type ReadClauses } from './relations/predications.js';
import { readDiscourse } from './relations/read-discourse.js';
import { toRecords } from './relations/to-records.js';
import { chunk } from './syntax/chunk.js';
import { parse, type ParsedSentence } from './syntax/parse.js';
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

/** What the stages before the records made of a document; lists have one member for each sentence. */
interface ParsedDocument {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly parses: readonly ParsedSentence[];
  readonly clauses: readonly ReadClauses[];
  readonly stated: readonly (readonly StatedRelation[])[];
  readonly resolver: Resolver;
}

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
  const read = parseDocument(document, knowledge, asOf, observe);
  const relations = observe('records', () => recordsOf(document, read, knowledge, open));
  return zipWith(
    [read.sentences, read.mentions, read.chunks, read.parses, relations] as const,
    (sentence, mentions, chunks, { sequences, states }, stated) => {
      return { sentence, mentions, chunks, sequences, states, relations: stated };
    },
  );
}

/** The records of every sentence. */
function recordsOf(
  document: Document,
  { sentences, times, clauses, stated, resolver }: ParsedDocument,
  knowledge: Knowledge,
  open: boolean,
): readonly (readonly RelationMention[])[] {
  const { confidence, frames, units, money } = knowledge;
  const readHowMuch = (phrase: readonly Token[]) => readQuantity(phrase, units);
  return zipWith([sentences, times, clauses, stated] as const, (sentence, timed, { predications }, typed) => {
    const untyped = open ? openRelations(predications, typed, knowledge) : [];
    if (typed.length + untyped.length === 0) return [];
    const sums = typed.length > 0 ? findMoney(sentence, money) : [];
    const { control } = frames;
    const known = { document, sentence, times: timed, sums, readQuantity: readHowMuch, resolver, confidence, control };
    return toRecords([...typed, ...untyped], known);
  });
}

/**
 * The stages up to the relations as stated, and who is meant by every mention. Each stage reads the whole document before the next begins:
 * so a processor keeps at hand what a stage needs.
 */
function parseDocument(
  document: Document,
  knowledge: Knowledge,
  asOf: string | null,
  observe: Observe = unobserved,
): ParsedDocument {
  const { frames } = knowledge;
  const day = document.date ?? asOf;
  const regions = observe('regions', () => findRegions(document, knowledge.boilerplate));
  const sentences = observe('segment', () => segment(document, regions, knowledge.segment));
  const mentions = observe('recognize', () => recognize(sentences, knowledge.recognition));
  const times = observe('times', () => sentences.map((sentence) => findTimes(sentence, day, knowledge.time)));
  const chunks = observe('chunk', () =>
    zipWith([sentences, mentions, times] as const, (sentence, named, timed) =>
      chunk(sentence, named, timed.filter(isPhrase), knowledge.syntax),
    ),
  );
  const parses = observe('parse', () => chunks.map(parse));
  const clauses = observe('clauses', () => parses.map(({ sequences }) => readClauses(sequences, frames.control)));
  const stated = observe('match', () =>
    zipWith([clauses, parses, sentences] as const, (read, { built }, sentence) => match(read, built, sentence, frames)),
  );
  const discourses = observe('discourse', () =>
    zipWith([sentences, mentions, clauses, stated] as const, (sentence, named, read, relations) =>
      readDiscourse(sentence, named, read, relations, knowledge),
    ),
  );
  const resolver = observe('resolve', () => {
    const seats = datelinePlaces(document.text, regions, knowledge.recognition.gazetteer);
    return resolverOf(discourses, namedIn(sentences, mentions, seats, knowledge), knowledge, day);
  });
  return { sentences, mentions, times, chunks, parses, clauses, stated, resolver };
}

const isPhrase = (time: TimeExpression): boolean => !time.attributive;

function namedIn(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  seats: ReadonlySet<ActorId>,
  { actors, variants, reference }: Knowledge,
): DocumentActors {
  const courtesies = new Courtesies(sentences, reference);
  const all: Mention[] = [];
  for (const named of mentions) all.push(...named);
  return new DocumentActors(all, actors, seats, variants.legalForms, reference.straySorts, courtesies);
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
  const { mentions, resolver } = parseDocument(document, knowledge, null);
  return mentions.flat().flatMap((mention) => {
    const { text, start, end, type } = mention;
    const meant = resolver.resolve(mention);
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
  });
}

/** What the rules have nothing for in a document. */
export function readGaps(document: Document, knowledge: Knowledge): readonly Gap[] {
  const { sentences, clauses, stated } = parseDocument(document, knowledge, null);
  return zipWith([sentences, clauses, stated] as const, (sentence, { predications }, typed) => {
    const open = openRelations(predications, typed, knowledge);
    const text = document.text.slice(sentence.start, sentence.end);
    return findGaps(predications, open, sentence, knowledge.frames).map((gap) => ({ ...gap, sentence: text }));
  }).flat();
}
