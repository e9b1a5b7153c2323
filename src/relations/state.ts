import type { ControlLexicon, Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Status } from '../model/relation-mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import { modifiers, possessors } from './noun-arguments.js';
import type { Filler } from './arguments.js';
import type { FrameRow } from './frame-row.js';
import type { Filled } from './places.js';
import { mentionsOf } from './slots.js';
import { sayerIn } from './speakers.js';
import { themeOf } from './theme.js';
import { typesOf } from './type-bits.js';

/** The circumstances that a relation inherits from its clause. */
export type Circumstance = Pick<
  Predication,
  'status' | 'polarity' | 'agreed' | 'tense' | 'times' | 'slots' | 'clauses'
> & {
  readonly by: Slot | null;
};

/** Of what is so, as far as the words say. */
export const bare: Circumstance = {
  status: 'actual',
  polarity: 'affirmed',
  agreed: false,
  tense: 'present',
  times: [],
  slots: [],
  clauses: [],
  by: null,
};

/** A circumstance of one's own, to change. */
export type OwnCircumstance = { -readonly [Field in keyof Circumstance]: Circumstance[Field] };

export const circumstance = (around: Circumstance): OwnCircumstance => ({
  status: around.status,
  polarity: around.polarity,
  agreed: around.agreed,
  tense: around.tense,
  times: around.times,
  slots: around.slots,
  clauses: around.clauses,
  by: around.by,
});

const NOTHING: readonly never[] = [];

/** The words that state a relation, and how. */
export interface Wording {
  readonly predicate: StatedRelation['predicate'];
  readonly construction: string;
  /** How much more it asks for than its frame says. */
  readonly bonus: number;
}

export const wordingOf = (predicate: StatedRelation['predicate'], construction: string, bonus = 0): Wording => ({
  predicate,
  construction,
  bonus,
});

/** The relations of a frame that fits, one for each pair of ends; adds to `found`. */
export function state(
  row: FrameRow,
  filled: Filled,
  around: Circumstance,
  wording: Wording,
  control: ControlLexicon,
  found: StatedRelation[],
): void {
  const { isMutual } = row;
  const sources = isMutual ? membersOf(row, filled) : sourcesOf(row, filled, control);
  if (sources.length === 0) return;
  const targets = isMutual ? sources : targetsOf(row, filled, control);
  for (let i = 0; i < sources.length; i++) {
    const source = sources[i] as Mention;
    if (isMutual && !fits(source, row.sourceTypes)) continue;
    for (let j = isMutual ? firstOther(sources, i) : 0; j < targets.length; j++) {
      const target = targets[j] as Mention;
      if (source === target && !(isMutual && source.plural)) continue;
      if (isMutual && !fits(target, row.targetTypes)) continue;
      found.push(statePair(row, source, target, filled, around, wording, control));
    }
  }
}

/** Each pair once; who is alone and several ("they met") is both ends. */
const firstOther = (several: readonly Mention[], at: number): number =>
  several.length === 1 && several[0]?.plural ? 0 : at + 1;

function statePair(
  row: FrameRow,
  source: Mention,
  target: Mention,
  filled: Filled,
  around: Circumstance,
  { predicate, construction, bonus }: Wording,
  control: ControlLexicon,
): StatedRelation {
  const { frame } = row;
  const isNegated = around.polarity === 'negated';
  const negated = frame.polarity !== 'affirmed' && (frame.polarity === 'negated') !== isNegated;
  const goesOn = frame.polarity === 'negated' && isNegated;
  const { by, byNoun } = sayerIn(around.by);
  return {
    relation: frame.relation,
    source,
    target,
    sourceTypes: frame.sourceTypes,
    targetTypes: frame.targetTypes,
    predicate,
    theme: themeOf(row, filled, [source, target], predicate, around, control),
    phrases: around.slots,
    status: goesOn ? 'actual' : statusOf(frame, around, control),
    polarity: negated ? 'negated' : 'affirmed',
    tense: around.tense,
    times: around.times,
    by,
    byNoun,
    rule: row.ruleOf(construction),
    weight: frame.weight + bonus,
  };
}

/** The clause's status over the frame's own; who vows what nobody welcomes threatens it, and who agrees to give promises it. */
function statusOf(frame: Frame, { status, agreed }: Circumstance, control: ControlLexicon): Status {
  const own = status === 'actual' ? (frame.status ?? 'actual') : status;
  if (agreed && own === 'planned' && control.promisedActs.has(frame.relation)) return 'pledged';
  return own === 'pledged' && control.threats.has(frame.relation) ? 'threatened' : own;
}

const fits = (mention: Mention, types: number): boolean => (typesOf(mention) & types) !== 0;

const membersOf = ({ source }: FrameRow, filled: Filled): readonly Mention[] =>
  filled.at(source[0] as number)?.mentions ?? NOTHING;

function sourcesOf(row: FrameRow, filled: Filled, control: ControlLexicon): readonly Mention[] {
  const isThrough = row.frame.throughSource;
  return fill(row, row.source, row.sourceTypes, isThrough, filled, control);
}

function targetsOf(row: FrameRow, filled: Filled, control: ControlLexicon): readonly Mention[] {
  const isThrough = row.frame.throughTarget;
  return fill(row, row.target, row.targetTypes, isThrough, filled, control);
}

/** Who is at an end: the first of its functions that somebody of its types fills. */
function fill(
  row: FrameRow,
  end: readonly number[],
  types: number,
  isThrough: boolean,
  filled: Filled,
  control: ControlLexicon,
): readonly Mention[] {
  for (const at of end) {
    const filler = filled.at(at);
    if (!filler) continue;
    const mentions = isThrough ? throughTo(filler, types, row.asksAt(at), control) : fitting(filler.mentions, types);
    if (mentions.length > 0) return mentions;
  }
  return NOTHING;
}

/** Where a frame looks through things to their owners; `isAsked` if it asks for the very noun. */
function throughTo(
  { slot, mentions }: Filler,
  types: number,
  isAsked: boolean,
  control: ControlLexicon,
): readonly Mention[] {
  const owners = isAsked && slot ? fitting(parentsOf(slot), types) : NOTHING;
  if (owners.length > 0) return owners;
  const own = fitting(
    mentions.map((mention) => siteOwner(mention) ?? mention),
    types,
  );
  return own.length > 0 || !slot ? own : fitting(doersOf(slot, control, isAsked), types);
}

function fitting(mentions: readonly Mention[], types: number): readonly Mention[] {
  for (const mention of mentions) if (!fits(mention, types)) return mentions.filter((one) => fits(one, types));
  return mentions;
}

/** "Oslo's airport": of a site without a name, whose it is. */
function siteOwner({ form, type, parent }: Mention): Mention | null {
  return form === 'description' && type === 'place' && parent?.form === 'name' ? parent : null;
}

/** Where a frame asks for the very noun that names a body ("the presidency of the G20"), whose body it is. */
function parentsOf(slot: Slot): readonly Mention[] {
  return slot.nouns.flatMap(({ group }) => (group.mention?.parent ? [group.mention.parent] : []));
}

/**
 * Of an act or thing: who possesses it or stands before it, else who does it or has it ("a plan by X", "troops from X", "the policy of
 * X"). Of "Navalny's arrest" and "the arrest of Navalny" the name is no doer, nor is the place in "the Oslo accord".
 */
function doersOf(slot: Slot, control: ControlLexicon, isAsked: boolean): readonly Mention[] {
  const group = slot.nouns[0]?.group;
  if (!group || group.mention) return [];
  const isSuffered = control.ofPatients.has(group.headLemma);
  const owners = possessors(group).filter(({ type }) => !(isSuffered && type === 'person'));
  if (owners.length > 0) return owners;
  const isOwnThing = !isAsked && control.ownThings.has(group.headLemma);
  const inside = modifiers(group).filter(({ type, form }) => type !== 'place' && !(isOwnThing && form === 'adjective'));
  if (inside.length > 0) return inside;
  const { tail } = slot;
  if (tail?.prep === 'of' && tail.tail?.prep === 'by') return mentionsOf(tail.tail);
  if (!tail || !control.tails.has(tail.prep ?? '')) return [];
  return tail.prep === 'of' && isSuffered ? [] : mentionsOf(tail);
}
