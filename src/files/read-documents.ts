import { createReadStream } from 'node:fs';
import { byKeys } from '../common/order.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { ByteCounter } from './count-bytes.js';
import type { OnBytes } from './count-bytes.js';
import { decodeText } from './decode-text.js';
import { findInputs } from './find-inputs.js';
import type { Format, InputFile } from './input-file.js';
import { once } from './once.js';
import { readBytes } from './read-bytes.js';
import type { Bytes } from './read-bytes.js';
import { readRecords } from './read-records.js';
import { readText } from './read-text.js';
import { sniffInput } from './sniff-input.js';
import type { ReadResult } from './trouble.js';
import { errorIn, trouble, unreadable, warningIn } from './trouble.js';

export interface ReadOptions {
  /** A file of one text, or a line of records, that has more bytes than this is refused. Ten million if left out. */
  readonly maxBytes?: number | undefined;
  /** What `-` stands for; standard input if left out. */
  readonly input?: Bytes;
  readonly onBytes?: OnBytes;
  /** Reads files in the order of their names instead of the one they were given in. */
  readonly sorted?: boolean;
}

type WholeFormat = Exclude<Format, 'jsonl' | 'unnamed'>;
type Reader = (
  text: string,
  input: InputFile,
  warnings: readonly Diagnostic[],
) => readonly ReadResult[] | Promise<readonly ReadResult[]>;

const READERS: Readonly<Record<WholeFormat, Reader>> = {
  text: readText,
  // What these need takes long to load, and most runs read neither.
  markdown: async (...file) => (await import('./read-markdown.js')).readMarkdown(...file),
  html: async (...page) => (await import('./html/read-html.js')).readHtml(...page),
};

/**
 * Reads documents from files, folders, glob patterns and `-`, by their formats: text, Markdown with front matter, HTML, and records
 * (JSONL). Whatever is wrong with one of them is yielded as a diagnostic, and the rest is read; it throws only for a bad option.
 * A plain text that holds several articles is still one document here: see `splitPage`.
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const { maxBytes = 10_000_000, input = process.stdin } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1)
    throw new RangeError(`maxBytes must be a whole number above 0, not ${maxBytes}`);
  const { files, diagnostics } = await findInputs(paths);
  yield* diagnostics.map(trouble);
  const counter = options.onBytes ? await ByteCounter.of(files, options.onBytes) : null;
  const seen = new Set<string>();
  for (const file of options.sorted ? [...files].sort(byName) : files) {
    const bytes = file.path === '-' ? input : createReadStream(file.path);
    for await (const result of readInput(file, maxBytes, counter ? counter.count(bytes) : bytes))
      yield once(result, seen);
  }
}

const byName = byKeys<InputFile>(
  ({ file }) => file,
  ({ path }) => path,
);

async function* readInput(file: InputFile, maxBytes: number, bytes: Bytes): AsyncGenerator<ReadResult> {
  try {
    const { stream, format } =
      file.format === 'unnamed' ? await sniffInput(bytes) : { stream: bytes, format: file.format };
    if (format === 'jsonl') yield* readRecords(stream, file.file, maxBytes);
    else yield* await readWhole(stream, { ...file, format }, maxBytes);
  } catch (error) {
    yield trouble(unreadable(file.file, error));
  }
}

async function readWhole(
  stream: Bytes,
  file: InputFile & { format: WholeFormat },
  maxBytes: number,
): Promise<readonly ReadResult[]> {
  const refuse = (code: string, message: string): readonly ReadResult[] => [trouble(errorIn(file.file, code, message))];
  const bytes = await readBytes(stream, maxBytes);
  if (!bytes)
    return refuse('too-large', `This is larger than ${maxBytes} bytes; split it, or raise the limit with --max-bytes.`);
  const decoded = decodeText(bytes);
  if (decoded.type === 'binary') return refuse('binary', 'This is no text; turn it into plain text (UTF-8) first.');
  if (decoded.text.replace(/^\ufeff/, '').trim() === '')
    return refuse('empty', 'There is no text in this file; leave it out or fill it.');
  const { notice } = decoded;
  const warnings = notice ? [warningIn(file.file, 'bad-encoding', notice.message, notice.line)] : [];
  return READERS[file.format](decoded.text, file, warnings);
}
