import { byKeys } from '../common/order.js';
import type { Evidence } from '../model/graph-data.js';

/** A stretch of time in full days, both included; null is open. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

// Every ISO day sorts between these.
const FIRST = '';
const LAST = '\uffff';

/** When the evidence says a relation held: in order, without overlap (Gephi drops spells that overlap) or reversed ones. */
export function spellsOf(evidence: readonly Evidence[]): readonly Spell[] {
  const stated = evidence.flatMap(({ time }) =>
    time === null || isEmpty(time) ? [] : { start: time.start, end: time.end },
  );
  const merged: Spell[] = [];
  for (const spell of stated.sort(byStart)) {
    const before = merged.at(-1);
    if (before !== undefined && overlaps(before, spell)) merged[merged.length - 1] = join(before, spell);
    else merged.push(spell);
  }
  return merged;
}

const byStart = byKeys<Spell>(
  ({ start }) => start ?? FIRST,
  ({ end }) => end ?? LAST,
);

function isEmpty({ start, end }: Spell): boolean {
  return (start === null && end === null) || (start ?? FIRST) > (end ?? LAST);
}

/** Whether `next`, which starts no earlier, starts before the end of `before`. */
function overlaps(before: Spell, next: Spell): boolean {
  return (next.start ?? FIRST) <= (before.end ?? LAST);
}

function join(before: Spell, next: Spell): Spell {
  const end = (next.end ?? LAST) > (before.end ?? LAST) ? next.end : before.end;
  return { start: before.start, end };
}
