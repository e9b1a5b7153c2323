export type Bytes = AsyncIterable<Uint8Array>;

/** All bytes of a stream, or null as soon as there are more than `limit`. */
export async function readBytes(stream: Bytes, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** A line without its newline; `bytes` is null if it was longer than the limit (it is never held whole). */
export interface ByteLine {
  /** One-based. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** The lines of a stream, one after the other, holding no more than one of them. */
export async function* readByteLines(stream: Bytes, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const line = (): ByteLine => ({ number, bytes: length <= limit ? Buffer.concat(parts, length) : null });
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield line();
      [number, parts, length, start] = [number + 1, [], 0, end + 1];
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
