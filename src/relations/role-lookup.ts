import { added } from '../common/added.js';
import type { NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { filler, ofLemmas, ofMentions, withMentions } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { only } from './name-beside.js';
import { impliedOwner } from './roles.js';
import type { FoundRole } from './roles.js';
import { mentionsOf } from './slots.js';

/** A role as one of those who have it has it. */
export interface HeldRole {
  readonly role: FoundRole;
  readonly group: NounGroup;
  readonly owners: readonly Mention[];
  readonly slots: readonly Slot[];
  readonly holders: readonly Mention[];
  readonly self: Mention;
  /** Its owner is the name before "whose". */
  readonly isWhose: boolean;
}

/** The functions of a role: who has it, whose it is, and the phrases after it. */
export function roleLookup(held: HeldRole, sentence: Sentence): Lookup {
  const { role, group, owners, slots, holders, self, isWhose } = held;
  const possessive = possessiveOf(group, role, owners, sentence);
  // "X counts Y among its investors": whose the pronoun is told to be
  const isMeant = possessive?.form === 'pronoun' && owners.length > 0 && !owners.includes(possessive);
  const isOwned = slots.some((slot) => slot.prep === 'of' && mentionsOf(slot).length > 0);
  const at = holders.indexOf(self);
  return ({ name }) => {
    if (name === 'self') return only(self);
    if (name === 'qualifier') return qualifierOf(group, role, sentence);
    if (name === 'members') return at === 0 && holders.length > 1 && !isOwned ? ofMentions(holders) : null;
    if (name === 'possessor') {
      if (possessive && !isMeant) return only(possessive);
      return ofMentions(isWhose || isMeant ? owners : owners.filter(isPronoun));
    }
    if (name === 'modifier' && isMeant) return null;
    if (name === 'modifier') {
      const last = owners.length > 0 ? owners[owners.length - 1] : undefined;
      if (last) return isPronoun(last) || isOrigin(last, self, possessive, isOwned) ? null : only(last);
      return isOwned ? null : ofMentions(impliedOwner(role, self, slots.length === 0 ? group : null, sentence));
    }
    const found = phrase(slots, name, self);
    return role.isPlural ? inOrder(found, at, holders.length) : found;
  };
}

/** Who stands before a role with "'s": as a part of its group, or in a mention that holds both ("Iraq's partners" of "Iraq's partners Shell and BP"). */
function possessiveOf(
  group: NounGroup,
  role: FoundRole,
  owners: readonly Mention[],
  { tokens }: Sentence,
): Mention | undefined {
  for (const { mention, possessive, to } of group.parts) if (mention && possessive && to <= role.from) return mention;
  return owners.find(({ to }) => to < role.from && isPossessive(tokens[to]));
}

const isPossessive = (token: Token | undefined): boolean => token?.tag === 'PART' && !token.spaced;

/** The common words before a role: "its *research* director". */
function qualifierOf({ parts }: NounGroup, role: FoundRole, { tokens }: Sentence): Filler | null {
  let lemmas: string[] = NOTHING;
  for (const { mention, from, to, word } of parts) {
    if (mention || from >= role.from) continue;
    if (to <= role.from) lemmas = added(lemmas, word);
    else for (let at = from; at < role.from; at++) lemmas = added(lemmas, (tokens[at] as Token).lemma);
  }
  return ofLemmas(lemmas);
}

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOTHING: never[] = [];

/** "Oxfam's Kenyan director", "the Kenyan commander of the force", not "his Kenyan counterpart": where somebody is from whose body is said too. */
function isOrigin(owner: Mention, self: Mention, possessive: Mention | null | undefined, isOwned: boolean): boolean {
  if (owner.form !== 'adjective' || self.type !== 'person') return false;
  return isOwned || (possessive?.type === 'organization' && possessive !== owner);
}

const isPronoun = ({ form }: Mention): boolean => form === 'pronoun';

/** A phrase of a role; of a name that runs into it ("to the United Nations Nikki Haley") only what is before the name. */
function phrase(slots: readonly Slot[], name: string, self: Mention): Filler | null {
  const slot = slots.find((next) => next.prep === name);
  const group = slot?.nouns[0]?.group;
  if (!slot || !group) return null;
  const lemmas = slot.nouns.map(({ group: next }) => next.headLemma);
  if (group.mention !== self) return filler(slot, mentionsOf(slot), lemmas);
  const before = group.parts.flatMap(({ mention }) => (mention && mention !== self ? [mention] : []));
  return filler(slot, before, lemmas);
}

/** "the mayors of Oslo and Bergen, Ann Orr and Joe Lee": one each, in order. */
function inOrder(found: Filler | null, at: number, count: number): Filler | null {
  if (!found || count < 2 || found.mentions.length !== count) return found;
  return withMentions(found, found.mentions.slice(at, at + 1));
}
