import { closeSync, openSync, readSync } from 'node:fs';

const NEWLINE = 0x0a;
const PIECE = 1 << 20;

/** The lines of a file of any length, without their ends, holding little more than one of them. Throws what the system does. */
export function* loadLines(path: string): Generator<string> {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    let rest: Buffer[] = [];
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
      let start = 0;
      for (let end = at(buffer, start, size); end >= 0; end = at(buffer, start, size)) {
        yield Buffer.concat([...rest, buffer.subarray(start, end)]).toString('utf8');
        [rest, start] = [[], end + 1];
      }
      rest.push(Buffer.from(buffer.subarray(start, size)));
    }
    const last = Buffer.concat(rest);
    if (last.length > 0) yield last.toString('utf8');
  } finally {
    closeSync(handle);
  }
}

function at(buffer: Buffer, start: number, size: number): number {
  const end = buffer.indexOf(NEWLINE, start);
  return end < size ? end : -1;
}
