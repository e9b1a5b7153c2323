import type { NounNode } from '../model/clause.js';
import type { Slot } from '../model/predication.js';

/** Whether a place may name somebody: a quick look, which may say so of one that names nobody. */
export function isNamed({ nouns, appositions, asides }: Slot): boolean {
  return namesAny(nouns) || namesAny(appositions) || namesAny(asides);
}

function namesAny(nouns: readonly NounNode[]): boolean {
  for (const { group } of nouns) if (group.mention !== null || group.members.length > 0) return true;
  return false;
}

/** Whether it may name several, or the phrase after it does ("the leaders of A and B"). */
export function isSeveral(slot: Slot): boolean {
  const { tail } = slot;
  return namesSeveral(slot) || ((tail?.prep === 'of' || tail?.prep === 'from') && namesSeveral(tail));
}

function namesSeveral({ nouns, appositions, asides }: Slot): boolean {
  if (nouns.length > 1 || appositions.length > 0 || asides.length > 0) return true;
  const [only] = nouns;
  return only !== undefined && (only.group.members.length > 0 || only.group.mention?.plural === true);
}

/** "gave *Chad* trucks" as one noun */
export const opensWithName = ({ nouns }: Slot): boolean => (nouns[0]?.group.parts[0]?.mention ?? null) !== null;
