import type { Bytes } from './read-bytes.js';

/** A stream whose beginning was looked at, with that beginning, and the format it shows. */
export interface Sniffed {
  readonly stream: Bytes;
  readonly format: 'text' | 'jsonl' | 'html';
}

const JSON_START = /^\ufeff?\s*\{\s*(?:"|\})/;
const HTML_START = /^\ufeff?\s*<(?:!doctype\s+html|!--|\?xml|html|head|body|article|main|div|section|p|h1)\b/i;

/** Standard input has no name to tell its format: what begins as an object of JSON is records, as a page is one, anything else a text. */
export async function sniffInput(input: Bytes): Promise<Sniffed> {
  const iterator = input[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let start = '';
  while (start.trim().length < 20 && head.length < 1000) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(bytesOf(next.value));
    start = Buffer.concat(head).subarray(0, 4096).toString('utf8');
  }
  return { stream: joined(head, iterator), format: formatOf(start) };
}

function formatOf(start: string): Sniffed['format'] {
  if (JSON_START.test(start)) return 'jsonl';
  return HTML_START.test(start) ? 'html' : 'text';
}

/** A stream with an encoding set gives strings, whatever its type says. */
function bytesOf(part: Uint8Array | string): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
}

async function* joined(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield bytesOf(next.value);
  } finally {
    await rest.return?.();
  }
}
