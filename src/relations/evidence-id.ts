import { hash } from 'node:crypto';
import { joined } from '../common/hash.js';

/** What `hash` of common/ gives for the same parts, five times as fast; that one runs in browsers too, and no text is read there. */
export function evidenceId(...parts: readonly string[]): string {
  return hash('sha256', joined(parts), 'hex').slice(0, 16);
}
