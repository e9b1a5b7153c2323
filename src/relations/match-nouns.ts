import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import { nounLookup, possessors } from './arguments.js';
import { state } from './state.js';
import type { Circumstance } from './state.js';

/** What a noun's clause does to it. */
interface Standing {
  /** The subject of a support verb whose object the noun is, or of the clause that a phrase like "during a visit to" goes with. */
  readonly agent: Slot | null;
  /** The clause says of the noun's own act that it happens, so its status and polarity are the act's. */
  readonly happens: boolean;
  /** The clause says that the act ended. */
  readonly ends: boolean;
  /** The verb's colour, where its object is the act: "planned a visit". */
  readonly colour: Status | null;
}

const alone: Standing = { agent: null, happens: true, ends: false, colour: null };

/** Nouns that stand for an act, in every place of a clause or row. */
export function matchNouns(
  slots: readonly Slot[],
  around: Circumstance,
  clause: Predication | null,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  return slots.flatMap((slot, at) =>
    slot.nouns.flatMap(({ group }) => {
      const frames = lexicon.frames.noun.get(group.headLemma) ?? [];
      return frames.flatMap((frame) => {
        const standing = clause ? standingOf(frame, group, slot, clause, lexicon) : alone;
        const after = slots.slice(at + 1, endOfPhrases(slots, at + 1, crossable(group, clause, frame, lexicon)));
        const lookup = nounLookup(
          group,
          after,
          standing.agent,
          isLastObject(slot, clause) ? clause.complementSubject : null,
        );
        const predicate = { from: group.from, to: group.to, lemma: group.headLemma };
        const circumstance = circumstanceOf(group, slot, around, standing);
        return state(frame, lookup, circumstance, predicate, standing.agent ? 'light' : 'noun', 0, lexicon.control);
      });
    }),
  );
}

function standingOf(
  frame: Frame,
  group: NounGroup,
  slot: Slot,
  clause: Predication,
  { control }: FrameLexicon,
): Standing {
  const { lemma, passive } = clause.verb;
  const isObject = clause.objects.includes(slot);
  const supports = isSupported(frame, clause, control.supportVerbs);
  const agent = isObject && supports ? clause.subject : adjunctAgent(frame, slot, clause, control.adjunctPrepositions);
  const isOwned = possessors(group).some(({ form }) => form !== 'pronoun');
  const occurs = control.occurrenceVerbs.has(lemma);
  const isPlace = slot.prep === null;
  const happens =
    agent !== null && !isOwned ? true : isPlace && (passive && isObject ? supports || occurs : !isObject && occurs);
  const ends = isObject && control.endingVerbs.has(lemma) && (agent !== null || passive);
  const colour = isObject && control.colouringVerbs.has(lemma) ? control.statusByVerb.get(lemma) : undefined;
  return { agent, happens, ends, colour: colour === undefined || colour === 'negated' ? null : colour };
}

function isSupported(frame: Frame, { verb }: Predication, supportVerbs: ReadonlySet<string>): boolean {
  const { lemma, phrasal } = verb;
  return supportVerbs.has(lemma) || frame.support.has(lemma) || (phrasal !== null && frame.support.has(phrasal));
}

function adjunctAgent(frame: Frame, slot: Slot, clause: Predication, usual: ReadonlySet<string>): Slot | null {
  const prepositions = frame.adjunctPrepositions.size > 0 ? frame.adjunctPrepositions : usual;
  const isAdjunct = frame.adjunct && slot.prep !== null && prepositions.has(slot.prep);
  if (!isAdjunct || !clause.slots.includes(slot)) return null;
  return clause.verb.passive ? (clause.objects[0] ?? null) : clause.subject;
}

/** Only where a clause's own act is the noun's does the noun take the clause's status. What does not end goes on. */
function circumstanceOf(group: NounGroup, slot: Slot, around: Circumstance, standing: Standing): Circumstance {
  const inherits = standing.happens && (standing.agent !== null || slot.prep === null);
  const isNegated = inherits && around.polarity === 'negated';
  const polarity: Polarity = (group.negated !== standing.ends) !== isNegated ? 'negated' : 'affirmed';
  if (standing.ends && isNegated) return { ...around, status: 'actual', polarity };
  const status = inherits ? around.status : 'actual';
  return { ...around, status: status === 'actual' ? (standing.colour ?? 'actual') : status, polarity };
}

/** "dismissed claims by X that Y": the clause that follows goes with the last object. */
function isLastObject(slot: Slot, clause: Predication | null): clause is Predication {
  return clause !== null && slot === clause.slots.filter(({ prep }) => prep === null).at(-1) && slot !== clause.subject;
}

/** The token that a noun's phrases do not cross: the verb after it, unless the two make one act ("an attack was launched on"). */
function crossable(group: NounGroup, clause: Predication | null, frame: Frame, { control }: FrameLexicon): number {
  if (!clause || group.from > clause.verb.from) return Infinity;
  const isAct = isSupported(frame, clause, control.supportVerbs) || control.occurrenceVerbs.has(clause.verb.lemma);
  return isAct ? Infinity : clause.verb.from;
}

/** The phrases of a noun end where the next bare phrase begins, or at `limit`. */
function endOfPhrases(slots: readonly Slot[], from: number, limit: number): number {
  let end = from;
  while (end < slots.length && slots[end]?.prep !== null && (slots[end]?.nouns[0]?.group.from ?? 0) < limit) end++;
  return end;
}
