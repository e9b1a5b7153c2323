import type { Mention } from '../model/mention.js';
import { namesOf } from './noun-row.js';
import type { NounRow } from './noun-row.js';

const REACH = 8;

/** "Nokia, whose chairman is …": the name before the "whose" that the phrase at `at` follows. */
export function whoseOwner(row: NounRow, at: number): readonly Mention[] {
  if (row.chunks[at - 1]?.type !== 'WHOSE') return [];
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const names = namesOf(row.chunks[i]);
    if (names.length > 0) return names.slice(-1);
    const { type } = row.chunks[i] ?? {};
    const isApposed = type === 'NP' && row.chunks[i - 1]?.type === 'COMMA';
    if (!row.isPhrase(i) && type !== 'COMMA' && !isApposed) return [];
  }
  return [];
}
