import { added } from '../common/added.js';
import { copyNoun, nounNode } from '../common/clause-parts.js';
import type { NounGroup, NounPart } from '../model/chunk.js';
import type { Node, NounNode, Sequence } from '../model/clause.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';

interface OpenSlot {
  prep: string | null;
  nouns: NounNode[];
  appositions: NounNode[];
  asides: NounNode[];
  tail: OpenSlot | null;
  mentions: readonly Mention[];
}

const NOBODY: readonly never[] = [];

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NONE: NounNode[] = [];

const newSlot = (prep: string | null, nouns: NounNode[]): OpenSlot => ({
  mentions: NOBODY,
  prep,
  nouns,
  appositions: NONE,
  asides: NONE,
  tail: null,
});

/** A place with these nouns and nothing beside them. */
export const slotOf = (prep: string | null, nouns: readonly NounNode[]): Slot =>
  slotWith(prep, nouns, NONE, NONE, null);

/** One with what stands beside and after them. */
export function slotWith(
  prep: string | null,
  nouns: readonly NounNode[],
  appositions: readonly NounNode[],
  asides: readonly NounNode[],
  tail: Slot | null,
): Slot {
  const mentions = namedIn(nouns, appositions, asides);
  return { mentions, prep, nouns, appositions, asides, tail };
}

/** The same place with one more noun. */
export const withNoun = ({ prep, nouns, appositions, asides, tail }: Slot, noun: NounNode): Slot =>
  slotWith(prep, [...nouns, noun], appositions, asides, tail);

/** The same place after another preposition, or none. */
export const withPrep = (slot: Slot, prep: string | null): Slot => withTail(slot, prep, slot.tail);

/** The same place with another phrase right after it. */
export const withTail = (
  { nouns, appositions, asides, mentions }: Slot,
  prep: string | null,
  tail: Slot | null,
): Slot => ({ mentions, prep, nouns, appositions, asides, tail });

/** The place right before one among others. An array is slow to tell what is before its first thing. */
export function slotBefore(slot: Slot, slots: readonly Slot[]): Slot | undefined {
  const at = slots.indexOf(slot);
  return at > 0 ? slots[at - 1] : undefined;
}

/** The one right after it. */
export function slotAfter(slot: Slot, slots: readonly Slot[]): Slot | undefined {
  const at = slots.indexOf(slot);
  return at >= 0 && at + 1 < slots.length ? slots[at + 1] : undefined;
}

/** A sequence up to `to` without its clauses; itself, if it has none. */
export function phrasesIn(sequence: Sequence, to = sequence.length): Sequence {
  const first = firstClause(sequence, to);
  if (first === sequence.length) return sequence;
  if (first === 0 && to <= 1) return NO_PHRASES;
  // as a rule clauses come last
  const phrases = sequence.slice(0, first);
  for (let i = first + 1; i < to; i++) {
    const node = sequence[i] as Node;
    if (node.type !== 'clause') phrases.push(node);
  }
  return phrases;
}

const NO_PHRASES: Sequence = [];

export const hasClause = (sequence: Sequence): boolean => firstClause(sequence, sequence.length) < sequence.length;

/** Where the first clause before `to` stands; `to` itself, if there is none. */
function firstClause(sequence: Sequence, to: number): number {
  for (let i = 0; i < to; i++) if ((sequence[i] as Node).type === 'clause') return i;
  return to;
}

/** The argument places of a flat sequence: listed nouns in one, appositions and brackets with the noun before them. */
export function slotsOf(sequence: Sequence): readonly Slot[] {
  let slots = NO_SLOTS;
  for (let i = 0; i < sequence.length; i++) {
    const node = sequence[i] as Node;
    if (node.type === 'noun') slots = place(node, slots, sequence, i);
  }
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as OpenSlot;
    slot.mentions = namedIn(slot.nouns, slot.appositions, slot.asides);
    if (i > 0 && slot.prep !== null) (slots[i - 1] as OpenSlot).tail = slot;
  }
  return slots;
}

/** As the nouns: the first place begins a list of its own. */
const NO_SLOTS: OpenSlot[] = [];

/** Puts the noun at `at` into the last place, or into a new one. */
function place(node: NounNode, slots: OpenSlot[], sequence: Sequence, at: number): OpenSlot[] {
  const last = slots.length > 0 ? (slots[slots.length - 1] as OpenSlot) : null;
  if (!last) return [newSlot(node.prep, [node])];
  if (isNameOf(last, node) || isTitledIn(last, node) || closes(last, node)) appose(last, node);
  else if (node.mark === 'plain') slots.push(newSlot(node.prep, [node]));
  else if (node.mark === 'aside') last.asides = added(last.asides, node);
  else if (node.mark === 'apposition') appose(toldBy(slots, last, node), node);
  // "owned by Shell since 2004, and Acergy"
  else if (node.mark === 'and' && last.prep === 'by' && node.prep === null && sequence[at - 1]?.type !== 'noun')
    return slots;
  else if (node.mark === 'and') join(slots, last, node);
  else if (isListed(sequence, at)) last.nouns.push(node);
  else appose(toldBy(slots, last, node), node);
  return slots;
}

function appose(slot: OpenSlot, node: NounNode): void {
  slot.appositions = added(slot.appositions, node);
}

/**
 * "the army's chief of staff, Karel Novak", "its unit in Kenya, Acergy": a name after phrases goes with the description of its kind, and
 * past an actor of another kind with what is no actor ("a former commander of the army, Karel Novak").
 */
function toldBy(slots: readonly OpenSlot[], last: OpenSlot, { group: { mention } }: NounNode): OpenSlot {
  if (mention?.form !== 'name') return last;
  const describes = (slot: OpenSlot | undefined): boolean => {
    const own = slot?.nouns[slot.nouns.length - 1]?.group.mention;
    return own?.form === 'description' && own.type === mention.type;
  };
  const nearest = last.nouns[last.nouns.length - 1]?.group.mention ?? null;
  const isOther = mention.type === 'person' && nearest !== null && nearest.type !== 'person';
  for (let i = slots.length - 1; i >= 0; i--) {
    const slot = slots[i] as OpenSlot;
    if (describes(slot)) return slot;
    if (isOther && slot.nouns.every(({ group }) => group.mention === null)) return slot;
    if (slot.prep === null) break;
  }
  return last;
}

/** "the city of Mosul": a name after "of" that says which place is meant. */
function isNameOf(last: OpenSlot, node: NounNode): boolean {
  const before = last.nouns[last.nouns.length - 1]?.group.mention;
  const { mention } = node.group;
  return (
    node.prep === 'of' &&
    last.appositions.length === 0 &&
    before?.form === 'description' &&
    before.type === 'place' &&
    mention?.form === 'name' &&
    mention.type === 'place'
  );
}

/** "sued Ana Ruiz, the wife of its founder, | Karel Novak": what a comma parts from an apposition may name who ends that. */
function closes({ prep, nouns, appositions }: OpenSlot, { mark, prep: own, group }: NounNode): boolean {
  if (mark !== 'plain' || own !== null || prep !== 'of' || appositions.length > 0) return false;
  const before = nouns[nouns.length - 1]?.group;
  const { mention } = group;
  if (before?.to !== group.from - 1 || mention?.form !== 'name') return false;
  return before.mention?.form === 'description' && before.mention.type === mention.type;
}

/** "praised by Secretary | of State Antony Blinken": the title before a name reaches into the place before. */
function isTitledIn({ nouns }: OpenSlot, { prep, group: { mention } }: NounNode): boolean {
  const before = nouns[nouns.length - 1]?.group;
  const title = mention?.type === 'person' ? mention.title : null;
  return prep === 'of' && before !== undefined && !before.mention && title !== null && title.from < before.to;
}

/** "the ministers of A and B": the conjunct goes with the nearest place whose head is of its kind. */
function join(slots: readonly OpenSlot[], last: OpenSlot, node: NounNode): void {
  const kind = (noun: NounNode | undefined): string => noun?.group.mention?.type ?? 'none';
  if (node.prep !== null && node.prep !== last.prep) {
    (slots as OpenSlot[]).push(newSlot(node.prep, [node]));
    return;
  }
  if (node.prep !== null) nameLast(last);
  const before = slots.length > 1 ? slots[slots.length - 2] : undefined;
  const isHigh =
    (last.prep === 'of' || (last.prep === 'for' && before?.appositions.length === 1)) &&
    before !== undefined &&
    kind(node) !== kind(last.nouns[0]) &&
    kind(node) === kind(before.nouns[0]);
  (isHigh && before ? before : last).nouns.push(node);
}

/** "by his wife, Ann Orr, | and by": before another one joins it, a description gives way to the name beside it. */
function nameLast(slot: OpenSlot): void {
  const [only, ...others] = slot.appositions;
  const last = slot.nouns[slot.nouns.length - 1];
  if (only?.group.mention?.form !== 'name' || others.length > 0 || last?.group.mention?.form === 'name') return;
  slot.nouns[slot.nouns.length - 1] = nounNode(only.group, slot.prep, last?.mark ?? 'plain');
  slot.appositions = NONE;
}

/** A comma lists if an "and" closes the list before the next plain phrase. */
function isListed(sequence: Sequence, at: number): boolean {
  const own = sequence[at]?.type === 'noun' ? sequence[at] : null;
  for (let i = at + 1; i < sequence.length; i++) {
    const node = sequence[i];
    if (node?.type !== 'noun') return false;
    // "by the head of Oxfam, Karel Novak, and by the minister"
    if (node.mark === 'and') return node.prep === null || node.prep === own?.prep;
    if (node.mark !== 'comma') return false;
  }
  return false;
}

/** The mentions that the nouns of a place name. */
export const mentionsOf = (slot: Slot | null): readonly Mention[] => (slot ? slot.mentions : NOBODY);

function namedIn(
  nouns: readonly NounNode[],
  appositions: readonly NounNode[],
  asides: readonly NounNode[],
): readonly Mention[] {
  if (nouns.length === 1) return namedBy(nouns[0] as NounNode, appositions, asides);
  const mentions: Mention[] = [];
  for (let i = 0; i < nouns.length; i++) {
    const isLast = i === nouns.length - 1;
    const own = namedBy(nouns[i] as NounNode, isLast ? appositions : NONE, isLast ? asides : NONE);
    for (const mention of own) mentions.push(mention);
  }
  return mentions;
}

/** Those that a noun names with what stands beside it. */
function namedBy(
  { group }: NounNode,
  appositions: readonly NounNode[],
  asides: readonly NounNode[],
): readonly Mention[] {
  const own = group.members.length > 0 ? named(group.members) : group.mention ? [group.mention] : NOBODY;
  if (appositions.length + asides.length === 0 || own.length > 1) return own;
  const [only] = own;
  const isOpen = only === undefined || only.form === 'description' || only.form === 'adjective';
  if (!isOpen && only.type !== 'group') return own;
  const apposed = namesOf([...appositions, ...asides]);
  // "two French citizens, Luc Roy and Ann Orr": a group is the persons that it is told to be
  const isMeant = apposed.length > 0 && (isOpen || apposed.every(({ type }) => type === 'person'));
  return isMeant ? apposed : own;
}

function named(groups: readonly NounGroup[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { mention } of groups) if (mention) mentions.push(mention);
  return mentions;
}

/** The first apposed mention that is a name, with those listed with it. */
function namesOf(nodes: readonly NounNode[]): readonly Mention[] {
  const first = nodes.find(({ group }) => group.mention?.form === 'name')?.group;
  if (!first?.mention) return [];
  const listed = named(first.members);
  return listed.length > 0 ? listed : [first.mention];
}

/** The first apposed mention that is a name. */
export function nameOf(nodes: readonly NounNode[]): Mention | null {
  for (const { group } of nodes) if (group.mention?.form === 'name') return group.mention;
  return null;
}

function ownerIn({ parts, mention }: NounGroup): NounPart | null {
  for (const part of parts)
    if (part.mention !== null && part.compound === null && part.mention !== mention) return part;
  return null;
}

/** A place for whoever possesses a noun group's head, or whose nationality it bears ("Oslo's plan", "a Danish plan"); null if nobody. */
export function ownerOf(group: NounGroup): Slot | null {
  const part = ownerIn(group);
  if (!part) return null;
  const owner = copyNoun(group);
  owner.from = part.from;
  owner.to = part.to;
  owner.parts = [part];
  owner.mention = part.mention;
  owner.negated = false;
  owner.members = [];
  return slotOf(null, [nounNode(owner, null, 'plain')]);
}
