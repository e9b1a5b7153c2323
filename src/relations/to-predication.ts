import { added } from '../common/added.js';
import { copyVerb } from '../common/clause-parts.js';
import type { VerbGroup } from '../model/chunk.js';
import type { ClauseNode, Node, Sequence, WordNode } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import type { TokenRange } from '../model/token-range.js';
import { governorOf, isBareParticiple, isNamed, separatedParticle, strandedPreposition } from './clause-cues.js';
import type { Context } from './context.js';
import { complementsOf } from './extents.js';
import { adjectivesOf, claimIn, governedIn, wordsOf } from './governed.js';
import { hasClause, mentionsOf, withPrep } from './slots.js';

/** A clause with the places before and after its verb, and what it takes from around it. */
export interface ClauseParts {
  readonly node: ClauseNode;
  /** The subject as it is written. */
  readonly surface: Slot | null;
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  readonly context: Context;
  /** What it itself makes of its context's. */
  readonly status: Status;
  readonly polarity: Polarity;
  /** What it leaves out as its object. */
  readonly gap: Slot | null;
}

/** Who does what to whom in a clause, in the functions of the active. */
export function toPredication(parts: ClauseParts, control: ControlLexicon): Predication {
  const { node, surface, after, context } = parts;
  const isPassive =
    node.verb.passive ||
    node.link === 'reduced' ||
    isBareParticiple(node.verb, after, control) ||
    isNamed(node.verb, after[0], surface, control);
  const { subject, posts } = node;
  const complements = complementsOf(posts, control);
  const { complementSubject, whetherSubject, infinitive, gerund, complement } = governedIn(posts, control);
  return {
    verb: verbOf(node, isPassive),
    link: node.link,
    subject: isPassive ? (agentIn(after, control) ?? context.agent) : surface,
    objects: objectsOf(parts, isPassive),
    phrases: phrasesOf(parts, isPassive, control),
    slots: slotsIn(parts),
    status: parts.status,
    polarity: parts.polarity,
    agreed: context.agreed,
    tense: node.verb.tense,
    by: context.by,
    copular: node.verb.lemma === 'be' || node.verb.lemma === 'become' || node.verb.lemma === 'remain',
    whose: node.link === 'whose' ? context.subject : null,
    adjectives: adjectivesOf(posts),
    adverbs: wordsOf(posts, 'adverb'),
    times: timesOf(subject, posts),
    complements,
    clauses: hasClause(subject) ? [...complementsOf(subject, control), ...complements] : complements,
    complementSubject,
    whetherSubject,
    infinitive,
    gerund,
    complement,
    claim: claimIn(subject),
  };
}

/** All places in order; as a rule one list has them all. */
function slotsIn({ before, after, context: { lead } }: ClauseParts): readonly Slot[] {
  if (lead.length + before.length === 0) return after;
  if (lead.length + after.length === 0) return before;
  return lead.length > 0 ? [...lead, ...before, ...after] : before.concat(after);
}

/** Who does a passive; "was sacked after a defeat | by Chad": who did what came first does not. */
function agentIn(after: readonly Slot[], control: ControlLexicon): Slot | null {
  for (let i = 0; i < after.length; i++) {
    const slot = after[i] as Slot;
    if (slot.prep === 'by' && !(i > 0 && isBeforehand(after[i - 1] as Slot, control))) return slot;
  }
  return null;
}

const isBeforehand = ({ prep, nouns }: Slot, { circumstances, promptingNouns }: ControlLexicon): boolean =>
  circumstances.has(prep ?? '') && nouns.some(({ group }) => promptingNouns.has(group.headLemma));

function verbOf(node: ClauseNode, isPassive: boolean): VerbGroup {
  const phrasal = node.verb.phrasal ?? separatedParticle(node);
  if (phrasal === node.verb.phrasal && isPassive === node.verb.passive) return node.verb;
  const verb = copyVerb(node.verb);
  verb.phrasal = phrasal;
  verb.passive = isPassive;
  return verb;
}

/** What prepositions govern: what stands apart from its own, then what follows the verb, what follows the subject, what stands in front. */
function phrasesOf(parts: ClauseParts, isPassive: boolean, control: ControlLexicon): readonly Slot[] {
  const { node, before, after, context } = parts;
  let phrases = governedBy(parts, isPassive);
  for (let i = 0; i < after.length; i++) {
    const slot = after[i] as Slot;
    if (slot.prep !== null && !(i > 0 && isInner(slot, after[i - 1] as Slot, node, control)))
      phrases = added(phrases, slot);
  }
  for (let i = 1; i < before.length; i++) {
    const slot = before[i] as Slot;
    // "Ann Orr, a judge | at the Hague court, said": what belongs to what the subject is called
    if ((before[i - 1] as Slot).appositions.length > 0) break;
    if (slot.prep !== null && (isPassive || !isSeat(slot, before[0] as Slot))) phrases = added(phrases, slot);
  }
  const [first] = context.lead;
  return first && first.prep !== null ? added(phrases, first) : phrases;
}

/** "carried out at the request | of Acergy": what belongs to the phrase before it, unless the verb asks for it. */
const isInner = (slot: Slot, before: Slot, { verb }: ClauseNode, { ofVerbs }: ControlLexicon): boolean =>
  slot.prep === 'of' && before.prep === 'at' && !ofVerbs.has(verb.phrasal ?? verb.lemma);

/** "the Commission | in Brussels sent": where the subject is, not where it acts. */
function isSeat(slot: Slot, holder: Slot): boolean {
  if (slot.prep !== 'in' && slot.prep !== 'at') return false;
  const places = mentionsOf(slot);
  return (
    places.length > 0 &&
    places.every(({ type }) => type === 'place' || type === 'country') &&
    mentionsOf(holder).some(({ form }) => form === 'name')
  );
}

function timesOf(subject: Sequence, posts: Sequence): readonly TokenRange[] {
  let times: TokenRange[] | null = null;
  for (const nodes of [subject, posts])
    for (const node of nodes) if (isTime(node)) (times ??= []).push({ from: node.from, to: node.to });
  return times ?? NO_TIMES;
}

const NO_TIMES: readonly never[] = [];
/** Nothing is ever put into it. */
const NO_SLOTS: Slot[] = [];
const isTime = (node: Node): node is WordNode => node.type === 'word' && node.kind === 'time';

/** What the verb is done to: of a passive its subject first, of a relative clause what it is about. */
function objectsOf({ surface, after, gap }: ClauseParts, isPassive: boolean): readonly Slot[] {
  let objects = isPassive && surface ? [surface] : NO_SLOTS;
  for (const slot of after) if (slot.prep === null) objects = added(objects, slot);
  if (isPassive || !gap) return objects;
  // "the weapons Serbia sold Armenia"
  const [only = null] = objects;
  const isGiven = objects.length === 1 && mentionsOf(gap).length === 0 && mentionsOf(only).length > 0;
  return isGiven ? [...objects, gap] : [gap, ...objects];
}

/** What a preposition governs that stands apart from it: "was called on", "with which". */
function governedBy({ node, surface, context }: ClauseParts, isPassive: boolean): Slot[] {
  let phrases = NO_SLOTS;
  const governor = governorOf(node);
  const stranded = isPassive && surface ? strandedPreposition(node) : null;
  if (stranded && surface) phrases = added(phrases, withPrep(surface, stranded));
  if (governor && context.subject) phrases = added(phrases, withPrep(context.subject, governor));
  return phrases;
}
