import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import { filler } from './arguments.js';
import type { Filler } from './arguments.js';
import { mentionsOf } from './slots.js';

const NOBODY: readonly Mention[] = [];
const NO_LEMMAS: readonly string[] = [];

/**
 * The same filler, where a measure ("hundreds of tanks", "a batch of doses") counts as what it measures too, and some of somebody
 * ("one of its leaders, Karel Novak") as who that is.
 */
export function measured(found: Filler | null, { measures, portions }: ControlLexicon): Filler | null {
  if (!found?.slot?.tail) return found;
  const { slot, mentions, lemmas, whole } = found;
  const inside = measuredLemmas(slot, measures);
  const members = wholeOf(slot, portions);
  if (inside.length === 0 && members.length === 0) return found;
  return filler(slot, [...mentions, ...members], [...lemmas, ...inside], whole);
}

function wholeOf({ nouns, tail }: Slot, portions: ReadonlySet<string>): readonly Mention[] {
  if (tail?.prep !== 'of') return NOBODY;
  const last = nouns[nouns.length - 1]?.group;
  if (!last || last.mention || !portions.has(last.headLemma)) return NOBODY;
  return mentionsOf(tail);
}

function measuredLemmas(slot: Slot, measures: ReadonlySet<string>): readonly string[] {
  if (slot.tail?.prep !== 'of') return NO_LEMMAS;
  const lemmas: string[] = [];
  let at: Slot | null = slot;
  while (at?.tail?.prep === 'of' && at.nouns.some(({ group }) => measures.has(group.headLemma))) {
    at = at.tail;
    lemmas.push(...at.nouns.map(({ group }) => group.headLemma));
  }
  return lemmas;
}
