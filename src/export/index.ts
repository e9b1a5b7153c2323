export { answersToCsv, answersToMarkdown } from './answers.js';
export type { AnswerColumn } from './answers.js';
export type { ExportFile, ExportFormat, ExportOptions } from './export-format.js';
export { formats } from './formats.js';
export type { FormatId } from './formats.js';
export { serializeGraph } from './json.js';
export { serializeMention } from '../common/serialize-mention.js';
