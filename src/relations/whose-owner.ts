import type { Mention } from '../model/mention.js';
import { namesOf } from './noun-row.js';
import type { NounRow } from './noun-row.js';

const REACH = 8;
const NOBODY: readonly never[] = [];

/** "Nokia, whose chairman is …": the name before the "whose" that the phrase at `at` follows. */
export function whoseOwner(row: NounRow, at: number): readonly Mention[] {
  if (row.typeAt(at - 1) !== 'WHOSE') return NOBODY;
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const names = namesOf(row.at(i));
    if (names.length > 0) return names.slice(-1);
    const { type } = row.at(i) ?? {};
    const isApposed = type === 'NP' && row.typeAt(i - 1) === 'COMMA';
    if (!row.isPhrase(i) && type !== 'COMMA' && !isApposed) return NOBODY;
  }
  return NOBODY;
}
