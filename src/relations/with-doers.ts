import type { NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Slot } from '../model/predication.js';
import { slotsOf } from './slots.js';

/**
 * The argument places of a sequence, each with who does or has it where a participle right after it says so: "the plan proposed by Chad",
 * "assets belonging to Chad" are as good as "the plan by Chad".
 */
export function slotsWithDoers(sequence: Sequence, control: ControlLexicon): readonly Slot[] {
  const doers = doersIn(sequence, control);
  const slots = slotsOf(sequence.filter(({ type }) => type !== 'clause'));
  if (doers.size === 0) return slots;
  return slots.map((slot) => {
    const doer = doers.get(slot.nouns[slot.nouns.length - 1] as NounNode);
    return doer ? { ...slot, tail: { ...doer, prep: 'by' } } : slot;
  });
}

function doersIn(sequence: Sequence, { doersByParticiple }: ControlLexicon): ReadonlyMap<NounNode, Slot> {
  const doers = new Map<NounNode, Slot>();
  sequence.forEach((node, i) => {
    const before = sequence[i - 1];
    if (node.type !== 'clause' || before?.type !== 'noun' || !/^(?:reduced|gerund)$/.test(node.link)) return;
    const prep = doersByParticiple.get(node.verb.phrasal ?? '') ?? doersByParticiple.get(node.verb.lemma);
    const doer = prep && slotsOf(node.posts.filter(({ type }) => type !== 'clause')).find((slot) => slot.prep === prep);
    if (doer) doers.set(before, doer);
  });
  return doers;
}
