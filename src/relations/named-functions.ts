import type { Predication, Slot } from '../model/predication.js';
import type { ClauseWords } from './clause-words.js';
import { isNamed, opensWithName } from './named-places.js';
import { particleBits, phraseBit, rootBit } from './open-functions.js';
import { mentionsOf, slotAfter } from './slots.js';

/** What no place of the clause itself fills: where it stands, it is taken to name somebody. */
const INSIDE = rootBit('infinitive') | rootBit('gerund') | rootBit('clause-') | rootBit('clause') | rootBit('whose');
const SUBJECT = rootBit('subject') | rootBit('members');
const OBJECT = rootBit('object') | rootBit('indirect');

/** In which of the roots that stand in a clause somebody may be named: most frames want more than a thing at their ends. */
export function namedRootsIn(predication: Predication, roots: number, words: ClauseWords): number {
  const { subject, objects, phrases, slots, verb } = predication;
  // "accused each other": the object is whoever does it
  if ((roots & rootBit('members')) !== 0 && mentionsOf(subject).length > 1) return roots;
  let bits = INSIDE;
  if (subject && mayName(subject, slots, words)) bits |= SUBJECT;
  for (const object of objects) if (opensWithName(object) || mayName(object, slots, words)) bits |= OBJECT;
  for (const phrase of phrases)
    if (phrase.prep !== null && mayName(phrase, slots, words)) bits |= rootBit('between') | phraseBit(phrase.prep);
  if (verb.phrasal !== null && (bits & OBJECT) !== 0) bits |= particleBits(verb.phrasal);
  return bits & roots;
}

/** Whether a place may name somebody, or the phrase after it may for it ("makers | including X", "one | of its leaders"). */
function mayName(slot: Slot, slots: readonly Slot[], words: ClauseWords): boolean {
  if (isNamed(slot) || (slot.tail && tellsWho(slot.tail, words))) return true;
  const next = slotAfter(slot, slots);
  return next !== undefined && next !== slot.tail && tellsWho(next, words);
}

const tellsWho = (slot: Slot, words: ClauseWords): boolean =>
  isNamed(slot) && (slot.prep === 'of' || slot.prep === 'from' || words.isListing(slot));
