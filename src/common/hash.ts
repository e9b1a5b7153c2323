import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Unit separator: cannot stand in an id, so joined parts cannot run into one another. */
const SEPARATOR = '\u001f';

const encoder = new TextEncoder();

export const joined = (parts: readonly string[]): string => parts.join(SEPARATOR);

/** The first 64 bits of the SHA-256 of the parts, as 16 hexadecimal digits. */
export function hash(...parts: readonly string[]): string {
  return bytesToHex(sha256(encoder.encode(joined(parts))).subarray(0, 8));
}
