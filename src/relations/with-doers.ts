import type { ClauseNode, NounNode, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Slot } from '../model/predication.js';
import { slotsOf } from './slots.js';

/**
 * The argument places of a sequence, each with who does or has it where a clause right after it says so: "the plan proposed by Chad",
 * "assets belonging to Chad", "the plan that Chad proposed" are as good as "the plan by Chad".
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

function doersIn(sequence: Sequence, control: ControlLexicon): ReadonlyMap<NounNode, Slot> {
  const doers = new Map<NounNode, Slot>();
  sequence.forEach((node, i) => {
    const before = sequence[i - 1];
    const doer = node.type === 'clause' && before?.type === 'noun' ? doerIn(node, control) : null;
    if (doer && before?.type === 'noun') doers.set(before, doer);
  });
  return doers;
}

function doerIn({ link, verb, subject, posts }: ClauseNode, { doersByParticiple }: ControlLexicon): Slot | null {
  const prep = doersByParticiple.get(verb.phrasal ?? '') ?? doersByParticiple.get(verb.lemma);
  if (prep === undefined) return null;
  const after = slotsOf(posts.filter(({ type }) => type !== 'clause'));
  if (link === 'reduced' || link === 'gerund') return after.find((slot) => slot.prep === prep) ?? null;
  const isObject =
    (link === 'relative' || link === 'that') && !verb.passive && after.every((slot) => slot.prep !== null);
  return isObject ? (slotsOf(subject)[0] ?? null) : null;
}
