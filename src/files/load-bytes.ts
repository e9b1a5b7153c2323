import { readFileSync, statSync } from 'node:fs';

/** All bytes of a file, or null if there are more than `limit`. Throws what the system does. */
export function loadBytes(path: string, limit: number): Uint8Array | null {
  if (statSync(path).size > limit) return null;
  const bytes = readFileSync(path);
  return bytes.length > limit ? null : bytes;
}
