import type { ClauseNode, Sequence, WordNode } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import { governorOf, isBareParticiple, isNamed, separatedParticle, strandedPreposition } from './clause-cues.js';
import type { Context } from './context.js';
import { complementsOf } from './extents.js';
import { adjectivesOf, complementSubject, governed, governedGerund, whetherSubject } from './governed.js';
import { mentionsOf } from './slots.js';

/** A clause with the places before and after its verb, and what it takes from around it. */
export interface ClauseParts {
  readonly node: ClauseNode;
  /** The subject as it is written. */
  readonly surface: Slot | null;
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  readonly context: Context;
}

/** Who does what to whom in a clause, in the functions of the active. */
export function toPredication(parts: ClauseParts, control: ControlLexicon): Predication {
  const { node, surface, before, after, context } = parts;
  const isPassive =
    node.verb.passive ||
    node.link === 'reduced' ||
    isBareParticiple(node.verb, after, control) ||
    isNamed(node.verb, after[0], surface, control);
  const agent = after.find((slot) => slot.prep === 'by') ?? context.agent;
  const { lead } = context;
  const { subject, posts } = node;
  const { asidePrepositions, negatingPrepositions } = control;
  const complements = complementsOf(posts, control);
  return {
    verb: { ...node.verb, passive: isPassive, phrasal: node.verb.phrasal ?? separatedParticle(node) },
    link: node.link,
    subject: isPassive ? agent : surface,
    objects: objectsOf(parts, isPassive),
    phrases: [
      ...governedBy(parts, isPassive),
      ...[
        ...after.filter((slot, i) => !isInner(slot, after[i - 1], node, control)),
        ...before.slice(1).filter((slot) => isPassive || !isSeat(slot, before[0])),
        ...lead.slice(0, 1),
      ].filter((slot) => slot.prep !== null),
    ],
    slots: [...lead, ...before, ...after],
    status: context.status,
    polarity: context.polarity,
    agreed: context.agreed,
    tense: node.verb.tense,
    by: context.by,
    copular: node.verb.lemma === 'be' || node.verb.lemma === 'become' || node.verb.lemma === 'remain',
    whose: node.link === 'whose' ? context.subject : null,
    // written out: an object that a spread adds to costs many times as much
    adjectives: adjectivesOf(posts),
    adverbs: wordsOf(posts, 'adverb').map(({ word }) => word),
    times: [...wordsOf(subject, 'time'), ...wordsOf(posts, 'time')].map(({ from, to }) => ({ from, to })),
    complements,
    clauses: [...complementsOf(subject, control), ...complements],
    complementSubject: complementSubject(posts),
    whetherSubject: whetherSubject(posts),
    infinitive: governed(posts, 'infinitive'),
    gerund: governedGerund(posts, (word) => asidePrepositions.has(word) || negatingPrepositions.has(word)),
    complement: governed(posts, 'that'),
    claim: { subject: complementSubject(subject), governed: governed(subject, 'that') },
  };
}

/** "carried out at the request | of Acergy": what belongs to the phrase before it, unless the verb asks for it. */
const isInner = (slot: Slot, before: Slot | undefined, { verb }: ClauseNode, { ofVerbs }: ControlLexicon): boolean =>
  slot.prep === 'of' && before?.prep === 'at' && !ofVerbs.has(verb.phrasal ?? verb.lemma);

/** "the Commission | in Brussels sent": where the subject is, not where it acts. */
const isSeat = (slot: Slot, holder: Slot | undefined): boolean =>
  mentionsOf(holder ?? null).some(({ form }) => form === 'name') &&
  (slot.prep === 'in' || slot.prep === 'at') &&
  mentionsOf(slot).length > 0 &&
  mentionsOf(slot).every(({ type }) => type === 'place' || type === 'country');

const wordsOf = (sequence: Sequence, kind: WordNode['kind']): readonly WordNode[] =>
  sequence.filter((node): node is WordNode => node.type === 'word' && node.kind === kind);

/** What the verb is done to: of a passive its subject first, of a relative clause what it is about. */
function objectsOf({ surface, after, context }: ClauseParts, isPassive: boolean): readonly Slot[] {
  const plain = after.filter((slot) => slot.prep === null);
  if (isPassive) return surface ? [surface, ...plain] : plain;
  const { gap } = context;
  if (!gap) return plain;
  // "the weapons Serbia sold Armenia"
  const isGiven = plain.length === 1 && mentionsOf(gap).length === 0 && mentionsOf(plain[0] ?? null).length > 0;
  return isGiven ? [...plain, gap] : [gap, ...plain];
}

/** What a preposition governs that stands apart from it: "was called on", "with which". */
function governedBy({ node, surface, context }: ClauseParts, isPassive: boolean): readonly Slot[] {
  const governor = governorOf(node);
  const stranded = isPassive && surface ? strandedPreposition(node) : null;
  return [
    ...(stranded && surface ? [{ ...surface, prep: stranded }] : []),
    ...(governor && context.subject ? [{ ...context.subject, prep: governor }] : []),
  ];
}
