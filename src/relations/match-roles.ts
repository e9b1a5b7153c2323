import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { Lookup } from './arguments.js';
import { state } from './state.js';
import type { Circumstance } from './state.js';
import { mentionsOf, nameOf } from './slots.js';

interface FoundRole {
  readonly frames: readonly Frame[];
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Offices and parts that persons and bodies have: titles before names, appositions, predicates of be. */
export function matchRoles(
  slots: readonly Slot[],
  around: Circumstance,
  clause: Predication | null,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return slots.flatMap((slot, at) => {
    const [next, second] = slots.slice(at + 1);
    const after =
      next && next.prep !== null
        ? [next, ...(second && next.prep === 'of' && second.prep !== null ? [second] : [])]
        : [];
    const nouns = [...slot.nouns, ...slot.appositions];
    const before = slot.prep === 'of' ? (slots[at - 1]?.nouns[0]?.group ?? null) : null;
    return nouns.flatMap(({ group }, i) => {
      const isApposed = i >= slot.nouns.length;
      const own = isApposed || i === slot.nouns.length - 1 ? after : [];
      return matchRole(joined(before, group), slot, isApposed, own, around, clause, sentence, lexicon);
    });
  });
}

/** "the Minister of Transport | Maxim Sokolov": the name runs into its title's phrase, so the two are read as one. */
function joined(before: NounGroup | null, group: NounGroup): NounGroup {
  const isTitle =
    before !== null &&
    group.mention?.type === 'person' &&
    group.mention.form === 'name' &&
    group.from < group.mention.from;
  return isTitle ? { ...group, from: before.from, parts: [...before.parts, ...group.parts] } : group;
}

function matchRole(
  group: NounGroup,
  slot: Slot,
  isApposed: boolean,
  after: readonly Slot[],
  around: Circumstance,
  clause: Predication | null,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const person = group.mention?.form === 'name' ? group.mention : null;
  const end = person ? person.from : group.to;
  const role = roleBefore(group.from, end, sentence, lexicon);
  if (!role) return matchCompounds(group, slot, isApposed, around, sentence, lexicon);
  const self =
    person ??
    (isApposed ? mentionsOf({ ...slot, appositions: [] })[0] : nameOf(slot.appositions)) ??
    holderOf(slot, group, clause);
  const compounds = matchCompounds(group, slot, isApposed, around, sentence, lexicon);
  if (!self) return compounds;
  const lookup = roleLookup(group, role, self, after, sentence);
  const isPredicate = clause?.copular === true && clause.objects.includes(slot);
  const circumstance: Circumstance = isPredicate
    ? around
    : { ...around, status: 'actual', polarity: 'affirmed', by: null };
  const predicate = { from: role.from, to: role.to, lemma: role.name };
  return [
    ...compounds,
    ...role.frames.flatMap((frame) =>
      state(frame, lookup, circumstance, predicate, 'role', role.name.split(' ').length, lexicon.control),
    ),
  ];
}

/** "X is the head of Y", "X became …": the subject has the role; so has a description that is resolved later. */
function holderOf(slot: Slot, group: NounGroup, clause: Predication | null): Mention | null {
  if (clause?.copular && clause.objects.includes(slot)) return mentionsOf(clause.subject)[0] ?? null;
  return group.mention?.form === 'description' && group.mention.type === 'person' ? group.mention : null;
}

/** The longest role that ends where the name begins, or at the end of the group. */
function roleBefore(from: number, end: number, sentence: Sentence, lexicon: FrameLexicon): FoundRole | null {
  const { tokens } = sentence;
  for (let start = Math.max(from, end - lexicon.longestRole); start < end; start++) {
    const words = tokens.slice(start, end).map((token) => token.lower);
    const lemmas = [...words.slice(0, -1), tokens[end - 1]?.lemma ?? ''];
    for (const name of [words.join(' '), lemmas.join(' ')]) {
      const frames = lexicon.frames.role.get(name);
      if (frames) return { frames, name, from: start, to: end };
    }
  }
  return null;
}

function roleLookup(
  group: NounGroup,
  role: FoundRole,
  self: Mention,
  after: readonly Slot[],
  sentence: Sentence,
): Lookup {
  const inside = innerMentions(group).filter((mention) => mention.to <= role.from && mention !== self);
  const nearest = inside[inside.length - 1] ?? impliedOwner(role, self, sentence);
  const possessive = group.parts.find((part) => part.mention && part.possessive && part.to <= role.from);
  return (name) => {
    if (name === 'self') return { slot: null, mentions: [self], lemmas: [] };
    if (name === 'possessor')
      return possessive?.mention ? { slot: null, mentions: [possessive.mention], lemmas: [] } : null;
    if (name === 'modifier') return nearest ? { slot: null, mentions: [nearest], lemmas: [] } : null;
    const slot = after.find((next) => next.prep === name);
    return slot
      ? { slot, mentions: mentionsOf(slot), lemmas: slot.nouns.map(({ group: next }) => next.headLemma) }
      : null;
  };
}

/** Whose office a title before a name is, if it does not say: the document may. */
function impliedOwner({ to }: FoundRole, self: Mention, { tokens }: Sentence): Mention | null {
  const { title } = self;
  if (self.type !== 'person' || self.form !== 'name' || title?.to !== to) return null;
  const words = tokens.slice(title.from, to);
  const of = words.findIndex(({ tag }) => tag === 'ADP');
  const head = words[of > 0 ? of - 1 : words.length - 1];
  const start = head?.start ?? self.start;
  const end = head?.end ?? start;
  const text = words.map(({ lower }) => lower).join(' ');
  const blank = { candidates: [], metonym: null, noun: null, plural: false, head: null, title: null };
  return { ...self, ...blank, form: 'implied', text, from: title.from, to, start, end, parent: self };
}

/** The mentions of a group, with those inside descriptions ("the *North Korean* leader"). */
function innerMentions(group: NounGroup): readonly Mention[] {
  return group.parts.flatMap((part) => {
    if (!part.mention) return [];
    return part.mention.form === 'description' && part.mention.parent ? [part.mention.parent] : [part.mention];
  });
}

/** "the Oslo-based shipper X", "a Saudi-backed force": the part before the hyphen is `prefix`, what is described `self`. */
function matchCompounds(
  group: NounGroup,
  slot: Slot,
  isApposed: boolean,
  around: Circumstance,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return group.parts.flatMap((part) => {
    if (part.compound === null || !part.mention) return [];
    const frames = lexicon.frames.compound.get(sentence.tokens[part.compound]?.lower ?? '') ?? [];
    const self = group.mention ?? (isApposed ? mentionsOf({ ...slot, appositions: [] })[0] : nameOf(slot.appositions));
    if (!self || frames.length === 0) return [];
    const prefix = part.mention;
    const lookup: Lookup = (name) =>
      name === 'self'
        ? { slot: null, mentions: [self], lemmas: [] }
        : name === 'prefix'
          ? { slot: null, mentions: [prefix], lemmas: [] }
          : null;
    const predicate = {
      from: part.compound,
      to: part.compound + 1,
      lemma: sentence.tokens[part.compound]?.lower ?? '',
    };
    return frames.flatMap((frame) =>
      state(
        frame,
        lookup,
        { ...around, status: 'actual', polarity: 'affirmed' },
        predicate,
        'compound',
        0,
        lexicon.control,
      ),
    );
  });
}

/** Organs named with their country or body: part of it. */
export function matchOrgans(
  slots: readonly Slot[],
  around: Circumstance,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const frames = lexicon.frames.organ.get('organ') ?? [];
  const nouns = slots.flatMap((slot) => [...slot.nouns, ...slot.appositions]);
  const groups = nouns.flatMap(({ group }) => (group.members.length > 0 ? group.members : [group]));
  return groups.flatMap(({ mention }) => {
    const parent = mention?.parent;
    if (
      !mention ||
      !parent ||
      mention.form !== 'name' ||
      mention.type !== 'organization' ||
      mention.noun?.kind === 'delegate' ||
      isSameActor(mention, parent)
    )
      return [];
    const lookup: Lookup = (name) =>
      name === 'self'
        ? { slot: null, mentions: [mention], lemmas: [] }
        : name === 'parent'
          ? { slot: null, mentions: [parent], lemmas: [] }
          : null;
    const predicate = { from: mention.from, to: mention.to, lemma: 'organ' };
    const circumstance: Circumstance = { ...around, status: 'actual', polarity: 'affirmed', by: null };
    return frames.flatMap((frame) => state(frame, lookup, circumstance, predicate, 'organ', 0, lexicon.control));
  });
}

/** Delegates stand for their parent: they are no part of it. */
function isSameActor(mention: Mention, parent: Mention): boolean {
  return (
    mention.type === parent.type && (mention.candidates[0] === parent.candidates[0] || mention.candidates.length === 0)
  );
}
