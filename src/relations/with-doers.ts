import type { ClauseNode, Node, NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Slot } from '../model/predication.js';
import { hasClause, phrasesIn, slotsOf, withPrep, withTail } from './slots.js';

/**
 * The argument places of a sequence, each with who does or has it where a clause right after it says so: "the plan proposed by Chad",
 * "assets belonging to Chad", "the plan that Chad proposed" are as good as "the plan by Chad".
 */
export function slotsWithDoers(sequence: Sequence, control: ControlLexicon): readonly Slot[] {
  if (!hasClause(sequence)) return slotsOf(sequence);
  const slots = slotsOf(phrasesIn(sequence));
  const doers = doersIn(sequence, control);
  if (!doers) return slots;
  return slots.map((slot) => {
    const doer = doers.get(slot.nouns[slot.nouns.length - 1] as NounNode);
    return doer ? withTail(slot, slot.prep, withPrep(doer, 'by')) : slot;
  });
}

function doersIn(sequence: Sequence, control: ControlLexicon): ReadonlyMap<NounNode, Slot> | null {
  let doers: Map<NounNode, Slot> | null = null;
  for (let i = 1; i < sequence.length; i++) {
    const [before, node] = [sequence[i - 1] as Node, sequence[i] as Node];
    const doer = node.type === 'clause' && before.type === 'noun' ? doerIn(node, control) : null;
    if (doer && before.type === 'noun') (doers ??= new Map<NounNode, Slot>()).set(before, doer);
  }
  return doers;
}

function doerIn({ link, verb, subject, posts }: ClauseNode, { doersByParticiple }: ControlLexicon): Slot | null {
  const phrasal = verb.phrasal === null ? undefined : doersByParticiple.get(verb.phrasal);
  const prep = phrasal ?? doersByParticiple.get(verb.lemma);
  if (prep === undefined) return null;
  const after = slotsOf(phrasesIn(posts));
  if (link === 'reduced' || link === 'gerund') return after.find((slot) => slot.prep === prep) ?? null;
  const isObject =
    (link === 'relative' || link === 'that') && !verb.passive && after.every((slot) => slot.prep !== null);
  return isObject ? (slotsOf(subject)[0] ?? null) : null;
}
