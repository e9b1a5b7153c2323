import { once } from '../common/once.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { checkFields, fieldNames } from './document-fields.js';
import type { RawFields } from './document-fields.js';
import type { InputFile } from './input-file.js';
import { plainFields } from './plain-fields.js';
import { plainMarkdown } from './plain-markdown.js';
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

// What these need takes long to load, and most texts need neither.
const loadYaml = once(() => import('./yaml-fields.js'));
const loadMarkdown = once(() => import('./markdown-text.js'));

/** Markdown, with or without YAML front matter. The document's text is what a reader of it sees. */
export async function readMarkdown(
  text: string,
  { id, file }: InputFile,
  warnings: readonly Diagnostic[],
): Promise<readonly ReadResult[]> {
  const front = /^\ufeff?---[ \t]*\r?\n/.test(text) ? FRONT_MATTER.exec(text) : null;
  const { raw, diagnostics, length } = front ? await readFrontMatter(front, file) : NO_FRONT_MATTER;
  const fields = checkFields(raw, file, length > 0 ? 1 : null);
  const marked = text.slice(length);
  const plain = plainMarkdown(marked) ?? (await loadMarkdown()).markdownText(marked);
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

async function readFrontMatter([whole, yaml = '']: RegExpExecArray, file: string): Promise<FrontMatter> {
  const { length } = whole;
  const fields = plainFields(yaml) ?? (await loadYaml()).yamlFields(yaml);
  // Text between two rules is no front matter.
  if (fields === null) return NO_FRONT_MATTER;
  if ('message' in fields) {
    const diagnostics = [warningIn(file, 'bad-front-matter', fields.message, fields.line)];
    return { raw: NOTHING, diagnostics, length };
  }
  return { raw: rawFields(fields), diagnostics: [], length };
}

/** What front matter says of a document; an empty value says nothing. */
function rawFields(fields: ReadonlyMap<string, string>): RawFields {
  const said = (name: string): string | null => {
    const value = fields.get(name) ?? '';
    return /^(?:~|null)?$/.test(value) ? null : value;
  };
  const [title = null, date = null, publisher = null, url = null] = fieldNames.map(said);
  return { title, date, publisher, url };
}
