import type { NounGroup } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { NounClause, Slot } from '../model/predication.js';
import { filler, governedFiller, membersOf, ofMentions, ofSlot } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';

export const noClause: NounClause = { subject: null, governed: null };

/**
 * The functions of a noun: what stands in its group, and the phrases after it. `agent` is a support verb's subject, `clause` the
 * subject of the that-clause after it, `clause-verb` and others what is in it.
 */
export function nounLookup(
  group: NounGroup,
  after: readonly Slot[],
  agent: Slot | null,
  betweens: ReadonlySet<string>,
  clause: NounClause = noClause,
): Lookup {
  const phrase = (name: string): Filler | null => {
    const slot = after.find(({ prep }) => prep === name);
    return ofSlot(slot);
  };
  // "in a lawsuit by X, a judge found": whoever else acts has not done it
  const doer = (): Filler | null => (phrase('by')?.mentions.length ? null : ofSlot(agent));
  return (name) => {
    if (name === 'possessor') return ofMentions(possessors(group)) ?? ofMentions(ownerOf(group)) ?? doer();
    if (name === 'agent') return ofSlot(agent);
    if (name === 'clause') return ofSlot(clause.subject);
    if (name.startsWith('clause-')) return governedFiller(clause.governed, name.slice('clause-'.length));
    if (name === 'modifier') return modifierOf(group);
    if (name === 'compound-members') return compoundMembers(group);
    if (name === 'between') return membersOf(ofSlot(after.find(({ prep }) => betweens.has(prep ?? ''))));
    if (name === 'of-members') return membersOf(phrase('of'));
    if (name === 'members') return membersOf(ofSlot(agent));
    if (name === 'object' || name === 'subject') return null;
    return phrase(name);
  };
}

/** Of a body named by its owner ("Portugal's presidency", "Russian troops"): the owner in front. */
function ownerOf({ mention }: NounGroup): readonly Mention[] {
  return mention?.parent && mention.parent.from === mention.from ? [mention.parent] : [];
}

/** The actors before a noun; its lemmas are all the words there, for "military aid". */
function modifierOf(group: NounGroup): Filler | null {
  const before = group.parts.slice(0, -1);
  return before.length > 0
    ? filler(
        null,
        modifiers(group),
        before.map(({ word }) => word),
      )
    : null;
}

/** Mentions that possess the head: the last possessive part before it. */
export function possessors(group: NounGroup): readonly Mention[] {
  for (let i = group.parts.length - 2; i >= 0; i--) {
    const part = group.parts[i];
    if (part?.possessive) return part.mention ? [part.mention] : [];
  }
  return [];
}

/** Mentions that modify the head without possessing it: adjectives and names before it. */
export function modifiers(group: NounGroup): readonly Mention[] {
  return group.parts
    .slice(0, -1)
    .flatMap((part) => (part.mention && !part.possessive && part.compound === null ? [part.mention] : []));
}

function compoundMembers(group: NounGroup): Filler | null {
  const inside = modifiers(group);
  return inside.length === 2 ? filler(null, inside) : null;
}
