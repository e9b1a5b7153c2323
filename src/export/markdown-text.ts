import type { DocumentRecord, Evidence } from '../model/graph-data.js';
import { wellFormed } from './well-formed.js';

/** Text that Markdown shows as it is: every sign with a meaning is escaped, and it stays on its line. Readers link plain addresses. */
export function markdownText(text: string): string {
  return wellFormed(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+|~&$^=@]/g, '\\$&')
    .replace(/^(\d{1,9})\./, '$1\\.')
    .replace(/^[-.!:]/, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

/** An address in pointed brackets. */
export function markdownLink(url: string): string {
  return `<${wellFormed(url).replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;
}

/** A sentence with where it stands, for a footnote. */
export function evidenceNote(evidence: Evidence, document: DocumentRecord | undefined): string {
  const where = [evidence.publisher, document?.title ?? null, evidence.date, evidence.doc].flatMap(
    (part) => part ?? [],
  );
  const link = document?.url === null || document === undefined ? '' : ` ${markdownLink(document.url)}`;
  return `“${markdownText(evidence.sentence.text)}” ${where.map(markdownText).join(', ')}${link}`;
}
