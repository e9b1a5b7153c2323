import { createReadStream } from 'node:fs';
import { byKeys } from '../common/order.js';
import { ByteCounter } from './count-bytes.js';
import type { OnBytes } from './count-bytes.js';
import { findInputs } from './find-inputs.js';
import type { InputFile } from './input-file.js';
import { loadBytes } from './load-bytes.js';
import { openRecords } from './open-records.js';
import type { RawFile, RawText } from './raw-text.js';
import { readBytes } from './read-bytes.js';
import type { Bytes } from './read-bytes.js';
import { sniffInput } from './sniff-input.js';
import { errorIn, trouble, unreadable } from './trouble.js';

export interface ReadOptions {
  /** A file of one text, or a line of records, that has more bytes than this is refused. Ten million if left out. */
  readonly maxBytes?: number | undefined;
  /** What `-` stands for; standard input if left out. */
  readonly input?: Bytes;
  readonly onBytes?: OnBytes;
  /** Reads files in the order of their names instead of the one they were given in. */
  readonly sorted?: boolean;
}

/**
 * The texts in files, folders, glob patterns and `-`, as bytes: `readRaw` reads them, in whichever thread. Whatever cannot be opened is
 * yielded as trouble, and the rest goes on; it throws only for a bad option.
 */
export async function* openTexts(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<RawText> {
  const { maxBytes = 10_000_000, input = process.stdin } = options;
  if (!Number.isInteger(maxBytes) || maxBytes < 1)
    throw new RangeError(`maxBytes must be a whole number above 0, not ${maxBytes}`);
  const { files, diagnostics } = await findInputs(paths);
  yield* diagnostics.map(trouble);
  const counter = options.onBytes ? ByteCounter.of(files, options.onBytes) : null;
  for (const file of options.sorted ? [...files].sort(byName) : files) {
    if (isWhole(file)) {
      yield openWhole(file, maxBytes, counter);
    } else {
      const bytes = file.path === '-' ? input : createReadStream(file.path);
      yield* openStream(file, maxBytes, counter ? counter.count(bytes) : bytes);
    }
  }
}

const byName = byKeys<InputFile>(
  ({ file }) => file,
  ({ path }) => path,
);

const isWhole = (file: InputFile): file is RawFile['file'] => file.format !== 'jsonl' && file.format !== 'unnamed';

/** A file of one text, as most are: read at once, for a stream of its own takes several times as long. */
function openWhole(file: RawFile['file'], maxBytes: number, counter: ByteCounter | null): RawText {
  try {
    const bytes = loadBytes(file.path, maxBytes);
    if (bytes) counter?.add(bytes.length);
    return rawFile(file, bytes, maxBytes);
  } catch (error) {
    return trouble(unreadable(file.file, error));
  }
}

async function* openStream(file: InputFile, maxBytes: number, bytes: Bytes): AsyncGenerator<RawText> {
  try {
    const { stream, format } =
      file.format === 'unnamed' ? await sniffInput(bytes) : { stream: bytes, format: 'jsonl' as const };
    if (format === 'jsonl') yield* openRecords(stream, file.file, maxBytes);
    else yield rawFile({ ...file, format }, await readBytes(stream, maxBytes), maxBytes);
  } catch (error) {
    yield trouble(unreadable(file.file, error));
  }
}

function rawFile(file: RawFile['file'], bytes: Uint8Array | null, maxBytes: number): RawText {
  if (bytes) return { type: 'file', file, bytes };
  const message = `This is larger than ${maxBytes} bytes; split it, or raise the limit with --max-bytes.`;
  return trouble(errorIn(file.file, 'too-large', message));
}
