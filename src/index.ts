export { buildFiles, buildGraph, writeBuilt } from './api/build.js';
export type { BuildOptions, BuiltGraph } from './api/build.js';
export type { BuildSummary } from './api/build-summary.js';
export { checkExamples } from './api/check-examples.js';
export type { ExampleCheck, FailedExample } from './api/check-examples.js';
export { correctionsPath } from './api/corrections-file.js';
export { explainSentence } from './api/explain.js';
export type { Explanation } from './api/explain.js';
export { extract, extractMentions } from './api/extract.js';
export type { ExtractOptions } from './api/extract.js';
export { writeHtmlFile } from './api/html-file.js';
export type { HtmlOptions } from './api/html-file.js';
export { findGaps } from './api/find-gaps.js';
export type { CountedGap } from './api/find-gaps.js';
export { openGraph, openNetwork } from './api/open-graph.js';
export type { CorpusOptions, Input, Progress } from './api/read-corpus.js';
export { Review } from './api/review.js';
export type { MergeProposal, ReviewOptions } from './api/review.js';
export { ServeError } from './api/serve-error.js';
export { serveViewer } from './api/serve-viewer.js';
export type { ServeOptions, ViewerServer } from './api/serve-viewer.js';
export { packageVersion } from './api/version.js';
export { answersToCsv, answersToMarkdown } from './export/answers.js';
export type { AnswerColumn } from './export/answers.js';
export type { CsvCell } from './export/csv-line.js';
export type { ExportFile } from './export/export-format.js';
export { formats } from './export/formats.js';
export type { FormatId } from './export/formats.js';
export { serializeMention } from './export/index.js';
export { CorrectionsError } from './files/read-corrections.js';
export { OutputError } from './files/output-error.js';
export type { Bytes } from './files/read-bytes.js';
export type { GivenDocument } from './files/read-given.js';
export { writeAllWhole } from './files/write-files.js';
export type { OutputFile } from './files/write-files.js';
export { LexiconError } from './lexicon/lexicon-error.js';
export type { Complaint } from './lexicon/lexicon-error.js';
export { loadLexicon } from './lexicon/load-lexicon.js';
export { openLexicon } from './lexicon/open-lexicon.js';
export { packageRoot } from './lexicon/package-root.js';
export { actorTypes } from './model/actor.js';
export type { ActorId, ActorType } from './model/actor.js';
export type { ActorMention } from './model/actor-mention.js';
export type { Chunk } from './model/chunk.js';
export type { Sequence } from './model/clause.js';
export type { Correction } from './model/correction.js';
export type { Diagnostic } from './model/diagnostic.js';
export type { Document } from './model/document.js';
export type {
  DocumentRecord,
  EdgeAttributes,
  Evidence,
  FullDocumentRecord,
  GraphAttributes,
  NodeAttributes,
  RelationTypeInfo,
} from './model/graph-data.js';
export { identityKinds } from './model/identity.js';
export type { IdentityKind, IdentityReason } from './model/identity.js';
export type { Knowledge } from './model/knowledge.js';
export type { Mention } from './model/mention.js';
export type { Network } from './model/network.js';
export type {
  ActorReference,
  EventTime,
  Money,
  Polarity,
  RelationEnd,
  RelationMention,
  Status,
  Theme,
} from './model/relation-mention.js';
export { polarities, statuses } from './model/relation-mention.js';
export type { InverseName, RelationTypeName } from './model/relation-type-names.generated.js';
export type { Sentence } from './model/sentence.js';
export type { Span, TextSpan } from './model/span.js';
export type { ReadDocument } from './pipeline.js';
export * from './query/index.js';
export { suggest } from './query/similarity.js';
