import type { NounGroup } from '../model/chunk.js';
import type { ControlLexicon, Frame, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import type { Status } from '../model/relation-mention.js';
import { possessors } from './arguments.js';

/** What a noun's clause does to it. */
export interface Standing {
  /** The subject of a support verb whose object the noun is, or of the clause that a phrase like "during a visit to" goes with. */
  readonly agent: Slot | null;
  /** The clause says of the noun's own act that it happens, so its status and polarity are the act's. */
  readonly happens: boolean;
  /** The clause says that the act ended. */
  readonly ends: boolean;
  /** The verb's colour, where its object is the act: "planned a visit". */
  readonly colour: Status | null;
}

export const alone: Standing = { agent: null, happens: true, ends: false, colour: null };

/** What a clause does to a noun in one of its places. */
export function standingOf(
  frame: Frame,
  group: NounGroup,
  slot: Slot,
  clause: Predication,
  { control }: FrameLexicon,
): Standing {
  const { lemma, passive } = clause.verb;
  const isObject = clause.objects.includes(slot);
  const supports = isSupported(frame, clause, needsAgent(frame) ? none : control.supportVerbs);
  const agent = isObject && supports ? clause.subject : adjunctAgent(frame, slot, clause, control);
  const isOwned = possessors(group).some(({ form }) => form !== 'pronoun');
  const occurs = control.occurrenceVerbs.has(lemma);
  const isPlace = slot.prep === null;
  const happens =
    agent !== null && !isOwned ? true : isPlace && (passive && isObject ? supports || occurs : !isObject && occurs);
  const ends =
    isObject && control.endingVerbs.has(clause.verb.phrasal ?? lemma) && (passive || (agent !== null && !isOwned));
  const colour = isObject && control.colouringVerbs.has(lemma) ? control.statusByVerb.get(lemma) : undefined;
  return { agent, happens, ends, colour: colour === undefined || colour === 'negated' ? null : colour };
}

const none: ReadonlySet<string> = new Set();

/** Of frames that name the agent, only their own support verbs tell who that is ("won X's support", not "voiced X's support"). */
const needsAgent = ({ source, target }: Frame): boolean => source.includes('agent') || target.includes('agent');

/** Whether a clause's verb only carries the noun. */
export function isSupported(frame: Frame, { verb }: Predication, supportVerbs: ReadonlySet<string>): boolean {
  const { lemma, phrasal } = verb;
  return supportVerbs.has(lemma) || frame.support.has(lemma) || (phrasal !== null && frame.support.has(phrasal));
}

/** "after four hours of talks": what is measured stands where its measure does. */
function prepositionOf(slot: Slot, { slots }: Predication, measures: ReadonlySet<string>): string | null {
  const before = slot.prep === 'of' ? slots[slots.indexOf(slot) - 1] : undefined;
  const isMeasured = before?.nouns.some(({ group }) => measures.has(group.headLemma));
  return before && isMeasured ? before.prep : slot.prep;
}

function adjunctAgent(
  frame: Frame,
  slot: Slot,
  clause: Predication,
  { adjunctPrepositions: usual, measures }: ControlLexicon,
): Slot | null {
  const prepositions = frame.adjunctPrepositions.size > 0 ? frame.adjunctPrepositions : usual;
  const prep = prepositionOf(slot, clause, measures);
  const isAdjunct = frame.adjunct && prep !== null && prepositions.has(prep);
  if (!isAdjunct || !clause.slots.includes(slot)) return null;
  return clause.verb.passive ? (clause.objects[0] ?? null) : clause.subject;
}
