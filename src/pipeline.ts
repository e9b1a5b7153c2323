import { actNounsOf } from './actors/act-nouns.js';
import { Courtesies } from './actors/courtesies.js';
import { DocumentActors } from './actors/document-actors.js';
import { Resolver } from './actors/resolve.js';
import { zipEach } from './common/zip-each.js';
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
import type { SyntaxLexicon } from './model/syntax-lexicon.js';
import type { TimeExpression } from './model/time-expression.js';
import type { Token } from './model/token.js';
import { findGaps } from './relations/find-gaps.js';
import { match } from './relations/match.js';
import { openRelations } from './relations/open.js';
import { readClauses, type ReadClauses } from './relations/predications.js';
import { readDiscourse } from './relations/read-discourse.js';
import type { Sums } from './relations/surroundings.js';
import { toRecords } from './relations/to-records.js';
import { chunk } from './syntax/chunk.js';
import { parse, type ParsedSentence } from './syntax/parse.js';
import { datelinePlaces } from './text/dateline-places.js';
import { SentenceSums } from './text/money/sentence-sums.js';
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
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly (readonly Mention[])[];
  readonly times: readonly (readonly TimeExpression[])[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly parses: readonly ParsedSentence[];
  readonly clauses: readonly ReadClauses[];
  readonly stated: readonly (readonly StatedRelation[])[];
  readonly resolver: Resolver;
}

/** Which sentences are parsed: those that name somebody are all that can tell of a relation. */
type Parsed = 'naming' | 'all';

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
): ReadDocument {
  return readDocuments([document], knowledge, asOf, open)[0] as ReadDocument;
}

/** The same for several documents, each for itself: together they are read faster. */
export function readDocuments(
  documents: readonly Document[],
  knowledge: Knowledge,
  asOf: string | null = null,
  open = false,
  observe: Observe = unobserved,
): readonly ReadDocument[] {
  const parsed = parseDocuments(documents, knowledge, asOf, 'naming', observe);
  return observe('records', () =>
    parsed.map((read) => {
      const { sentences, mentions } = read;
      const relations: RelationMention[] = [];
      for (const own of recordsOf(read, knowledge, open)) if (own.length > 0) relations.push(...own);
      return { sentences, mentions, relations };
    }),
  );
}

/** What the stages made of every sentence of a document. */
export function explainDocument(
  document: Document,
  knowledge: Knowledge,
  asOf: string | null,
  open = false,
): readonly ReadSentence[] {
  const read = parseDocument(document, knowledge, asOf);
  return zipWith(
    [read.sentences, read.mentions, read.chunks, read.parses, recordsOf(read, knowledge, open)] as const,
    (sentence, mentions, chunks, { sequences, states }, relations) => {
      return { sentence, mentions, chunks, sequences, states, relations };
    },
  );
}

/** The records of every sentence. */
function recordsOf(
  { document, sentences, times, clauses, stated, resolver }: ParsedDocument,
  knowledge: Knowledge,
  open: boolean,
): readonly (readonly RelationMention[])[] {
  const { confidence, frames, units, money } = knowledge;
  const readHowMuch = (phrase: readonly Token[]) => readQuantity(phrase, units);
  return zipWith([sentences, times, clauses, stated] as const, (sentence, timed, { predications }, typed) => {
    const untyped = open ? openRelations(predications, typed, knowledge) : [];
    if (typed.length + untyped.length === 0) return [];
    const sums = typed.length > 0 ? new SentenceSums(sentence, money) : NO_SUMS;
    const { control } = frames;
    const known = { document, sentence, times: timed, sums, readQuantity: readHowMuch, resolver, confidence, control };
    return toRecords(untyped.length > 0 ? [...typed, ...untyped] : typed, known);
  });
}

/** Of one document every sentence is parsed: it is asked how they are read, and not only what they say of whom. */
function parseDocument(document: Document, knowledge: Knowledge, asOf: string | null): ParsedDocument {
  return parseDocuments([document], knowledge, asOf, 'all')[0] as ParsedDocument;
}

/**
 * The stages up to the relations as stated, and who is meant by every mention. Each stage reads all documents before the next begins: so a
 * processor keeps at hand what a stage needs.
 */
function parseDocuments(
  documents: readonly Document[],
  knowledge: Knowledge,
  asOf: string | null,
  which: Parsed,
  observe: Observe = unobserved,
): readonly ParsedDocument[] {
  const { frames, syntax } = knowledge;
  const regions = observe('regions', () => documents.map((document) => findRegions(document, knowledge.boilerplate)));
  const sentences = observe('segment', () =>
    zipWith([documents, regions] as const, (document, own) => segment(document, own, knowledge.segment)),
  );
  const mentions = observe('recognize', () => sentences.map((own) => recognize(own, knowledge.recognition)));
  const times = observe('times', () =>
    zipWith([documents, sentences] as const, ({ date }, own) =>
      own.map((sentence) => findTimes(sentence, date ?? asOf, knowledge.time)),
    ),
  );
  const chunks = observe('chunk', () =>
    zipWith([sentences, mentions, times] as const, (own, named, timed) => chunksOf(own, named, timed, which, syntax)),
  );
  const parses = observe('parse', () => chunks.map((own) => own.map(parse)));
  const clauses = observe('clauses', () =>
    parses.map((own) => own.map(({ sequences }) => readClauses(sequences, frames.control))),
  );
  const stated = observe('match', () =>
    zipEach([clauses, parses, sentences] as const, (read, { built }, sentence) => match(read, built, sentence, frames)),
  );
  const discourses = observe('discourse', () =>
    zipEach([sentences, mentions, clauses, stated] as const, (sentence, named, read, relations) =>
      readDiscourse(sentence, named, read, relations, knowledge),
    ),
  );
  const resolvers = observe('resolve', () =>
    zipWith([documents, regions, sentences, mentions, discourses] as const, (document, areas, own, named, read) => {
      const seats = datelinePlaces(document.text, areas, knowledge.recognition.gazetteer);
      return resolverOf(read, namedIn(own, named, seats, knowledge), document, knowledge, asOf);
    }),
  );
  return zipWith(
    [documents, sentences, mentions, times, chunks, parses, clauses, stated, resolvers] as const,
    (document, split, named, timed, cut, built, read, relations, resolver): ParsedDocument => ({
      document,
      sentences: split,
      mentions: named,
      times: timed,
      chunks: cut,
      parses: built,
      clauses: read,
      stated: relations,
      resolver,
    }),
  );
}

const NO_SUMS: Sums = { all: [], mayHave: () => false };

/** The chunks of each sentence of a document. */
function chunksOf(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  times: readonly (readonly TimeExpression[])[],
  which: Parsed,
  lexicon: SyntaxLexicon,
): readonly (readonly Chunk[])[] {
  return sentences.map((sentence, i) => {
    const named = mentions[i] ?? [];
    return which === 'naming' && named.length === 0 ? NO_CHUNKS : chunk(sentence, named, times[i] ?? [], lexicon);
  });
}

const NO_CHUNKS: readonly Chunk[] = [];

function namedIn(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
  seats: ReadonlySet<ActorId>,
  { actors, variants, reference }: Knowledge,
): DocumentActors {
  const courtesies = new Courtesies(sentences, reference);
  const all: Mention[] = [];
  for (const named of mentions) for (const mention of named) all.push(mention);
  const { straySorts, nationalSorts } = reference;
  return new DocumentActors(all, actors, seats, variants.legalForms, straySorts, courtesies, nationalSorts);
}

function resolverOf(
  discourses: readonly Discourse[],
  named: DocumentActors,
  { text, date }: Document,
  knowledge: Knowledge,
  asOf: string | null,
): Resolver {
  const known = {
    actNouns: actNounsOf(knowledge.frames.control),
    agentless: knowledge.frames.control.agentless,
    gazetteer: knowledge.actors,
    lexicon: knowledge.reference,
    saying: knowledge.syntax.saying,
  };
  return new Resolver(discourses, named, text, known, date ?? asOf);
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
