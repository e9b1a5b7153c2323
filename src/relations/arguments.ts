import type { NounGroup } from '../model/chunk.js';
import type { Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Predication, Slot } from '../model/predication.js';
import { mentionsOf } from './slots.js';

/** What fills one argument function: the slot, or mentions inside a noun group. */
export interface Filler {
  readonly slot: Slot | null;
  readonly mentions: readonly Mention[];
  /** Lemmas of its heads, for what a frame requires and forbids. */
  readonly lemmas: readonly string[];
}

/** Gives what fills a function (`object`, `to`, `possessor` …), or null. */
export type Lookup = (name: string) => Filler | null;

const ofSlot = (slot: Slot | null | undefined): Filler | null =>
  slot ? { slot, mentions: mentionsOf(slot), lemmas: slot.nouns.map(({ group }) => group.headLemma) } : null;

/** The functions of a clause. */
export function clauseLookup(predication: Predication): Lookup {
  const ditransitive = splitDitransitive(predication);
  return (name) => {
    if (name === 'subject') return ofSlot(predication.subject);
    if (name === 'object') return ditransitive.object;
    if (name === 'indirect') return ditransitive.indirect;
    if (name === 'infinitive')
      return predication.infinitive ? { slot: null, mentions: [], lemmas: [predication.infinitive.lemma] } : null;
    if (name === 'infinitive-object') return ofSlot(predication.infinitive?.object);
    if (name === 'clause') return ofSlot(predication.complementSubject);
    if (name === 'members') return membersOf(predication.subject);
    if (name === 'between') return membersOf(predication.phrases.find((slot) => slot.prep === 'between') ?? null);
    const phrase = ofSlot(predication.phrases.find((slot) => slot.prep === name));
    return phrase ?? (predication.verb.phrasal?.endsWith(` ${name}`) ? ofSlot(predication.objects[0]) : null);
  };
}

/** "gave Chad trucks" with two phrases, or with the name run into the second one. */
function splitDitransitive(predication: Predication): { object: Filler | null; indirect: Filler | null } {
  const [first, second] = predication.objects;
  if (first && second && mentionsOf(first).length > 0) return { object: ofSlot(second), indirect: ofSlot(first) };
  const group = first?.nouns[0]?.group;
  const lead = group?.parts[0];
  if (
    first &&
    group &&
    !group.mention &&
    lead?.mention?.form === 'name' &&
    !lead.possessive &&
    lead.from === group.from &&
    group.parts.length > 1
  ) {
    return { object: ofSlot(first), indirect: { slot: null, mentions: [lead.mention], lemmas: [] } };
  }
  return { object: ofSlot(first), indirect: null };
}

function membersOf(slot: Slot | null): Filler | null {
  const mentions = mentionsOf(slot);
  return slot && mentions.length > 1 ? { slot, mentions, lemmas: [] } : null;
}

/** The functions of a noun: what stands in its group, and the phrases after it. `agent` is a support verb's subject. */
export function nounLookup(group: NounGroup, after: readonly Slot[], agent: Slot | null): Lookup {
  return (name) => {
    if (name === 'possessor') return ofMentions(possessors(group)) ?? ofSlot(agent);
    if (name === 'modifier') return modifierOf(group);
    if (name === 'compound-members') return compoundMembers(group);
    if (name === 'between') return membersOf(after.find((slot) => slot.prep === 'between') ?? null);
    if (name === 'members') return membersOf(agent);
    if (name === 'object' || name === 'subject') return null;
    return ofSlot(after.find((slot) => slot.prep === name));
  };
}

/** The actors before a noun; its lemmas are all the words there, for "military aid". */
function modifierOf(group: NounGroup): Filler | null {
  const before = group.parts.slice(0, -1);
  return before.length > 0 ? { slot: null, mentions: modifiers(group), lemmas: before.map(({ word }) => word) } : null;
}

const ofMentions = (mentions: readonly Mention[]): Filler | null =>
  mentions.length > 0 ? { slot: null, mentions, lemmas: [] } : null;

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
  return inside.length === 2 ? { slot: null, mentions: inside, lemmas: [] } : null;
}

/** Whether what a frame requires is there and what it forbids is not. */
export function meetsConstraints(frame: Frame, lookup: Lookup): boolean {
  for (const [name, lemmas] of frame.require) {
    const filler = lookup(name);
    if (!filler || (lemmas.size > 0 && !hasHead(filler, lemmas))) return false;
  }
  for (const [name, lemmas] of frame.forbid) {
    const filler = lookup(name);
    if (filler && (lemmas.size === 0 || hasHead(filler, lemmas))) return false;
  }
  return true;
}

function hasHead(filler: Filler, lemmas: ReadonlySet<string>): boolean {
  return filler.lemmas.some((lemma) => lemmas.has(lemma));
}
