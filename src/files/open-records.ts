import type { RawText } from './raw-text.js';
import { readByteLines } from './read-bytes.js';
import type { Bytes } from './read-bytes.js';
import { errorIn, trouble } from './trouble.js';

/** Records of {id, text, title?, date?, publisher?, url?}, one a line, as bytes; a line that is too long is reported, and the rest goes on. */
export async function* openRecords(stream: Bytes, file: string, maxBytes: number): AsyncGenerator<RawText> {
  let count = 0;
  for await (const { bytes, number } of readByteLines(stream, maxBytes)) {
    if (bytes?.every(isBlank)) continue;
    count++;
    if (number === 1 && isWide(bytes)) {
      const message = 'Records are read as UTF-8, and these are UTF-16; save the file as UTF-8.';
      return yield trouble(errorIn(file, 'bad-encoding', message, 1));
    }
    yield bytes ? { type: 'record', file, line: number, bytes } : tooLarge(file, number, maxBytes);
  }
  if (count === 0)
    yield trouble(errorIn(file, 'empty', 'There is nothing in this file; leave it out or write one record a line.'));
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

function isWide(bytes: Uint8Array | null): boolean {
  return (bytes?.[0] === 0xff && bytes[1] === 0xfe) || (bytes?.[0] === 0xfe && bytes[1] === 0xff);
}

function tooLarge(file: string, line: number, maxBytes: number): RawText {
  const message = `Line ${line}: the record is larger than ${maxBytes} bytes; split its text, or raise the limit with --max-bytes.`;
  return trouble(errorIn(file, 'too-large', message, line));
}
