import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** All bytes of a file, or null if there are more than `limit`. Throws what the system does. */
export function loadBytes(path: string, limit: number): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > limit) return null;
    const bytes = readFileSync(file);
    return bytes.length > limit ? null : bytes;
  } finally {
    closeSync(file);
  }
}
