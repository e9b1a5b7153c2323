import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import { mentionsOf, ownerOf, slotsOf } from './slots.js';

/** "Iran's claim that it had won": whom the pronoun means after a noun with an owner; null if it may be anybody. */
export function ownerMeant({ link, subject }: ClauseNode, previous: Node | undefined): Slot | null {
  const [only, ...others] = subject;
  if (link !== 'that' || previous?.type !== 'noun' || only?.type !== 'noun' || others.length > 0) return null;
  const pronoun = only.group.mention;
  const owner = pronoun?.form === 'pronoun' ? ownerOf(previous.group) : null;
  const who = owner?.nouns[0]?.group.mention;
  if (!owner || !who || who.form === 'pronoun' || who.form === 'description') return null;
  return (pronoun?.type === 'person') === (who.type === 'person') ? owner : null;
}

/** "for their roles in arming Chad": whose role it was, of a pronoun after a verb like "sanction" its object's; null if it says of nobody. */
export function ownerOfRole(
  { link, word }: ClauseNode,
  previous: Node | undefined,
  { verb, objects }: Predication,
  { objectReasons, objectControl }: ControlLexicon,
): Slot | null {
  if (link !== 'prepositional' || word !== 'in' || previous?.type !== 'noun' || previous.group.mention) return null;
  const owner = ownerOf(previous.group);
  const isPronoun = owner?.nouns[0]?.group.mention?.form === 'pronoun';
  const isReason = previous.prep === 'for' && (objectReasons.has(verb.lemma) || objectControl.has(verb.lemma));
  return isPronoun && isReason ? (objects[0] ?? owner) : owner;
}

/**
 * "a deal with Oslo (for Bergen) to send": the noun before an infinitive at `at` that says whether it happens, past who is to do it and
 * whom the deal is with.
 */
export function plannedBefore(
  at: number,
  sequence: Sequence,
  hasDoer: boolean,
  control: ControlLexicon,
): Node | undefined {
  if (!hasDoer && !isWith(sequence[at - 1])) return undefined;
  const noun = sequence.slice(0, hasDoer ? at - 1 : at).findLast((node) => node.type === 'noun' && !isWith(node));
  return noun?.type === 'noun' && control.statusByNoun.has(noun.group.headLemma) ? noun : undefined;
}

const isWith = (node: Node | undefined): boolean => node?.type === 'noun' && node.prep === 'with';

/** Who does an infinitive with "for somebody" in front, or after "a plan by somebody". */
export function namedDoer(
  node: ClauseNode,
  sequence: Sequence,
  at: number,
  { verb }: Predication,
  control: ControlLexicon,
): Slot | null {
  const [noun, previous] = [sequence[at - 2], sequence[at - 1]];
  if (node.link !== 'infinitive' || previous?.type !== 'noun') return null;
  const colour = noun?.type === 'noun' ? control.statusByNoun.get(noun.group.headLemma) : undefined;
  const isAnswer = colour === 'requested' && control.answeringVerbs.has(verb.phrasal ?? verb.lemma) && !verb.passive;
  if (isAnswer && previous.prep !== 'for') return null;
  const isPlan = colour !== undefined;
  const isBound = control.boundVerbs.has(verb.phrasal ?? verb.lemma) && !isPlan;
  // "pressure on Oslo to pay"
  const isPressed = previous.prep === 'on' && colour === 'requested';
  const isDoer =
    (previous.prep === 'for' && !isBound) || isPressed || (isPlan && /^(?:by|of|from)$/.test(previous.prep ?? ''));
  return isDoer && (previous.prep !== 'of' || mentionsOf(slotsOf([previous])[0] ?? null).length > 0)
    ? (slotsOf([previous])[0] ?? null)
    : null;
}
