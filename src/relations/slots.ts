import type { NounGroup } from '../model/chunk.js';
import type { NounNode, Sequence } from '../model/clause.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';

interface OpenSlot {
  prep: string | null;
  nouns: NounNode[];
  appositions: NounNode[];
  asides: NounNode[];
  tail: OpenSlot | null;
}

/** The argument places of a flat sequence: listed nouns in one, appositions and brackets with the noun before them. */
export function slotsOf(sequence: Sequence): readonly Slot[] {
  const slots: OpenSlot[] = [];
  sequence.forEach((node, i) => {
    if (node.type !== 'noun') return;
    const last = slots[slots.length - 1];
    const previous = sequence[i - 1];
    const isNear = previous?.type === 'noun' || (node.mark !== 'plain' && last !== undefined);
    if (last && (isNameOf(last, node) || isTitledIn(last, node))) last.appositions.push(node);
    else if (!last || node.mark === 'plain' || !isNear)
      slots.push({ prep: node.prep, nouns: [node], appositions: [], asides: [], tail: null });
    else if (node.mark === 'aside') last.asides.push(node);
    else if (node.mark === 'apposition') namedBy(slots, last, node).appositions.push(node);
    // "owned by Shell since 2004, and Acergy"
    else if (node.mark === 'and' && last.prep === 'by' && node.prep === null && previous?.type !== 'noun') return;
    else if (node.mark === 'and') join(slots, last, node);
    else if (isListed(sequence, i)) last.nouns.push(node);
    else namedBy(slots, last, node).appositions.push(node);
  });
  slots.forEach((slot, i) => {
    const next = slots[i + 1];
    if (next && next.prep !== null) slot.tail = next;
  });
  return slots;
}

/**
 * "the army's chief of staff, Karel Novak", "its unit in Kenya, Acergy": a name after phrases goes with the description of its kind, and
 * past an actor of another kind with what is no actor ("a former commander of the army, Karel Novak").
 */
function namedBy(slots: readonly OpenSlot[], last: OpenSlot, { group: { mention } }: NounNode): OpenSlot {
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
    (slots as OpenSlot[]).push({ prep: node.prep, nouns: [node], appositions: [], asides: [], tail: null });
    return;
  }
  if (node.prep !== null) nameLast(last);
  const before = slots[slots.length - 2];
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
  slot.nouns[slot.nouns.length - 1] = { ...only, prep: slot.prep, mark: last?.mark ?? 'plain' };
  slot.appositions.length = 0;
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

const NOBODY: readonly never[] = [];

/** The mentions that the nouns of a place name: each head that is one, else an apposition that is. */
export function mentionsOf(slot: Slot | null): readonly Mention[] {
  if (!slot) return NOBODY;
  const [only] = slot.nouns;
  if (only && slot.nouns.length === 1) return mentionsOfNoun(only, slot, true);
  return slot.nouns.flatMap((node, i) => mentionsOfNoun(node, slot, i === slot.nouns.length - 1));
}

function mentionsOfNoun(node: NounNode, slot: Slot, isLast: boolean): readonly Mention[] {
  const { members, mention } = node.group;
  const mentions =
    members.length > 0
      ? members.flatMap((group) => (group.mention ? [group.mention] : []))
      : mention
        ? [mention]
        : NOBODY;
  const isApposed = isLast && (slot.appositions.length > 0 || slot.asides.length > 0);
  const apposed = isApposed ? namesOf([...slot.appositions, ...slot.asides]) : NOBODY;
  if (apposed.length > 0 && (mentions.length === 0 || mentions[0]?.form === 'description')) return apposed;
  return mentions;
}

/** The first apposed mention that is a name, with those listed with it. */
function namesOf(nodes: readonly NounNode[]): readonly Mention[] {
  const first = nodes.find(({ group }) => group.mention?.form === 'name')?.group;
  if (!first?.mention) return [];
  const listed = first.members.flatMap(({ mention }) => (mention ? [mention] : []));
  return listed.length > 0 ? listed : [first.mention];
}

/** The first apposed mention that is a name. */
export function nameOf(nodes: readonly NounNode[]): Mention | null {
  for (const { group } of nodes) if (group.mention?.form === 'name') return group.mention;
  return null;
}

/** A place for whoever possesses a noun group's head, or whose nationality it bears ("Oslo's plan", "a Danish plan"); null if nobody. */
export function ownerOf(group: NounGroup): Slot | null {
  const part = group.parts.find(
    ({ mention, compound }) => mention !== null && compound === null && mention !== group.mention,
  );
  if (!part?.mention) return null;
  const owner: NounGroup = {
    ...group,
    from: part.from,
    to: part.to,
    parts: [part],
    mention: part.mention,
    negated: false,
    members: [],
  };
  return {
    prep: null,
    nouns: [{ type: 'noun', group: owner, prep: null, mark: 'plain' }],
    appositions: [],
    asides: [],
    tail: null,
  };
}
