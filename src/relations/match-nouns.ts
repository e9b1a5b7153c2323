import type { NounGroup } from '../model/chunk.js';
import type { Frame, FrameLexicon } from '../model/frame.js';
import type { NounClause, Predication, Slot, StatedRelation } from '../model/predication.js';
import type { Polarity, Status } from '../model/relation-mention.js';
import type { Sentence } from '../model/sentence.js';
import { filler, ofSlot, onceEach } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';
import { Places, tableOf } from './frame-table.js';
import type { FrameTable } from './frame-table.js';
import { noClause, nounLookup, possessors } from './noun-arguments.js';
import type { NounRow } from './noun-row.js';
import type { ReadSentence } from './predications.js';
import { alone, isSupported, standingOf } from './noun-standing.js';
import type { Standing } from './noun-standing.js';
import { mentionsOf } from './slots.js';
import { bare, state } from './state.js';
import type { Circumstance } from './state.js';

/** Free: an act that may be, unless its clause is negated ("any deal with", "without any deal with"). */
type Colour = Status | 'negated' | 'free';

/** The clause a noun stands in, and its place there. */
interface Place {
  readonly slot: Slot;
  readonly clause: Predication;
}

/** Nouns that stand for an act, wherever they are: in a clause, or in what the parser left out. */
export function matchNouns(
  row: NounRow,
  { predications, clauses, speaker }: ReadSentence,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const places = placesOf(predications);
  const outside = { ...bare, clauses, by: speaker };
  return row.chunks.flatMap((chunk, at) => {
    if (!chunk.noun) return [];
    // by its head, as the grammar may have joined what stands before it: "of Norwegian | sanctions"
    const { head } = chunk.noun;
    const place = places.get(head) ?? null;
    const group = place?.slot.nouns.find((node) => node.group.head === head)?.group ?? chunk.noun;
    return matchNoun(group, at, place, outside, row, sentence, lexicon);
  });
}

function placesOf(predications: readonly Predication[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  for (const clause of predications)
    for (const slot of clause.slots)
      for (const { group } of slot.nouns) if (!places.has(group.head)) places.set(group.head, { slot, clause });
  return places;
}

function matchNoun(
  group: NounGroup,
  at: number,
  place: Place | null,
  outside: Circumstance,
  row: NounRow,
  sentence: Sentence,
  lexicon: FrameLexicon,
): readonly StatedRelation[] {
  const act = actOf(group, sentence, lexicon);
  const word = sentence.tokens[act.head]?.lower ?? '';
  // the lemma of "killing" may be its verb's
  const frames = lexicon.frames.noun.get(act.headLemma) ?? lexicon.frames.noun.get(word);
  if (!frames) return [];
  const colour = colourOf(act, sentence, lexicon);
  const near = ownPhrases(row.after(at, group, lexicon.control.doersByParticiple).slots, place, lexicon);
  const predicate = { from: group.from, to: group.to, lemma: act.headLemma };
  const table = tableOf(frames);
  const ways = new Ways(table, act, near, place, lexicon);
  const found: StatedRelation[] = [];
  for (const asked of table.rows) {
    const standing = place ? standingOf(asked.frame, act, place.slot, place.clause, lexicon) : alone;
    const { lookup, places } = ways.of(asked.frame, standing.agent);
    if (!places.fit(asked)) continue;
    const around = circumstanceOf(act, place, outside, standing, colour);
    const circumstance = place ? around : { ...around, slots: near };
    const construction = standing.agent ? 'light' : 'noun';
    found.push(...state(asked.frame, lookup, circumstance, predicate, construction, 0, lexicon.control));
  }
  return found;
}

/**
 * The phrases that are the noun's own: none after a circumstance ("an inquiry into X | after a complaint by Y") or after another's act
 * ("its ties as shown in his meeting | with Y"), an "of" only right after it or who does it ("the purchase by X | of Y"), and no "to" of
 * its verb ("sold its loan | to X").
 */
function ownPhrases(slots: readonly Slot[], place: Place | null, { control, frames }: FrameLexicon): readonly Slot[] {
  const isCircumstance = ({ prep }: Slot): boolean => prep !== null && control.circumstances.has(prep);
  const isAct = ({ nouns }: Slot): boolean =>
    nouns.some(({ group }) => frames.noun.has(group.headLemma) && possessors(group).length > 0);
  const circumstance = slots.findIndex(isCircumstance);
  const act = slots.findIndex(isAct);
  const end = Math.min(circumstance < 0 ? slots.length : circumstance, act < 0 ? slots.length : act + 1);
  const verb = place?.clause.objects.includes(place.slot) === true ? place.clause.verb : null;
  const isGiven = verb !== null && control.transferVerbs.has(verb.phrasal ?? verb.lemma);
  const isOwnOf = (slot: Slot, i: number): boolean => i === 0 || (i === 1 && isDoneTo(slots[0], slot));
  return slots
    .slice(0, end)
    .filter((slot, i) => !(slot.prep === 'of' && !isOwnOf(slot, i)) && !(slot.prep === 'to' && isGiven));
}

/** Of "by President Lula | of Brazil" the phrase is the person's, of "by Lula | of Ana Ruiz" the act's. */
function isDoneTo(doer: Slot | undefined, { nouns }: Slot): boolean {
  if (doer?.prep !== 'by' && doer?.prep !== 'from') return false;
  const isPerson = nouns.every(({ group }) => group.mention?.type === 'person');
  return doer.nouns.every(
    ({ group: { mention } }) => mention?.form === 'name' && (isPerson || mention.type !== 'person'),
  );
}

/** The functions of a noun for those of its frames that see them alike. */
interface Way {
  readonly agent: Slot | null;
  readonly isAcross: boolean;
  readonly isTurned: boolean;
  readonly lookup: Lookup;
  readonly places: Places;
}

/** The functions of one noun: its frames differ in who its clause's verb says does it, and in what stands after that verb. */
class Ways {
  readonly #known: Way[] = [];

  constructor(
    private readonly table: FrameTable,
    private readonly group: NounGroup,
    private readonly near: readonly Slot[],
    private readonly place: Place | null,
    private readonly lexicon: FrameLexicon,
  ) {}

  of(frame: Frame, agent: Slot | null): Way {
    const isAcross = this.place !== null && reachesAcross(this.group, this.place, frame, this.lexicon);
    const isTurned = isTransfer(frame);
    const known = this.#known.find(
      (way) => way.agent === agent && way.isAcross === isAcross && way.isTurned === isTurned,
    );
    if (known) return known;
    const lookup = onceEach(this.#lookup(agent, isAcross, isTurned));
    const way = { agent, isAcross, isTurned, lookup, places: new Places(this.table, lookup) };
    this.#known.push(way);
    return way;
  }

  #lookup(agent: Slot | null, isAcross: boolean, isTurned: boolean): Lookup {
    const { group, near, place } = this;
    const after = place && isAcross ? [...near, ...acrossVerb(place)] : near;
    const own = nounLookup(group, after, agent, this.lexicon.control.sharingPrepositions, clauseAfter(place));
    const functions = isTurned ? turned(group, own) : own;
    return (name) => (name === 'patient' ? patientOf(place) : name === 'doer' ? doerOf(place, agent) : functions(name));
  }
}

const isTransfer = ({ source, target }: Frame): boolean =>
  target.includes('of') && source.includes('possessor') && source.includes('by');

/** "Numico's takeover by Danone": whose an act is that another does suffers it. */
function turned(group: NounGroup, functions: Lookup): Lookup {
  if (possessors(group).length === 0 || !functions('by')?.mentions.length || functions('of')) return functions;
  return (name) => (name === 'of' ? functions('possessor') : name === 'possessor' ? null : functions(name));
}

/** "told Ann Orr in talks": the object of a clause that the noun is beside. */
function patientOf(place: Place | null): Filler | null {
  const object = place?.slot.prep === null || place?.clause.verb.passive ? undefined : place?.clause.objects[0];
  return object ? filler(object, mentionsOf(object)) : null;
}

/** "was arrested by the army on orders from X": who does what the noun is beside, in a passive too. */
const doerOf = (place: Place | null, agent: Slot | null): Filler | null =>
  place && agent ? ofSlot(place.clause.verb.passive ? place.clause.subject : agent) : null;

/** "an attack was launched on": a verb that makes one act with its subject has the noun's phrases after it. */
function reachesAcross(group: NounGroup, { clause }: Place, frame: Frame, { control }: FrameLexicon): boolean {
  if (group.from > clause.verb.from) return false;
  return isSupported(frame, clause, control.supportVerbs) || control.occurrenceVerbs.has(clause.verb.lemma);
}

function acrossVerb({ clause, slot }: Place): readonly Slot[] {
  return clause.slots
    .slice(clause.slots.indexOf(slot) + 1)
    .filter(({ prep, nouns }) => prep !== null && (nouns[0]?.group.from ?? 0) > clause.verb.from);
}

/** "dismissed claims by X that Y": the clause that goes with the last object. */
function clauseAfter(place: Place | null): NounClause {
  if (!place) return noClause;
  const { clause, slot } = place;
  if (slot === (clause.verb.passive ? clause.objects[0] : clause.subject)) return clause.claim;
  const last = clause.slots.filter(({ prep }) => prep === null).at(-1);
  const { complementSubject: subject, complement: governed } = clause;
  return slot === last && slot !== clause.subject ? { subject, governed } : noClause;
}

/** "a sanctions package against": the act is the noun before one that only holds it. */
function actOf(group: NounGroup, sentence: Sentence, lexicon: FrameLexicon): NounGroup {
  if (!lexicon.control.containers.has(group.headLemma) || group.parts.length < 2) return group;
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
  outside: Circumstance,
  standing: Standing,
  colour: Colour | null,
): Circumstance {
  const around = place?.clause ?? outside;
  const { tense, times, slots, clauses, by } = around;
  const rest = { agreed: false, tense, times, slots, clauses, by };
  const inherits = place !== null && standing.happens && (standing.agent !== null || place.slot.prep === null);
  const isNegated =
    inherits &&
    around.polarity === 'negated' &&
    !(group.negated && isSurfaceSubject(place)) &&
    !isInFront(group, place);
  const isOff = standing.ends || (colour !== null && colour !== 'free' && standing.drops);
  const turns = [group.negated, isOff, isNegated, colour === 'negated', standing.colour === 'negated'];
  const flips = turns.filter(Boolean).length % 2 === 1;
  const polarity: Polarity = flips ? 'negated' : 'affirmed';
  if (standing.ends && isNegated) return { status: 'actual', polarity, ...rest };
  const status = inherits ? around.status : 'actual';
  const mark = standing.colour ?? colour;
  const free = flips ? null : 'possible';
  const own = mark === 'negated' ? null : mark === 'free' ? free : mark;
  const known = status === 'actual' ? (own ?? 'actual') : status;
  return { status: known, polarity, ...rest, agreed: inherits && around.agreed };
}

/** "no deal was signed": the noun itself has negated its clause. */
function isSurfaceSubject({ slot, clause }: Place): boolean {
  return slot === (clause.verb.passive ? clause.objects[0] : clause.subject);
}

/** "during a stop in Ankara, he did not meet Y": a phrase in front is not what did not happen. */
function isInFront(group: NounGroup, { slot, clause }: Place): boolean {
  return slot.prep !== null && group.from < clause.verb.from;
}

/** What the words before a noun make of its act. */
function colourOf(group: NounGroup, sentence: Sentence, { control }: FrameLexicon): Colour | null {
  const words = sentence.tokens.slice(group.from, group.head).map(({ lower }) => lower);
  const colour = words.map((word) => control.statusByAdjective.get(word)).find(Boolean);
  return colour ?? (words.some((word) => control.freeDeterminers.has(word)) ? 'free' : null);
}
