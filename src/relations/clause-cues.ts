import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, Sequence } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Slot } from '../model/predication.js';
import { mentionsOf, withPrep } from './slots.js';

/** "moved to step up sanctions, urging": a participle that a comma parts from the noun before it. */
export function isApart(node: ClauseNode, previous: Node | undefined): boolean {
  return previous?.type === 'noun' && previous.group.to < node.verb.from;
}

/** "the Minister of Transport Maxim Sokolov": the name runs into its title's phrase. */
export function titledIn(before: readonly Slot[]): Slot | null {
  if (before.length < 2) return null;
  const [first, second] = before;
  const group = second?.prep === 'of' ? second.nouns[0]?.group : undefined;
  if (!group) return null;
  const isTitle = mentionsOf(first ?? null).every(({ form, type }) => form === 'description' && type === 'person');
  if (!first || !second || !isTitle || group.mention?.type !== 'person') return null;
  return group.mention.form === 'name' && group.from < group.mention.from ? withPrep(second, null) : null;
}

/** "with which", "for whom": the preposition that governs what a relative clause is about. */
export function governorOf({ link, word }: ClauseNode): string | null {
  const space = link === 'relative' ? word.lastIndexOf(' ') : -1;
  return space < 0 ? null : word.slice(0, space);
}

/** "was called on by Cairo to": a preposition right after a passive governs what its subject was. */
export function strandedPreposition(node: ClauseNode): string | null {
  const [first, second] = node.posts;
  if (first?.type !== 'word' || first.kind !== 'preposition') return null;
  return second === undefined || second.type !== 'noun' || second.prep === 'by' ? first.word : null;
}

/** "kept Chad out", "took the firm over": a bare preposition right after the object makes another verb of the one before it. */
export function separatedParticle({ verb, posts }: ClauseNode): string | null {
  const [object, particle, next] = posts;
  if (object?.type !== 'noun' || object.prep !== null || particle?.type !== 'word') return null;
  if (particle.kind !== 'preposition' || (next?.type === 'word' && next.kind === 'adjective')) return null;
  return `${verb.lemma} ${particle.word}`;
}

/** "Karel Novak named head of Shell": an office without an article after a verb that gives one. */
export function isNamed(
  verb: VerbGroup,
  first: Slot | undefined,
  surface: Slot | null,
  { namingVerbs }: ControlLexicon,
): boolean {
  const group = first?.prep === null ? first.nouns[0]?.group : undefined;
  if (!group || verb.auxiliary || verb.tense !== 'past' || !namingVerbs.has(verb.lemma)) return false;
  const isBare = group.parts[0]?.from === group.from && group.mention?.form !== 'name' && group.members.length === 0;
  return isBare && mentionsOf(surface).some(({ type, form }) => type === 'person' && form === 'name');
}

/** "Navalny jailed by Moscow": a past form without auxiliary is passive where its agent, and no object, follows. */
export function isBareParticiple(
  verb: VerbGroup,
  [first, second]: readonly Slot[],
  { measures }: ControlLexicon,
): boolean {
  if (verb.auxiliary || verb.phrasal || verb.tense !== 'past' || !first) return false;
  const group = first.nouns[0]?.group;
  // "Google fined €2bn by Norway"
  const isSum = first.prep === null && measures.has(group?.headLemma ?? '') && group?.parts[0]?.from === group?.from;
  const agent = isSum ? second : first;
  return agent?.prep === 'by' && mentionsOf(agent).length > 0;
}

/** "asked *what* made Oslo pay": it is about no noun before it. */
export const asksWhat = ({ link, word }: ClauseNode): boolean => link === 'relative' && word === 'what';

/** "after leaving", "before paying" */
export const isMeanwhile = ({ word }: ClauseNode, { asidePrepositions }: ControlLexicon): boolean =>
  word !== 'by' && asidePrepositions.has(word);

/** "If Oslo pays, Shell *will sue*", "*would sue* unless Oslo paid": what a condition before a clause or in it leaves open. */
export function isConditional(node: ClauseNode, before: Node | undefined, { conditions }: ControlLexicon): boolean {
  const isCondition = (one: Node | undefined): boolean =>
    one?.type === 'clause' && one.link === 'adverbial' && conditions.has(one.word);
  return isCondition(before) || node.posts.some(isCondition);
}

/** "During a call with X, Y said": the phrases in front of a sentence's first clause, if it is a main one. */
export function leadOf(sequence: Sequence): Sequence {
  const [first] = sequence;
  if (first?.type !== 'noun' || first.prep === null) return [];
  const at = sequence.findIndex((node) => node.type === 'clause');
  const clause = at > 0 ? sequence[at] : undefined;
  return clause?.type === 'clause' && clause.link === 'main' ? sequence.slice(0, at) : [];
}
