import { added } from '../common/added.js';
import type { NounGroup, NounPart } from '../model/chunk.js';
import type { Mention } from '../model/mention.js';
import type { NounClause, Slot } from '../model/predication.js';
import { filler, governedFiller, membersOf, ofMentions, ofSlot } from './arguments.js';
import type { Filler } from './arguments.js';
import type { FrameFunction } from './frame-function.js';
import type { Place } from './noun-ways.js';
import { mentionsOf } from './slots.js';

export const noClause: NounClause = { subject: null, governed: null };

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOBODY: never[] = [];

/** Where the functions of a noun stand. */
export interface NounSurroundings {
  readonly group: NounGroup;
  /** The phrases after it. */
  readonly after: readonly Slot[];
  /** Who does its act, as its clause tells. */
  readonly agent: Slot | null;
  /** The clause after it. */
  readonly clause: NounClause;
  /** The clause that it stands in, and its place there. */
  readonly place: Place | null;
  /** The prepositions after which several are listed. */
  readonly betweens: ReadonlySet<string>;
}

/**
 * The functions of a noun: what stands in its group, and the phrases after it. `agent` is a support verb's subject, `clause` the
 * subject of the that-clause after it, `clause-verb` and others what is in it.
 */
export function nounFunction({ name, clause: inside, inner }: FrameFunction, around: NounSurroundings): Filler | null {
  const { group, after, agent, clause, place, betweens } = around;
  switch (name) {
    case 'possessor':
      return ofMentions(possessors(group)) ?? ofMentions(ownerOf(group)) ?? doerBeside(around);
    case 'agent':
      return ofSlot(agent);
    case 'patient':
      return patientOf(place);
    case 'doer':
      return doerOf(place, agent);
    case 'clause':
      return ofSlot(clause.subject);
    case 'modifier':
      return modifierOf(group);
    case 'compound-members':
      return compoundMembers(group);
    case 'between':
      return membersOf(ofSlot(after.find(({ prep }) => betweens.has(prep ?? ''))));
    case 'of-members':
      return membersOf(phrase('of', after));
    case 'members':
      return membersOf(ofSlot(agent));
    case 'object':
    case 'subject':
      return null;
    default:
      return inside === 'complement' ? governedFiller(clause.governed, inner) : phrase(name, after);
  }
}

function phrase(name: string, after: readonly Slot[]): Filler | null {
  for (const slot of after) if (slot.prep === name) return ofSlot(slot);
  return null;
}

/** "in a lawsuit by X, a judge found": whoever else acts has not done it */
const doerBeside = ({ after, agent }: NounSurroundings): Filler | null =>
  agent === null || phrase('by', after)?.mentions.length ? null : ofSlot(agent);

/** "told Ann Orr in talks": the object of a clause that the noun is beside. */
function patientOf(place: Place | null): Filler | null {
  const object = place?.slot.prep === null || place?.clause.verb.passive ? undefined : place?.clause.objects[0];
  return object ? filler(object, mentionsOf(object)) : null;
}

/** "was arrested by the army on orders from X": who does what the noun is beside, in a passive too. */
const doerOf = (place: Place | null, agent: Slot | null): Filler | null =>
  place && agent ? ofSlot(place.clause.verb.passive ? place.clause.subject : agent) : null;

/** Of a body named by its owner ("Portugal's presidency", "Russian troops"): the owner in front. */
function ownerOf({ mention }: NounGroup): readonly Mention[] {
  return mention?.parent && mention.parent.from === mention.from ? [mention.parent] : NOBODY;
}

/** The actors before a noun; its lemmas are all the words there, for "military aid". */
function modifierOf(group: NounGroup): Filler | null {
  const { parts } = group;
  if (parts.length < 2) return null;
  let words: string[] = NOBODY;
  for (let i = 0; i < parts.length - 1; i++) words = added(words, (parts[i] as NounPart).word);
  return filler(null, modifiers(group), words);
}

/** Mentions that possess the head: the last possessive part before it. */
export function possessors(group: NounGroup): readonly Mention[] {
  for (let i = group.parts.length - 2; i >= 0; i--) {
    const part = group.parts[i];
    if (part?.possessive) return part.mention ? [part.mention] : NOBODY;
  }
  return NOBODY;
}

/** Mentions that modify the head without possessing it: adjectives and names before it. */
export function modifiers(group: NounGroup): readonly Mention[] {
  let found: Mention[] = NOBODY;
  for (let i = 0; i < group.parts.length - 1; i++) {
    const { mention, possessive, compound } = group.parts[i] as NounPart;
    if (mention && !possessive && compound === null) found = added(found, mention);
  }
  return found;
}

function compoundMembers(group: NounGroup): Filler | null {
  const inside = modifiers(group);
  return inside.length === 2 ? filler(null, inside) : null;
}
