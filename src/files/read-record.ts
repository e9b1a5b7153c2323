import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { decodeText, isBinary } from './decode-text.js';
import { checkFields, fieldNames } from './document-fields.js';
import type { RawFields } from './document-fields.js';
import type { RawRecord } from './raw-text.js';
import type { ReadResult } from './trouble.js';
import { errorIn, trouble, warningIn } from './trouble.js';

type Parsed =
  | { readonly record: ReadonlyMap<string, unknown>; readonly warnings: readonly Diagnostic[] }
  | { readonly error: Diagnostic };

/** The document of a line of records, or why it is none. */
export function readRecord(raw: RawRecord): ReadResult {
  const parsed = parseLine(raw);
  if ('error' in parsed) return trouble(parsed.error);
  return toDocument(parsed.record, { file: raw.file, line: raw.line, warnings: parsed.warnings });
}

/** Where a record comes from, and what is to be said of it already. */
export interface RecordOrigin {
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly warnings: readonly Diagnostic[];
}

/** The document that a record is, or why it is none. */
export function toDocument(record: ReadonlyMap<string, unknown>, { file, line, warnings }: RecordOrigin): ReadResult {
  const refusal = refusalOf(record);
  if (refusal) return trouble(errorIn(file, refusal[0], `Line ${line}: ${refusal[1]}`, line));
  const text = String(record.get('text'));
  const { raw, diagnostics } = rawFields(record, file, line);
  const fields = checkFields(raw, file, line);
  const document: Document = {
    id: String(record.get('id')),
    file,
    text,
    span: { start: 0, end: text.length },
    ...fields,
    regions: null,
    diagnostics: [...warnings, ...diagnostics, ...fields.diagnostics],
  };
  return { type: 'document', document, line };
}

function parseLine({ bytes, file, line }: RawRecord): Parsed {
  const error = (code: string, message: string): Parsed => ({
    error: errorIn(file, code, `Line ${line}: ${message}`, line),
  });
  const decoded = decodeText(bytes);
  if (decoded.type === 'binary')
    return error('binary', 'this is no text; check that the file is JSONL, uncompressed and in UTF-8.');
  try {
    const value: unknown = JSON.parse(decoded.text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return error('bad-json', 'this is not an object; write one record a line as {"id": "…", "text": "…"}.');
    }
    const { notice } = decoded;
    const warnings = notice ? [warningIn(file, 'bad-encoding', `Line ${line}: ${notice.message}`, line)] : [];
    return { record: new Map(Object.entries(value)), warnings };
  } catch (cause) {
    const reason = String((cause as Partial<Error> | null)?.message ?? cause).replace(/\s+/g, ' ').slice(0, 120); // prettier-ignore
    return error('bad-json', `this is not JSON (${reason}); write one whole record a line.`);
  }
}

/** Why a record gives no document, as a code and a message. */
function refusalOf(record: ReadonlyMap<string, unknown>): readonly [code: string, message: string] | null {
  for (const name of ['id', 'text']) {
    const value = record.get(name);
    if (value === undefined || value === null)
      return [`no-${name}`, `the record has no \`${name}\`; give it one, as a string.`];
    if (typeof value !== 'string')
      return ['bad-field', `\`${name}\` is ${kindOf(value)}; write it as a string, in quotes.`];
    if (value.trim() === '') return ['empty', `\`${name}\` is empty; fill it or leave the record out.`];
  }
  if (/\p{Cc}/u.test(String(record.get('id'))))
    return ['bad-field', '`id` has control characters in it; write it without.'];
  if (isBinary(String(record.get('text'))))
    return ['binary', '`text` is full of control characters; put the plain text there.'];
  return null;
}

function rawFields(
  record: ReadonlyMap<string, unknown>,
  file: string,
  line: number,
): { raw: RawFields; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const valueOf = (name: string): string | null => {
    const value = record.get(name) ?? null;
    if (value === null || typeof value === 'string') return value || null;
    const message = `Line ${line}: \`${name}\` is ${kindOf(value)} and was left out; write it as a string, in quotes, or as null.`;
    diagnostics.push(warningIn(file, 'bad-field', message, line));
    return null;
  };
  const [title = null, date = null, publisher = null, url = null] = fieldNames.map(valueOf);
  return { raw: { title, date, publisher, url }, diagnostics };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
