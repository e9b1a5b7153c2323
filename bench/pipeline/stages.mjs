import { DocumentActors } from '../../dist/actors/document-actors.js';
import { Resolver } from '../../dist/actors/resolve.js';
import { match } from '../../dist/relations/match.js';
import { readClauses } from '../../dist/relations/predications.js';
import { readDiscourse } from '../../dist/relations/read-discourse.js';
import { toRecords } from '../../dist/relations/to-records.js';
import { chunk } from '../../dist/syntax/chunk.js';
import { parse } from '../../dist/syntax/parse.js';
import { findMoney } from '../../dist/text/money/find-money.js';
import { readQuantity } from '../../dist/text/quantities/read-quantity.js';
import { recognize } from '../../dist/text/recognize.js';
import { findRegions } from '../../dist/text/regions.js';
import { segment } from '../../dist/text/segment.js';
import { findTimes } from '../../dist/text/times/find-times.js';

/**
 * The stages of src/pipeline.ts one by one, each over all documents with what the one before it made: `run` does a stage's work anew and
 * gives what it made, so that the first run prepares the next stage and every later one can be timed.
 */
export function stagesOf(documents, knowledge) {
  const regions = () => documents.map((document) => findRegions(document, knowledge.boilerplate));
  const found = regions();
  const segments = () => documents.map((document, i) => segment(document, found[i], knowledge.segment));
  const sentencesByDocument = segments();
  const names = () => sentencesByDocument.map((sentences) => recognize(sentences, knowledge.recognition));
  const mentionsByDocument = names();
  const sentences = sentencesByDocument.flatMap((own, i) =>
    own.map((sentence, k) => ({ sentence, document: documents[i], mentions: mentionsByDocument[i][k] })),
  );
  const each = (read) => () => sentences.map(read);
  const times = each(({ sentence, document }) => findTimes(sentence, document.date, knowledge.time));
  const timesOf = times();
  const chunks = each(({ sentence, mentions }, i) => {
    const own = timesOf[i].filter((time) => !time.attributive);
    return chunk(sentence, mentions, own, knowledge.syntax);
  });
  const chunksOf = chunks();
  const parses = () => chunksOf.map((own) => parse(own));
  const parsed = parses();
  const clauses = () => parsed.map(({ sequences }) => readClauses(sequences, knowledge.frames.control));
  const clausesOf = clauses();
  const matches = each(({ sentence }, i) => match(clausesOf[i], chunksOf[i], sentence, knowledge.frames));
  const stated = matches();
  const resolvers = () => resolversOf({ documents, mentionsByDocument, sentences, clausesOf, stated, knowledge });
  const records = (made) => () => {
    const known = made();
    return each(({ sentence, document }, i) =>
      toRecords(stated[i], {
        ...{ document, sentence, times: timesOf[i], resolver: known.get(document), confidence: knowledge.confidence },
        sums: stated[i].length > 0 ? findMoney(sentence, knowledge.money) : [],
        readQuantity: (phrase) => readQuantity(phrase, knowledge.units),
      }),
    )();
  };
  const stages = [
    { name: 'regions', run: regions },
    { name: 'segment', run: segments },
    { name: 'recognize', run: names },
    { name: 'times', run: times },
    { name: 'chunk', run: chunks },
    { name: 'parse', run: parses },
    { name: 'clauses', run: clauses },
    { name: 'match', run: matches },
    { name: 'resolve', run: resolvers },
    // A resolver remembers what it found, so records need fresh ones; their share is reported without them.
    { name: 'records', run: records(resolvers), without: 'resolve' },
  ];
  return { stages, sentences, found, chunksOf, states: parsed.map(({ states }) => states) };
}

function resolversOf({ documents, mentionsByDocument, sentences, clausesOf, stated, knowledge }) {
  const discourses = new Map(documents.map((document) => [document, []]));
  for (const [i, { sentence, document, mentions }] of sentences.entries())
    discourses.get(document).push(readDiscourse(sentence, mentions, clausesOf[i], stated[i], knowledge));
  const { actors: gazetteer, reference: lexicon, syntax, frames } = knowledge;
  const known = { gazetteer, lexicon, saying: syntax.saying, agentless: frames.control.agentless };
  return new Map(
    documents.map((document, i) => {
      const actors = new DocumentActors(mentionsByDocument[i].flat(), gazetteer);
      return [document, new Resolver(discourses.get(document), actors, known)];
    }),
  );
}
