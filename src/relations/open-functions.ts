import type { NounGroup } from '../model/chunk.js';
import type { NounClause, Predication, Slot } from '../model/predication.js';
import { possessors } from './noun-arguments.js';

/** What must stand in a clause, or around a noun, for functions of theirs to be filled, beside phrases. */
const ROOTS = [
  'adverb',
  'subject',
  'object',
  'between',
  'adjective',
  'theme',
  'infinitive',
  'gerund',
  'clause-',
  'clause',
  'whether',
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

/** Of which roots something stands somewhere: bits of those above, and the names of others, as a rule prepositions. */
export interface Roots {
  readonly bits: number;
  readonly names: readonly string[];
}

export const rootBit = (root: Root): number => BITS[root];

/** The place of a root in bits; -1 of one that has none. */
export const placeOfRoot = (root: string): number => ROOTS.indexOf(root as Root);

/** The root of a function; of a phrase its preposition. */
export function rootOf(name: string): string {
  if (name === 'members') return 'subject';
  if (name === 'of-members') return 'of';
  if (name === 'indirect' || name === 'second-object') return 'object';
  if (name.endsWith('-theme')) return 'theme';
  for (const clause of ['infinitive', 'gerund', 'clause-']) if (name.startsWith(clause)) return clause;
  return name;
}

/** Of which roots something stands in a clause: most frames ask for what does not. */
export function rootsIn(predication: Predication): Roots {
  const { subject, objects, phrases, adjectives, complements, infinitive, gerund, complement, verb } = predication;
  let bits = BITS.adverb;
  if (subject) bits |= BITS.subject;
  if (objects.length > 0) bits |= BITS.object;
  if (phrases.length > 0) bits |= BITS.between;
  if (adjectives.length > 0) bits |= BITS.adjective;
  if (complements.length > 0) bits |= BITS.theme;
  if (infinitive) bits |= BITS.infinitive;
  if (gerund) bits |= BITS.gerund;
  if (complement) bits |= BITS['clause-'];
  if (predication.complementSubject) bits |= BITS.clause;
  if (predication.whetherSubject) bits |= BITS.whether;
  if (predication.whose) bits |= BITS.whose;
  const names = prepositionsOf(phrases);
  if (verb.phrasal !== null) addParticles(verb.phrasal, names);
  return { bits, names };
}

function prepositionsOf(phrases: readonly Slot[]): string[] {
  const prepositions: string[] = [];
  for (const { prep } of phrases) if (prep !== null) prepositions.push(prep);
  return prepositions;
}

/** "over" of "take over", "up with" and "with" of "come up with". */
function addParticles(phrasal: string, prepositions: string[]): void {
  for (let at = phrasal.indexOf(' '); at >= 0; at = phrasal.indexOf(' ', at + 1))
    prepositions.push(phrasal.slice(at + 1));
}

/** Around whoever has a role: that one, the owner, and the phrases after it. */
export function rolesRoots(after: readonly Slot[]): Roots {
  const names = prepositionsOf(after);
  names.push('self', 'qualifier');
  return { bits: after.length > 0 ? OF_ROLE | BITS.between : OF_ROLE, names };
}

const OF_ROLE = BITS.possessor | BITS.modifier | BITS.subject;

/** Of an act's noun: what stands in front of it; and in a clause, who does or suffers that may be who does the act. */
const IN_FRONT = BITS.possessor | BITS.modifier | BITS['compound-members'];
const IN_CLAUSE = BITS.possessor | BITS.agent | BITS.doer | BITS.subject | BITS.patient;

/** The same of a noun with the phrases after it, and the clause. */
export function rootsAt(
  group: NounGroup,
  after: readonly Slot[],
  isInClause: boolean,
  { subject, governed }: NounClause,
): Roots {
  let bits = group.parts.length > 1 ? IN_FRONT : group.mention?.parent ? BITS.possessor : 0;
  if (isInClause) bits |= IN_CLAUSE;
  if (after.length > 0) bits |= BITS.between;
  if (subject) bits |= BITS.clause;
  if (governed) bits |= BITS['clause-'];
  const names = prepositionsOf(after);
  // of "Numico's takeover by Danone" the owner is the "of"
  if (possessors(group).length > 0) names.push('of');
  return { bits, names };
}
