import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import { mentionsOf, ownerOf, slotOf, withPrep } from './slots.js';

/** "Omar was among four men arrested by Kenya": what is said of the predicate's nameless noun is said of the subject. */
export function whoIsMeant(found: Slot | null, outer: Predication): Slot | null {
  // "is a builder on a wharf owned by Chad": what is said of another place in the clause is not said of who has it for predicate
  if (!found || !outer.copular || !/^(?:among|of|)$/.test(found.nouns[0]?.prep ?? '')) return found;
  const known = mentionsOf(outer.subject).filter(({ form }) => form === 'name' || form === 'description');
  const isKnown = known.length > 0;
  // "Egypt was among the states that condemned Oslo"
  const isOfKind = mentionsOf(found).every(
    ({ form, type }) => form === 'description' && known.every((one) => one.type === type),
  );
  if (!isOfKind) return found;
  return isKnown && outer.subject ? withPrep(outer.subject, null) : found;
}

/** "signed a law banning Acergy": what such a thing does is done by whoever makes it. */
export function whoseInstrument(found: Slot | null, outer: Predication, { instruments }: ControlLexicon): Slot | null {
  const first = found?.nouns[0];
  // "filed a complaint with the court accusing Acergy"
  if (first?.prep === 'with' && isInstrument(outer.objects[0], instruments)) return outer.subject ?? found;
  const head = first?.group;
  if (!head || head.mention || !outer.objects.some(({ nouns }) => nouns[0]?.group === head)) return found;
  if (!instruments.has(head.headLemma) || mentionsOf(found).length > 0) return found;
  // "rejected Oslo's motion calling on Lima"
  return ownerOf(head) ?? outer.subject ?? found;
}

const isInstrument = (slot: Slot | undefined, instruments: ReadonlySet<string>): boolean => {
  const group = slot?.nouns[0]?.group;
  return group !== undefined && group.mention === null && instruments.has(group.headLemma);
};

/** "The first to sue Acergy was Greenpeace": whom the predicate names did it. */
export function firstOf(
  node: ClauseNode,
  previous: Node | undefined,
  { verb, copular, objects }: Predication,
  { statusByNoun }: ControlLexicon,
): Slot | null {
  const [object] = objects;
  const isInSubject = copular && node.link === 'infinitive' && node.verb.from < verb.from;
  if (!isInSubject || !object || previous?.type !== 'noun' || statusByNoun.has(previous.group.headLemma)) return null;
  const isNamed = mentionsOf(object).some(({ form }) => form === 'name');
  return isNamed && previous.group.mention?.form !== 'name' ? withPrep(object, null) : null;
}

/** "saw its bid for Shell blocked by Oslo": a participle after what such a verb has for object is about that. */
export function smallSubject(
  { link, verb: { from } }: ClauseNode,
  sequence: Sequence,
  at: number,
  { verb, objects }: Predication,
  { objectPredicateVerbs }: ControlLexicon,
): Slot | null {
  const [object] = objects;
  const isAfter = link === 'reduced' && from > verb.from;
  if (!isAfter || verb.passive || !object || !objectPredicateVerbs.has(verb.lemma)) return null;
  const isRight = sequence.slice(0, at).every((node, i) => node.type === 'noun' && (i === 0) === (node.prep === null));
  return isRight ? object : null;
}

/** "joined Oslo and Lima in condemning Shell": who joins does it with whom is joined. */
export function whoShares(
  { link, word }: ClauseNode,
  { verb, objects, subject }: Predication,
  { joiningVerbs }: ControlLexicon,
): Slot | null {
  const [object] = objects;
  if (link !== 'prepositional' || word !== 'in' || verb.passive || !joiningVerbs.has(verb.lemma)) return null;
  if (!subject || !object || mentionsOf(object).length === 0) return null;
  return slotOf(null, [...subject.nouns, ...object.nouns]);
}

/** "Oslo had Haas arrested", not "Haas had his licence revoked": who has it done to somebody else. */
export function causerOf(
  { link, posts, verb: { from } }: ClauseNode,
  { verb, objects, subject }: Predication,
  { causativeVerbs }: ControlLexicon,
): Slot | null {
  const [object] = objects;
  if (link !== 'reduced' || from < verb.from || verb.passive || !causativeVerbs.has(verb.lemma)) return null;
  const isSomebody = objects.length === 1 && object?.nouns[0]?.group.mention?.form === 'name';
  const isTold = posts.some((post) => post.type === 'noun' && post.prep === 'by');
  return isSomebody && !isTold ? subject : null;
}
