import { added } from '../common/added.js';
import type { Chunk, NounGroup } from '../model/chunk.js';
import type { FrameLexicon } from '../model/frame.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Status } from '../model/relation-mention.js';
import type { Sentence } from '../model/sentence.js';
import type { Token } from '../model/token.js';
import { nounFacts } from './evoked.js';
import type { NounFacts } from './evoked.js';
import type { FrameRow } from './frame-row.js';
import type { FrameTable } from './frame-table.js';
import { possessors } from './noun-arguments.js';
import type { NounRow } from './noun-row.js';
import type { ReadClauses } from './predications.js';
import { NounDoers } from './noun-doers.js';
import { isImagined } from './imagined-act.js';
import { alone, standingOf } from './noun-standing.js';
import type { Standing } from './noun-standing.js';
import { clauseAfter, NounWays } from './noun-ways.js';
import type { Place } from './noun-ways.js';
import { phraseBit, rootBit, rootsAt } from './open-functions.js';
import { bare, circumstance, state, wordingOf } from './state.js';
import type { OwnCircumstance } from './state.js';

/** Nothing is ever put into it: what is added to it begins a list of its own. */
const NOTHING: never[] = [];

/** Free: an act that may be, unless its clause is negated ("any deal with", "without any deal with"). */
type Colour = Status | 'negated' | 'free';

/** Nouns that stand for an act, wherever they are: in a clause, or in what the parser left out. Adds to `found`. */
export function matchNouns(
  row: NounRow,
  read: ReadClauses,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  for (let at = 0; at < row.chunks.length; at++) {
    const { noun } = row.chunks[at] as Chunk;
    if (!noun || !mayBeAct(noun, sentence, lexicon)) continue;
    // by its head, as the grammar may have joined what stands before it: "of Norwegian | sanctions"
    const place = placeOf(noun.head, read.predications);
    matchNoun(place ? groupIn(place.slot, noun) : noun, at, place, read, row, sentence, lexicon, found);
  }
}

function mayBeAct(group: NounGroup, sentence: Sentence, lexicon: FrameLexicon): boolean {
  const facts = factsOf(group, sentence, lexicon);
  return facts !== null && (facts.table !== null || facts.isContainer);
}

const factsOf = ({ head, headLemma }: NounGroup, { tokens }: Sentence, lexicon: FrameLexicon): NounFacts | null =>
  nounFacts(headLemma, (tokens[head] as Token).word, lexicon);

/** Where the noun with a head stands first. */
function placeOf(head: number, predications: readonly Predication[]): Place | null {
  for (const clause of predications)
    for (const slot of clause.slots)
      for (const { group } of slot.nouns) if (group.head === head) return { slot, clause };
  return null;
}

function groupIn({ nouns }: Slot, noun: NounGroup): NounGroup {
  for (const { group } of nouns) if (group.head === noun.head) return group;
  return noun;
}

/** Adds to `found`. */
function matchNoun(
  group: NounGroup,
  at: number,
  place: Place | null,
  read: ReadClauses,
  row: NounRow,
  sentence: Sentence,
  lexicon: FrameLexicon,
  found: StatedRelation[],
): void {
  const own = factsOf(group, sentence, lexicon);
  const act = own?.isContainer ? actOf(group, sentence, lexicon) : group;
  const facts = act === group ? own : factsOf(act, sentence, lexicon);
  if (!facts?.table || !mayFit(facts, facts.table, act, at, place, row)) return;
  const { table } = facts;
  const { slots } = row.after(at, group, lexicon.control.doersByParticiple);
  const near = slots.length > 0 ? ownPhrases(slots, place, lexicon) : slots;
  const ways = new NounWays(table, act, near, place, lexicon);
  const first = ways.nextFit(0);
  if (first < 0) return;
  const doers = place && new NounDoers(place, lexicon.control);
  for (let i = first; i >= 0; i = ways.nextFit(i + 1)) {
    const asked = table.rows[i] as FrameRow;
    const agent = doers && doers.of(asked);
    const places = ways.of(asked, agent);
    if (!places.fit(i)) continue;
    const standing = place ? standingOf(asked, agent, act, place.slot, place.clause, lexicon) : alone;
    const around = circumstanceOf(act, place, read, standing, colourOf(act, place, sentence, lexicon));
    if (!place) around.slots = near;
    const predicate = { from: group.from, to: group.to, lemma: act.headLemma };
    const construction = standing.agent ? 'light' : 'noun';
    state(asked, places, around, wordingOf(predicate, construction), lexicon.control, found);
  }
}

/** Whether any of its frames may, if all phrases after the noun were its own: a quick look that spares most nouns the rest. */
function mayFit(
  { sourceRoots, targetRoots }: NounFacts,
  table: FrameTable,
  act: NounGroup,
  at: number,
  place: Place | null,
  row: NounRow,
): boolean {
  const across = place && act.from <= place.clause.verb.from ? place.clause.slots : NOTHING;
  const roots = rootsAt(act, NOTHING, across, place !== null, clauseAfter(place)) | rootsAfter(row, at, act);
  const isOpen = (roots & sourceRoots) !== 0 && (roots & targetRoots) !== 0;
  return isOpen && table.nextFit(0, table.openWith(roots)) >= 0;
}

/** The roots of the phrases between a noun and the next verb, past any after a bracket. */
function rootsAfter(row: NounRow, at: number, { to }: NounGroup): number {
  let roots = 0;
  let isInside = false;
  for (let i = at + 1; i < row.chunks.length; i++) {
    const { type, from, word } = row.chunks[i] as Chunk;
    if (from < to) continue;
    if (type === 'LP') isInside = true;
    if (row.isPhrase(i)) roots |= rootBit('between') | phraseBit(word);
    else if (row.isVerb(i) && !isInside) break;
  }
  return roots;
}

/**
 * The phrases that are the noun's own: none after a circumstance ("an inquiry into X | after a complaint by Y") or after another's act
 * ("its ties as shown in his meeting | with Y"), an "of" only right after it or who does it ("the purchase by X | of Y"), and no "to" of
 * its verb ("sold its loan | to X").
 */
function ownPhrases(slots: readonly Slot[], place: Place | null, lexicon: FrameLexicon): readonly Slot[] {
  let own: Slot[] = NOTHING;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    if (slot.prep !== null && lexicon.control.circumstances.has(slot.prep)) break;
    const isOthers =
      (slot.prep === 'of' && i > 0 && !(i === 1 && isDoneTo(slots[0], slot))) ||
      (slot.prep === 'to' && isGiven(place, lexicon));
    if (!isOthers) own = added(own, slot);
    if (isOwnedAct(slot, lexicon)) break;
  }
  return own;
}

function isOwnedAct({ nouns }: Slot, { frames }: FrameLexicon): boolean {
  for (const { group } of nouns) if (possessors(group).length > 0 && frames.noun.has(group.headLemma)) return true;
  return false;
}

/** Whether the noun is the object of a verb that gives it to somebody. */
function isGiven(place: Place | null, { control }: FrameLexicon): boolean {
  if (!place?.clause.objects.includes(place.slot)) return false;
  const { phrasal, lemma } = place.clause.verb;
  return control.transferVerbs.has(phrasal ?? lemma);
}

/** Of "by President Lula | of Brazil" the phrase is the person's, of "by Lula | of Ana Ruiz" the act's. */
function isDoneTo(doer: Slot | undefined, { nouns }: Slot): boolean {
  if (doer?.prep !== 'by' && doer?.prep !== 'from') return false;
  const isPerson = nouns.every(({ group }) => group.mention?.type === 'person');
  return doer.nouns.every(
    ({ group: { mention } }) => mention?.form === 'name' && (isPerson || mention.type !== 'person'),
  );
}

/** "a sanctions package against": the act is the noun before one that only holds it. */
function actOf(group: NounGroup, sentence: Sentence, lexicon: FrameLexicon): NounGroup {
  if (group.parts.length < 2) return group;
  const parts = group.parts.slice(0, -1);
  const last = parts[parts.length - 1];
  const lemma = last ? (sentence.tokens[last.to - 1]?.lemma ?? '') : '';
  if (!last || !lexicon.frames.noun.has(lemma)) return group;
  return { ...group, parts, head: last.to - 1, headLemma: lemma, mention: null };
}

/**
 * Only where a clause's own act is the noun's does the noun take the clause's status; else that of the words before it
 * ("a possible visit"). What does not end goes on.
 */
function circumstanceOf(
  group: NounGroup,
  place: Place | null,
  { clauses, speaker }: ReadClauses,
  standing: Standing,
  colour: Colour | null,
): OwnCircumstance {
  const around = place?.clause ?? { ...bare, clauses, by: speaker };
  const own = circumstance(around);
  const inherits = place !== null && standing.happens;
  const isNegated =
    inherits &&
    around.polarity === 'negated' &&
    !(group.negated && isSurfaceSubject(place)) &&
    !isInFront(group, place);
  const isOff = standing.ends || (colour !== null && colour !== 'free' && standing.drops);
  const turns = Number(group.negated) + Number(isOff) + Number(isNegated) + Number(colour === 'negated');
  const flips = (turns + Number(standing.colour === 'negated')) % 2 === 1;
  const ended = standing.ends && isNegated;
  own.polarity = flips ? 'negated' : 'affirmed';
  own.agreed = !ended && inherits && around.agreed;
  own.status = ended || !inherits ? 'actual' : around.status;
  if (!ended && own.status === 'actual') own.status = statusOf(standing.colour ?? colour, flips);
  return own;
}

/** What colours an act that its clause says nothing of. */
function statusOf(mark: Colour | null, isNegated: boolean): Status {
  if (mark === 'free') return isNegated ? 'actual' : 'possible';
  return mark === null || mark === 'negated' ? 'actual' : mark;
}

/** "no deal was signed": the noun itself has negated its clause. */
function isSurfaceSubject({ slot, clause }: Place): boolean {
  return slot === (clause.verb.passive ? clause.objects[0] : clause.subject);
}

/** "during a stop in Ankara, he did not meet Y": a phrase in front is not what did not happen. */
function isInFront(group: NounGroup, { slot, clause }: Place): boolean {
  return slot.prep !== null && group.from < clause.verb.from;
}

/** What the words before a noun, and the verb whose object it is, make of its act. */
function colourOf(
  group: NounGroup,
  place: Place | null,
  { tokens }: Sentence,
  { control }: FrameLexicon,
): Colour | null {
  let isFree = false;
  for (let at = group.from; at < group.head; at++) {
    const { lower } = tokens[at] as Token;
    const colour = control.statusByAdjective.get(lower);
    if (colour !== undefined) return colour;
    isFree ||= control.freeDeterminers.has(lower);
  }
  const first = tokens[group.from]?.lower ?? '';
  return isFree || (place !== null && isImagined(group, first, place.slot, place.clause, control)) ? 'free' : null;
}
