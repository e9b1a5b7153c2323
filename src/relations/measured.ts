import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { Lookup } from './arguments.js';
import { mentionsOf } from './slots.js';

/**
 * The same lookup, where a measure ("hundreds of tanks", "a batch of doses") counts as what it measures too, and some of somebody
 * ("one of its leaders, Karel Novak") as who that is.
 */
export function measured(lookup: Lookup, { measures, portions }: ControlLexicon): Lookup {
  return (name) => {
    const filler = lookup(name);
    if (!filler?.slot) return filler;
    const inside = measuredLemmas(filler.slot, measures);
    const whole = wholeOf(filler.slot, portions);
    if (inside.length === 0 && whole.length === 0) return filler;
    return { ...filler, mentions: [...filler.mentions, ...whole], lemmas: [...filler.lemmas, ...inside] };
  };
}

function wholeOf({ nouns, tail }: Slot, portions: ReadonlySet<string>): readonly Mention[] {
  const last = nouns[nouns.length - 1]?.group;
  if (!last || last.mention || tail?.prep !== 'of' || !portions.has(last.headLemma)) return [];
  return mentionsOf(tail);
}

function measuredLemmas(slot: Slot, measures: ReadonlySet<string>): string[] {
  const lemmas: string[] = [];
  let at: Slot | null = slot;
  while (at?.tail?.prep === 'of' && at.nouns.some(({ group }) => measures.has(group.headLemma))) {
    at = at.tail;
    lemmas.push(...at.nouns.map(({ group }) => group.headLemma));
  }
  return lemmas;
}
