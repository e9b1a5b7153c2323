import { filler } from './arguments.js';
import type { Filler } from './arguments.js';
import type { NounRow } from './noun-row.js';
import { mentionsOf } from './slots.js';

const NOTHING: readonly never[] = [];

/**
 * Where somebody is said to be from: "Ann Orr from Oslo said", "Ann Orr, 52, from Oslo,", "Ann Orr, a nurse from Oslo,". Its lemmas are what
 * the name is called there ("nurse"), for what a frame forbids.
 */
export function originAfter(row: NounRow, at: number): Filler | null {
  if (row.typeAt(at + 1) !== 'COMMA')
    return row.isVerb(at + 2) && !row.isVerb(at - 1) ? originAt(row, at + 1, NOTHING) : null;
  const start = row.isAge(at + 2) && row.typeAt(at + 3) === 'COMMA' ? at + 4 : at + 2;
  const called = row.at(start);
  if (called?.type !== 'NP' || !called.noun) return row.closes(start + 1) ? originAt(row, start, NOTHING) : null;
  if (called.noun.mention?.form === 'name') return null;
  const next = row.at(start + 1);
  const place = next?.type === 'PPOF' && next.noun?.mention?.form !== 'name' ? start + 2 : start + 1;
  if (row.at(place)?.word !== 'from') return null;
  return row.closesPhrase(place + 1) || row.isVerb(place + 1) ? originAt(row, place, [called.noun.headLemma]) : null;
}

/** A quick look that spares most names the rest. */
export const mayTellOrigin = (row: NounRow, at: number): boolean =>
  row.typeAt(at + 1) === 'COMMA' || row.at(at + 1)?.word === 'from';

function originAt(row: NounRow, at: number, lemmas: readonly string[]): Filler | null {
  const chunk = row.at(at);
  if (!chunk?.noun?.mention || chunk.word !== 'from') return null;
  const slot = row.slotAt(at);
  return filler(slot, mentionsOf(slot), lemmas);
}
