import type { NounGroup } from '../model/chunk.js';
import type { ControlLexicon, FrameLexicon } from '../model/frame.js';
import type { Predication, Slot } from '../model/predication.js';
import type { Status } from '../model/relation-mention.js';
import type { FrameRow } from './frame-row.js';
import { possessors } from './noun-arguments.js';
import { ownerOf, slotBefore } from './slots.js';

/** What a noun's clause does to it. */
export interface Standing {
  /** The subject of a support verb whose object the noun is, or of the clause that a phrase like "during a visit to" goes with. */
  readonly agent: Slot | null;
  /** The clause says of the noun's own act that it happens, so its status and polarity are the act's. */
  readonly happens: boolean;
  /** The clause says that the act ended. */
  readonly ends: boolean;
  /** Its clause drops what is planned or threatened ("a planned visit was dropped"). */
  readonly drops: boolean;
  /** The colour of the verb whose object is the act ("planned a visit"), or of the noun before it ("a threat of sanctions"). */
  readonly colour: Status | 'negated' | null;
}

export const alone: Standing = { agent: null, happens: true, ends: false, drops: false, colour: null };

/** What a clause does to a noun in one of its places, whose act `agent` does. */
export function standingOf(
  row: FrameRow,
  agent: Slot | null,
  group: NounGroup,
  slot: Slot,
  clause: Predication,
  { control }: FrameLexicon,
): Standing {
  const { passive, phrasal } = clause.verb;
  const lemma = verbOf(clause, control);
  const verb = phrasal ?? clause.verb.lemma;
  const isObject = clause.objects.includes(slot);
  const marked = markOf(slot, clause, control);
  const isOwned = possessors(group).some(({ form }) => form !== 'pronoun');
  const occurs = control.occurrenceVerbs.has(lemma);
  const isTold = passive && isObject ? supports(row, clause, control) || occurs : !isObject && occurs;
  const happens = (agent !== null && !isOwned) || (slot.prep === null && isTold);
  const isEnded = isObject && control.endingVerbs.has(verb) && !isOver(verb, group, control);
  const ends =
    (isEnded && (passive || (agent !== null && !isOwned))) ||
    (!row.namesAgent && isLeft(slot, clause, control)) ||
    marked?.isOff === true;
  const own = isObject && control.colouringVerbs.has(lemma) ? control.statusByVerb.get(lemma) : undefined;
  // "may avert an attack": it is neither on nor off
  const colour = own === 'negated' && clause.status !== 'actual' ? 'possible' : own;
  const drops = isObject && control.droppingVerbs.has(verb);
  const called = clause.copular && slot === clause.subject ? calledSo(clause, control) : null;
  return { agent, happens, ends, drops, colour: marked?.colour ?? colour ?? called ?? askedFor(slot, clause, control) };
}

/** "ended a visit", "cut a deal": what happened, and did not stop. */
function isOver(verb: string, { headLemma }: NounGroup, control: ControlLexicon): boolean {
  const isFinished = control.finishingVerbs.has(verb) && control.finishedNouns.has(headLemma);
  return isFinished || (control.makingVerbs.has(verb) && control.madeNouns.has(headLemma));
}

/** "held up a loan" is no "held". */
function verbOf({ verb: { lemma, phrasal } }: Predication, { colouringVerbs }: ControlLexicon): string {
  return phrasal !== null && colouringVerbs.has(phrasal) ? phrasal : lemma;
}

function supports(row: FrameRow, clause: Predication, control: ControlLexicon): boolean {
  if (!isPlainVerb(clause, control)) return false;
  return carries(row, clause) || (control.supportVerbs.has(clause.verb.lemma) && !row.namesAgent);
}

/** Whether it is its verb's lemma that counts. */
export const isPlainVerb = (clause: Predication, control: ControlLexicon): boolean =>
  verbOf(clause, control) === clause.verb.lemma;

/** Whether a clause's verb is among those that only carry the noun of a frame. */
export function carries({ support }: FrameRow, { verb: { lemma, phrasal } }: Predication): boolean {
  return support !== null && (support.has(lemma) || (phrasal !== null && support.has(phrasal)));
}

/** "planned a visit", "asked for a meeting with": an act that its subject would do. */
export function isOwnAct({ tail }: Slot, clause: Predication, control: ControlLexicon): boolean {
  if (clause.verb.passive) return false;
  const lemma = verbOf(clause, control);
  const isWanted = tail?.prep === 'with' && control.statusByVerb.get(lemma) === 'requested';
  return isWanted || control.ownActVerbs.has(lemma);
}

/** "pushed ahead with talks" */
export const goesOn = ({ prep }: Slot, { verb }: Predication, { onwardVerbs }: ControlLexicon): boolean =>
  prep === 'with' && !verb.passive && onwardVerbs.has(verb.phrasal ?? verb.lemma);

/** "pulled out of talks with", "withdrew from a deal with" */
export const isLeft = ({ prep }: Slot, { verb }: Predication, { leavingVerbs }: ControlLexicon): boolean =>
  (prep === 'from' || prep === 'of' || prep === 'out of') &&
  !verb.passive &&
  leavingVerbs.has(verb.phrasal ?? verb.lemma);

/** "a deal between X and Y is unlikely" */
function calledSo(clause: Predication, { statusByPredicate }: ControlLexicon): Status | 'negated' | null {
  const { adjectives, complements, slots, verb } = clause;
  // "is impossible to ignore", "is free of rancour"
  if (complements.length > 0 || slots.some(({ nouns }) => (nouns[0]?.group.from ?? 0) > verb.from)) return null;
  const colour = adjectives.map((adjective) => statusByPredicate.get(adjective)).find(Boolean);
  return colour === undefined || colour === 'managed' ? null : colour;
}

interface Mark {
  readonly colour: Status | null;
  readonly agent: Slot | null;
  /** "dropped its threat of" */
  readonly isOff: boolean;
}

/** "a threat of sanctions", "plans for a visit": the noun before says whether the act happens, and its owner who does it. */
export function markOf(slot: Slot, clause: Predication, control: ControlLexicon): Mark | null {
  if (slot.prep !== 'of' && slot.prep !== 'to' && slot.prep !== 'for') return null;
  const before = slotBefore(slot, clause.slots);
  const group = before?.nouns[before.nouns.length - 1]?.group;
  if (!before || !group) return null;
  if (slot.prep !== 'for' && control.endingNouns.has(group.headLemma))
    return { colour: null, agent: ownerOf(group), isOff: true };
  if (slot.prep === 'to' || !control.markingNouns.has(group.headLemma)) return null;
  const colour = control.statusByNoun.get(group.headLemma);
  if (colour === undefined || colour === 'negated') return null;
  const { verb, subject } = clause;
  const isObject = clause.objects.includes(before);
  const isMade = isObject && !verb.passive && control.supportVerbs.has(verb.lemma);
  const agent = colour === 'requested' ? null : (ownerOf(group) ?? (isMade ? subject : null));
  return { colour, agent, isOff: isObject && control.droppingVerbs.has(verb.phrasal ?? verb.lemma) };
}

/** "called for a meeting with": what the verb asks or hopes for. */
function askedFor(
  slot: Slot,
  { verb, slots }: Predication,
  { statusByVerb, colouringVerbs }: ControlLexicon,
): Status | null {
  if (slot.prep !== 'for' || colouringVerbs.has(verb.lemma)) return null;
  const isFirst = slots.find(({ nouns }) => (nouns[0]?.group.from ?? 0) > verb.from) === slot;
  const colour = isFirst ? statusByVerb.get(verb.lemma) : undefined;
  return colour === undefined || colour === 'negated' || colour === 'actual' ? null : colour;
}
