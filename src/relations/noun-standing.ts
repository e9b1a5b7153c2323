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
  const happens = (agent !== null && !isOwned) || isTold(row, slot, clause, control);
  // "refused to rule out an attack on"
  if (isObject && clause.polarity === 'negated' && control.excludingVerbs.has(verb))
    return { ...alone, agent, happens: false, colour: 'possible' };
  const isEnded = isObject && control.endingVerbs.has(verb) && !isOver(verb, group, control);
  const drops = isObject && control.droppingVerbs.has(verb);
  // "dropped its bid for"
  const ends =
    (isEnded && (passive || (agent !== null && !isOwned))) ||
    (!row.namesAgent && isLeft(slot, clause, control)) ||
    (drops && agent !== null && row.frame.status === 'possible') ||
    marked?.isOff === true;
  const own = isObject && control.colouringVerbs.has(lemma) ? control.statusByVerb.get(lemma) : undefined;
  // "may avert an attack", "wanted no war": it is neither on nor off
  const isOpen = own === 'negated' ? clause.status !== 'actual' : clause.polarity === 'negated';
  const colour = own !== undefined && isOpen ? 'possible' : own;
  const called = clause.copular && slot === clause.subject ? calledSo(clause, control) : null;
  return { agent, happens, ends, drops, colour: marked?.colour ?? colour ?? called ?? governed(slot, clause, control) };
}

/** Whether the clause says that whatever is in the slot happens, or not: "the visit will take place", "could lead to a war between". */
function isTold(row: FrameRow, slot: Slot, clause: Predication, control: ControlLexicon): boolean {
  const { passive, lemma, phrasal } = clause.verb;
  if (slot.prep !== null) return control.causingPhrases.get(slot.prep)?.has(lemma) === true && !passive;
  const occurs = control.occurrenceVerbs.has(verbOf(clause, control));
  if (!clause.objects.includes(slot)) return occurs;
  if (control.causingVerbs.has(phrasal ?? lemma)) return true;
  return passive ? occurs || supports(row, clause, control) : occurs && isPresented(clause, control);
}

/** "there may be an alliance between", "it would be the first visit to" */
function isPresented({ copular, subject }: Predication, { presentingSubjects }: ControlLexicon): boolean {
  return copular && presentingSubjects.has(subject?.nouns[0]?.group.headLemma ?? '');
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
  if (group.negated && slot.prep === 'of' && control.evidenceNouns.has(group.headLemma))
    return { colour: null, agent: null, isOff: true };
  if (slot.prep === 'to' || !control.markingNouns.has(group.headLemma)) return null;
  const colour = control.statusByNoun.get(group.headLemma);
  if (colour === undefined || colour === 'negated') return null;
  const { verb, subject } = clause;
  const isObject = clause.objects.includes(before);
  const isMade = isObject && !verb.passive && control.supportVerbs.has(verb.lemma);
  const agent = colour === 'requested' ? null : (ownerOf(group) ?? (isMade ? subject : null));
  return { colour, agent, isOff: isObject && control.droppingVerbs.has(verb.phrasal ?? verb.lemma) };
}

/** What a verb's preposition makes of the act after it. */
function governed(slot: Slot, clause: Predication, control: ControlLexicon): Status | null {
  if (slot.prep === null) return null;
  if (control.hypotheticalPrepositions.has(slot.prep)) return 'possible';
  if (slot.prep === 'for') return askedFor(slot, clause, control);
  return isFirst(slot, clause) ? warnedOf(slot, clause, control) : null;
}

/** "called for a meeting with", "invited her for a visit to": what the verb asks or hopes for. */
function askedFor(slot: Slot, clause: Predication, { statusByVerb, colouringVerbs }: ControlLexicon): Status | null {
  const { verb, objects } = clause;
  const hasOwn = objects.length > 0 && colouringVerbs.has(verb.lemma);
  const colour = hasOwn ? undefined : statusByVerb.get(verb.lemma);
  if (colour === undefined || colour === 'negated' || colour === 'actual') return null;
  return isFirst(slot, clause, colour === 'requested') ? colour : null;
}

/** Whether a phrase is what comes first after the verb, or after its objects. */
function isFirst(slot: Slot, { verb, slots, objects }: Predication, pastObjects = false): boolean {
  const isAfter = (other: Slot): boolean =>
    (other.nouns[0]?.group.from ?? 0) > verb.from && !(pastObjects && objects.includes(other));
  return slots.find(isAfter) === slot;
}

/** "warned of an attack on", "cautioned against a deal with" */
const warnedOf = ({ prep }: Slot, { verb }: Predication, { warningVerbs }: ControlLexicon): Status | null =>
  (prep === 'of' || prep === 'against') && warningVerbs.has(verb.lemma) ? 'possible' : null;
