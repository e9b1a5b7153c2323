import type { NounGroup } from '../model/chunk.js';
import type { NounClause, Predication, Slot } from '../model/predication.js';
import { possessors } from './noun-arguments.js';

/** What must stand in a clause for a function of it to be filled: a phrase of that preposition, if it is none of its own. */
export function rootOf(name: string): string {
  if (name === 'members') return 'subject';
  if (name === 'of-members') return 'of';
  if (name === 'indirect' || name === 'second-object') return 'object';
  if (name.endsWith('-theme')) return 'theme';
  for (const clause of ['infinitive', 'gerund', 'clause-']) if (name.startsWith(clause)) return clause;
  return name;
}

/** Of which roots something stands in a clause: most frames ask for what does not. */
export function rootsIn(predication: Predication): readonly string[] {
  const { subject, objects, phrases, adjectives, complements, infinitive, gerund, complement, verb } = predication;
  const roots = ['adverb'];
  if (subject) roots.push('subject');
  if (objects.length > 0) roots.push('object');
  if (phrases.length > 0) roots.push('between');
  for (const { prep } of phrases) if (prep !== null) roots.push(prep);
  if (adjectives.length > 0) roots.push('adjective');
  if (complements.length > 0) roots.push('theme');
  if (infinitive) roots.push('infinitive');
  if (gerund) roots.push('gerund');
  if (complement) roots.push('clause-');
  if (predication.complementSubject) roots.push('clause');
  if (predication.whetherSubject) roots.push('whether');
  if (predication.whose) roots.push('whose');
  if (verb.phrasal !== null) for (const particle of particlesOf(verb.phrasal)) roots.push(particle);
  return roots;
}

/** "over" of "take over", "up with" and "with" of "come up with". */
function particlesOf(phrasal: string): readonly string[] {
  const particles: string[] = [];
  for (let at = phrasal.indexOf(' '); at >= 0; at = phrasal.indexOf(' ', at + 1)) particles.push(phrasal.slice(at + 1));
  return particles;
}

/** Of an act's noun alone, and of one that stands in a clause: who does or suffers that may be who does the act. */
const OF_NOUN = ['possessor', 'modifier', 'compound-members'];
const OF_NOUN_IN_CLAUSE = [...OF_NOUN, 'agent', 'doer', 'subject', 'patient'];

/** The same of a noun with the phrases after it, and the clause. */
export function rootsAt(
  group: NounGroup,
  after: readonly Slot[],
  isInClause: boolean,
  { subject, governed }: NounClause,
): readonly string[] {
  const roots = [...(isInClause ? OF_NOUN_IN_CLAUSE : OF_NOUN)];
  if (after.length > 0) roots.push('between');
  for (const { prep } of after) if (prep !== null) roots.push(prep);
  // of "Numico's takeover by Danone" the owner is the "of"
  if (possessors(group).length > 0) roots.push('of');
  if (subject) roots.push('clause');
  if (governed) roots.push('clause-');
  return roots;
}
