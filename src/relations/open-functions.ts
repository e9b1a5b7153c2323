import type { NounGroup } from '../model/chunk.js';
import type { NounClause, Predication, Slot } from '../model/predication.js';
import { isSeveral, opensWithName } from './named-places.js';
import { possessors } from './noun-arguments.js';

/** What must stand in a clause, or around a noun, for functions of theirs to be filled, beside phrases. */
const ROOTS = [
  'adverb',
  'subject',
  'members',
  'object',
  'indirect',
  'between',
  'adjective',
  'theme',
  'infinitive',
  'gerund',
  'clause-',
  'clause',
  'self',
  'whose',
  'possessor',
  'modifier',
  'compound-members',
  'agent',
  'doer',
  'patient',
] as const;

export type Root = (typeof ROOTS)[number];

const BITS = Object.fromEntries(ROOTS.map((root, at) => [root, 1 << at])) as Readonly<Record<Root, number>>;

/** The bits of all roots. */
export const ANY_ROOT = -1;

/** How many bits are left, which all phrases share: those with another preposition as a rule have another one. */
const PHRASES = 32 - ROOTS.length;

export const rootBit = (root: Root): number => BITS[root];

/** Longer ones are of several words, of which most sentences have none. */
const LONGEST = 6;

/** The bit of a phrase with a preposition, or of what else has no root of its own; those of the most frequent differ. */
export const phraseBit = (prep: string): number =>
  1 << (ROOTS.length + (prep.length > LONGEST ? PHRASES - 1 : placeOf(prep) % (PHRASES - 1)));

const placeOf = (prep: string): number =>
  4 * prep.charCodeAt(0) + 5 * prep.charCodeAt(prep.length - 1) + 7 * prep.length;

function bitOfRoot(root: string): number {
  const at = ROOTS.indexOf(root as Root);
  return at < 0 ? phraseBit(root) : 1 << at;
}

/** The root of a function; of a phrase its preposition. */
export function rootOf(name: string): string {
  if (name === 'of-members') return 'of';
  if (name === 'second-object') return 'indirect';
  if (name === 'whether') return 'clause';
  if (name === 'qualifier') return 'self';
  if (name.endsWith('-theme')) return 'theme';
  for (const clause of ['infinitive', 'gerund', 'clause-']) if (name.startsWith(clause)) return clause;
  return name;
}

const bits = new Map<string, number>();

/** The bit of a function: there are as many as the grammar names. */
export function bitOfName(name: string): number {
  const known = bits.get(name);
  if (known !== undefined) return known;
  const bit = bitOfRoot(rootOf(name));
  bits.set(name, bit);
  return bit;
}

/** Of which roots something stands in a clause: most frames ask for what does not. */
export function rootsIn(predication: Predication): number {
  const { subject, objects, phrases, adjectives, complements, infinitive, gerund, complement, verb } = predication;
  let bits = BITS.adverb | phraseBits(phrases);
  if (subject) bits |= isSeveral(subject) ? SEVERAL : BITS.subject;
  if (objects.length > 0) bits |= isOne(objects) ? BITS.object : SEVERAL_OBJECTS;
  if (adjectives.length > 0) bits |= BITS.adjective;
  if (complements.length > 0) bits |= BITS.theme;
  if (infinitive) bits |= BITS.infinitive;
  if (gerund) bits |= BITS.gerund;
  if (complement) bits |= BITS['clause-'];
  if (predication.complementSubject || predication.whetherSubject) bits |= BITS.clause;
  if (predication.whose) bits |= BITS.whose;
  return verb.phrasal === null ? bits : bits | particleBits(verb.phrasal);
}

const SEVERAL = BITS.subject | BITS.members;
const SEVERAL_OBJECTS = BITS.object | BITS.indirect;

/** Whether nobody but the object can stand in it: "gave Chad trucks" may be one noun. */
const isOne = ([first, second]: readonly Slot[]): boolean =>
  first !== undefined && second === undefined && !opensWithName(first);

function phraseBits(phrases: readonly Slot[]): number {
  let bits = phrases.length > 0 ? BITS.between : 0;
  for (const { prep } of phrases) if (prep !== null) bits |= phraseBit(prep);
  return bits;
}

/** "over" of "take over", "up with" and "with" of "come up with". */
export function particleBits(phrasal: string): number {
  let bits = 0;
  for (let at = phrasal.indexOf(' '); at >= 0; at = phrasal.indexOf(' ', at + 1))
    bits |= phraseBit(phrasal.slice(at + 1));
  return bits;
}

/** Around whoever has a role: that one, the owner, and the phrases after it. */
export const rolesRoots = (after: readonly Slot[]): number => OF_ROLE | phraseBits(after);

const OF_ROLE = BITS.possessor | BITS.modifier | BITS.members | BITS.self;

/** Of an act's noun: what stands in front of it; and in a clause, who does or suffers that may be who does the act. */
const IN_FRONT = BITS.possessor | BITS.modifier | BITS['compound-members'];
const IN_CLAUSE = BITS.possessor | BITS.agent | BITS.doer | BITS.members | BITS.patient;

/** The same of a noun with the phrases after it, near it and past a verb, and the clause. */
export function rootsAt(
  group: NounGroup,
  near: readonly Slot[],
  across: readonly Slot[],
  isInClause: boolean,
  { subject, governed }: NounClause,
): number {
  let bits = phraseBits(near) | phraseBits(across);
  bits |= group.parts.length > 1 ? IN_FRONT : group.mention?.parent ? BITS.possessor : 0;
  if (isInClause) bits |= IN_CLAUSE;
  if (subject) bits |= BITS.clause;
  if (governed) bits |= BITS['clause-'];
  // of "Numico's takeover by Danone" the owner is the "of"
  return possessors(group).length > 0 ? bits | phraseBit('of') : bits;
}
