import { readDate } from '../common/read-date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { warningIn } from './trouble.js';

/** What a source says about its text, as it is written there; null where it says nothing. */
export interface RawFields {
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

export const fieldNames = ['title', 'date', 'publisher', 'url'] as const satisfies readonly (keyof RawFields)[];

export type Fields = Pick<Document, keyof RawFields | 'diagnostics'>;

/** Checks what a source says: dates become ISO, addresses are http or https, and what is neither is left out with a warning. */
export function checkFields(raw: RawFields, file: string, line: number | null): Fields {
  const date = raw.date === null ? null : readDate(raw.date);
  const url = raw.url === null ? null : webAddress(raw.url);
  const diagnostics: Diagnostic[] = [];
  if (raw.date !== null && date === null) {
    const message = `The date “${shown(raw.date)}” is not understood and was left out; write it as 2025-07-21.`;
    diagnostics.push(warningIn(file, 'bad-date', message, line));
  }
  if (raw.url !== null && url === null) {
    const message = `The url “${shown(raw.url)}” is no web address and was left out; write it with http:// or https://.`;
    diagnostics.push(warningIn(file, 'bad-url', message, line));
  }
  return { title: onOneLine(raw.title), date, publisher: onOneLine(raw.publisher), url, diagnostics };
}

function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function onOneLine(value: string | null): string | null {
  return value?.replace(/[\p{Cc}\s]+/gu, ' ').trim() || null;
}

/** The address in its normal form if it is one of the web's, else null; `base` is what a relative one is relative to. */
export function webAddress(value: string, base?: string): string | null {
  try {
    const url = new URL(value.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
