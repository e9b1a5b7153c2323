import { isMap, isScalar, parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import { checkFields, fieldNames } from './document-fields.js';
import type { RawFields } from './document-fields.js';
import type { InputFile } from './input-file.js';
import { markdownText } from './markdown-text.js';
import { plainFields } from './plain-fields.js';
import type { ReadResult } from './trouble.js';
import { warningIn } from './trouble.js';

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
const NOTHING: RawFields = { title: null, date: null, publisher: null, url: null };

interface FrontMatter {
  readonly raw: RawFields;
  readonly diagnostics: readonly Diagnostic[];
  /** How much of the file it takes up. */
  readonly length: number;
}

const NO_FRONT_MATTER: FrontMatter = { raw: NOTHING, diagnostics: [], length: 0 };

/** Markdown, with or without YAML front matter. The document's text is what a reader of it sees. */
export function readMarkdown(
  text: string,
  { id, file }: InputFile,
  warnings: readonly Diagnostic[],
): readonly ReadResult[] {
  const front = /^\ufeff?---[ \t]*\r?\n/.test(text) ? FRONT_MATTER.exec(text) : null;
  const { raw, diagnostics, length } = front ? readFrontMatter(front, file) : NO_FRONT_MATTER;
  const fields = checkFields(raw, file, length > 0 ? 1 : null);
  const marked = text.slice(length);
  const plain = markdownText(marked);
  const said = [...warnings, ...diagnostics, ...fields.diagnostics, ...(plain === null ? [marksKept(file)] : [])];
  const read = plain ?? marked;
  const span = { start: 0, end: read.length };
  const document = { id, file, text: read, span, ...fields, regions: null, diagnostics: said };
  return [{ type: 'document', document, line: null }];
}

function marksKept(file: string): Diagnostic {
  const message = 'This is too large, or nested too deeply, to have its marks taken out; split it if names look wrong.';
  return warningIn(file, 'marks-kept', message);
}

/** In the failsafe schema every scalar is a string, so that a date stays as it is written and nothing is constructed. */
function readFrontMatter([whole, yaml = '']: RegExpExecArray, file: string): FrontMatter {
  const { length } = whole;
  const plain = plainFields(yaml);
  if (plain) return { raw: rawFields((name) => plain.get(name) ?? null), diagnostics: [], length };
  const parsed = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: true, prettyErrors: true, logLevel: 'silent' });
  const error = parsed.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    const message = `The front matter is not YAML and was passed over (${error.message.split(/ at line |\n/)[0]}); quote values that have “: ” in them.`;
    return { raw: NOTHING, diagnostics: [warningIn(file, 'bad-front-matter', message, line)], length };
  }
  const contents = parsed.contents;
  // Text between two rules is no front matter.
  if (isScalar(contents) || contents === null) return NO_FRONT_MATTER;
  if (!isMap(contents)) {
    const message = 'The front matter is a list and was passed over; write “title: …” and the like, one a line.';
    return { raw: NOTHING, diagnostics: [warningIn(file, 'bad-front-matter', message, 2)], length };
  }
  const valueOf = (name: string): string | null => {
    const value: unknown = contents.get(name, true);
    return isScalar(value) && typeof value.value === 'string' ? value.value : null;
  };
  return { raw: rawFields(valueOf), diagnostics: [], length };
}

/** What front matter says of a document, whose values are as they are written there. */
function rawFields(valueOf: (name: string) => string | null): RawFields {
  const said = (name: string): string | null => {
    const value = valueOf(name);
    return value === null || /^(?:~|null)?$/.test(value) ? null : value;
  };
  const [title = null, date = null, publisher = null, url = null] = fieldNames.map(said);
  return { title, date, publisher, url };
}
