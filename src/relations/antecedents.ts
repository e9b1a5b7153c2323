import { nounNode } from '../common/clause-parts.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';
import { mentionsOf, phrasesIn, slotOf, slotsOf, slotWith, withPrep } from './slots.js';

/** "called on X to", "appealed to X to": the phrase right after the verb is the infinitive's subject. */
export function nearestPhrase(outer: Predication): Slot | null {
  const first = outer.phrases[0];
  return first && /^(?:on|to|upon|for|with)$/.test(first.prep ?? '') ? first : null;
}

export const NOBODY: Slot = slotOf(null, []);

/**
 * The noun that a relative or reduced clause at `at` is about: the nearest place before it that can be, with its list. "Who" is no
 * country or place, "which" no person, and a name takes no "that".
 */
export function antecedentAt(sequence: Sequence, at: number): Slot | null {
  const before = slotsOf(phrasesIn(sequence, at));
  const last = before.at(-1);
  if (!last) return null;
  const nearest = joinedHigh(before, sequence, at) ?? toldBeside(last);
  if (nearest) return nearest;
  const named = last.prep === 'of' && mentionsOf(last).length === 0 ? before.at(-2) : last;
  const word = isRestrictive(sequence, at) ? 'that' : wordOf(sequence[at]);
  const fit = before.findLast((slot) => !isUnfit(slot, word)) ?? null;
  const holder = holderBefore(before, word) ?? firmBefore(before, sequence[at]) ?? headBefore(before, sequence, at);
  // "named Haas, which angered Oslo": what was done
  if (!fit && word === 'which') return (at > 0 ? lastOf(sequence[at - 1]) : null) ?? NOBODY;
  const whole = holder ?? (isUnfit(named ?? last, word) && fit ? fit : (named ?? last));
  return withPrep(isOfLast(sequence[at], word) ? lastNamed(whole) : whole, null);
}

/** "Haas and Orr, who chairs Shell": a form that one person alone takes, or that does not tell. */
const isOfLast = (node: Node | undefined, word: string): boolean =>
  node?.type === 'clause' &&
  word === 'who' &&
  !node.verb.auxiliary &&
  node.verb.form === 'finite' &&
  node.verb.lemma !== 'be';

function lastNamed(slot: Slot): Slot {
  const noun = slot.nouns[slot.nouns.length - 1];
  const member = noun?.group.members.at(-1);
  const isOne = slot.nouns.length === 1 && !member;
  if (!noun || isOne || !mentionsOf(slot).every(({ type }) => type === 'person')) return slot;
  const { prep, appositions, asides, tail } = slot;
  const own = appositions.filter(({ group }) => group.from > noun.group.from);
  const one = member ? nounNode(member, noun.prep, noun.mark) : noun;
  const alone = slotWith(prep, [one], own, asides, tail);
  // "Haas, the founder and chief executive, who"
  return mentionsOf(alone).some(({ form }) => form === 'name') ? alone : slot;
}

/** "Haas, who chairs Shell, which": the last noun of the clause before, if no person. */
function lastOf(node: Node | undefined): Slot | null {
  if (node?.type !== 'clause' || (node.link !== 'relative' && node.link !== 'reduced')) return null;
  const last = slotsOf(phrasesIn(node.posts)).at(-1);
  return last && node.posts.at(-1)?.type === 'noun' && !isUnfit(last, 'which') ? withPrep(last, null) : null;
}

/** "a bank in Oslo owned by Acergy": a participle right after a name in a phrase tells which one is meant, of what stands before it. */
function isRestrictive(sequence: Sequence, at: number): boolean {
  const node = sequence[at];
  if (at === 0 || node?.type !== 'clause' || node.link !== 'reduced') return false;
  const previous = sequence[at - 1];
  if (previous?.type !== 'noun' || previous.prep === null) return false;
  const { group } = previous;
  return group.to === node.verb.from && group.parts.length === 1 && group.mention?.form === 'name';
}

/** "from rooftops in Makhanga, an achievement hailed by": what stands beside a place in a phrase and is no place. */
function toldBeside(last: Slot): Slot | null {
  const { prep, nouns, appositions, asides, tail } = last;
  const noun = appositions.at(-1);
  if (prep === null || !noun || noun.group.mention) return null;
  if (!mentionsOf(slotWith(prep, nouns, [], asides, tail)).every(isSite)) return null;
  return slotOf(null, [nounNode(noun.group, noun.prep, 'plain')]);
}

/** "named Hale, an engineer of Shell, and Doe, whom": who is listed across a phrase is alone what follows is about. */
function joinedHigh(slots: readonly Slot[], sequence: Sequence, at: number): Slot | null {
  let i = at - 1;
  while (i >= 0 && sequence[i]?.type !== 'noun') i--;
  const noun = i < 0 ? undefined : sequence[i];
  if (noun?.type !== 'noun' || noun.mark !== 'and' || !slots.slice(0, -1).some(({ nouns }) => nouns.includes(noun)))
    return null;
  return slotOf(null, [noun]);
}

/** "the head of Oxfam, who": a body's person, not the body. */
function holderBefore(before: readonly Slot[], word: string): Slot | null {
  const [head, last] = lastTwo(before);
  if (!last || !head || last.prep !== 'of' || (word !== 'who' && word !== 'whom')) return null;
  const isBody = mentionsOf(last).every(({ type }) => type === 'organization');
  const heads = mentionsOf(head);
  return isBody && heads.length > 0 && heads.every(({ type }) => type === 'person') ? head : null;
}

/** "Acergy of Oslo, which": a firm that is called by its town, not the town. */
function firmBefore(before: readonly Slot[], node: Node | undefined): Slot | null {
  const [head, last] = lastTwo(before);
  if (node?.type !== 'clause' || !head || last?.prep !== 'of') return null;
  if (node.link !== 'relative' && node.link !== 'whose') return null;
  const isTown = mentionsOf(last).length > 0 && mentionsOf(last).every(isSite);
  const isFirm = mentionsOf(head).some(({ type, form }) => type === 'organization' && form === 'name');
  return isTown && isFirm ? head : null;
}

/**
 * "a refinery in Texas owned by", "Prince Ali of Jordan, beaten by": what a participle tells is told of the noun that the place belongs
 * to, or of the person, unless a comma parts it from where somebody was.
 */
function headBefore(before: readonly Slot[], sequence: Sequence, at: number): Slot | null {
  const clause = sequence[at];
  const [head, last] = lastTwo(before);
  if (clause?.type !== 'clause' || clause.link !== 'reduced' || !last || !head) return null;
  const places = mentionsOf(last);
  const isPlace = places.length > 0 && places.every((mention) => isSite(mention) && mention.form === 'name');
  if (!isPlace) return null;
  const isPersons = last.prep === 'of' && mentionsOf(head).some(isPerson);
  const isNext = lastTo(last) === clause.verb.from;
  return isPersons || (isNext && IN_PLACE.test(last.prep ?? '')) ? head : null;
}

const lastTwo = (slots: readonly Slot[]): readonly [Slot | undefined, Slot | undefined] => [slots.at(-2), slots.at(-1)];

const IN_PLACE = /^(?:in|at|near|outside|from)$/;
const isSite = ({ type }: Mention): boolean => type === 'place' || type === 'country';
const isPerson = ({ type, form }: Mention): boolean => type === 'person' && form === 'name';
const lastTo = ({ nouns }: Slot): number => nouns[nouns.length - 1]?.group.to ?? -1;

const wordOf = (node: Node | undefined): string =>
  node?.type === 'clause' && (node.link === 'relative' || node.link === 'that') ? node.word : '';

const isNamedPerson = ({ type, form, text }: Mention): boolean =>
  type === 'person' && form === 'name' && text.includes(' ');

function isUnfit(slot: Slot, word: string): boolean {
  const mentions = mentionsOf(slot);
  if (word === 'which') return mentions.length > 0 && mentions.every(isNamedPerson);
  if (slot.prep === null || mentions.length === 0) return false;
  if (word === 'who' || word === 'whom') return mentions.every(isSite);
  const isDescribed = slot.appositions.some(({ group }) => group.mention?.form !== 'name');
  return word === 'that' && !isDescribed && mentions.every(({ form }) => form === 'name');
}

/** "companies supplying Iran", "with Brazil backing Peru": a gerund right after a noun is about it, except after a place one was at. */
export function nounRightBefore(sequence: Sequence, at: number): Slot | null {
  const node = sequence[at];
  if (at === 0 || node?.type !== 'clause' || node.link !== 'gerund') return null;
  const previous = sequence[at - 1];
  if (previous?.type !== 'noun') return null;
  if (previous.group.to !== node.verb.from) return null;
  const isWhere =
    /^(?:in|at|from|to|on|into|through|near)$/.test(previous.prep ?? '') && previous.group.mention !== null;
  return isWhere ? null : antecedentAt(sequence, at);
}

/** The subject of the clause that a participle in front, or one without a subject, belongs to. */
export function nextSubject(sequence: Sequence): Slot | null {
  const main = sequence.find(
    (node): node is ClauseNode => node.type === 'clause' && node.link === 'main' && node.subject.length > 0,
  );
  return main ? (slotsOf(main.subject)[0] ?? null) : null;
}
