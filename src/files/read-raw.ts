import { once } from '../common/once.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { decodeText } from './decode-text.js';
import type { InputFile } from './input-file.js';
import type { RawFile, RawText, WholeFormat } from './raw-text.js';
import { readMarkdown } from './read-markdown.js';
import { readRecord } from './read-record.js';
import { readText } from './read-text.js';
import type { ReadResult } from './trouble.js';
import { errorIn, trouble, unreadable, warningIn } from './trouble.js';

type Reader = (
  text: string,
  input: InputFile,
  warnings: readonly Diagnostic[],
) => readonly ReadResult[] | Promise<readonly ReadResult[]>;

// What a page needs takes long to load, and most runs read none.
const loadHtml = once(() => import('./html/read-html.js'));

const READERS: Readonly<Record<WholeFormat, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: async (...page) => (await loadHtml()).readHtml(...page),
};

/** Reads what is in a text by its format. Never throws: whatever is wrong with it comes as trouble. */
export async function readRaw(raw: RawText): Promise<readonly ReadResult[]> {
  if (raw.type === 'document' || raw.type === 'trouble') return [raw];
  if (raw.type === 'record') return [readRecord(raw)];
  try {
    return await readFile(raw);
  } catch (error) {
    return [trouble(unreadable(raw.file.file, error))];
  }
}

function readFile({ file, bytes }: RawFile): ReturnType<Reader> {
  const refuse = (code: string, message: string): readonly ReadResult[] => [trouble(errorIn(file.file, code, message))];
  const decoded = decodeText(bytes);
  if (decoded.type === 'binary') return refuse('binary', 'This is no text; turn it into plain text (UTF-8) first.');
  if (decoded.text.replace(/^\ufeff/, '').trim() === '')
    return refuse('empty', 'There is no text in this file; leave it out or fill it.');
  const { notice } = decoded;
  const warnings = notice ? [warningIn(file.file, 'bad-encoding', notice.message, notice.line)] : [];
  return READERS[file.format](decoded.text, file, warnings);
}
