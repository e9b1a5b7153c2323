import type { ActorType } from '../model/actor.js';
import type { ControlLexicon, Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Status } from '../model/relation-mention.js';
import type { Predication, Slot, StatedRelation } from '../model/predication.js';
import { modifiers, possessors } from './noun-arguments.js';
import type { Lookup } from './arguments.js';
import { mentionsOf } from './slots.js';
import { sayerIn } from './speakers.js';
import { themeOf } from './theme.js';

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

const NOTHING: readonly never[] = [];

/** The relations of a frame that fits, one for each pair of ends. */
export function state(
  frame: Frame,
  lookup: Lookup,
  around: Circumstance,
  predicate: StatedRelation['predicate'],
  construction: string,
  bonus: number,
  control: ControlLexicon,
): readonly StatedRelation[] {
  const isMutual =
    frame.source[0] === frame.target[0] &&
    /^(?:between|members|of-members|compound-members)$/.test(frame.source[0] ?? '');
  const sources = isMutual ? (lookup(frame.source[0] ?? '')?.mentions ?? []) : fill(frame, 'source', lookup, control);
  const targets = isMutual ? sources : fill(frame, 'target', lookup, control);
  if (sources.length === 0 || targets.length === 0) return NOTHING;
  const negated = frame.polarity !== 'affirmed' && (frame.polarity === 'negated') !== (around.polarity === 'negated');
  const goesOn = frame.polarity === 'negated' && around.polarity === 'negated';
  const { by, byNoun } = sayerIn(around.by);
  return sources.flatMap((source, i) =>
    targets.flatMap((target, j) => {
      if (
        (source === target && !(isMutual && source.plural)) ||
        (isMutual && j <= i && !(sources.length === 1 && source.plural)) ||
        !fits(source, frame.sourceTypes) ||
        !fits(target, frame.targetTypes)
      )
        return [];
      return [
        {
          relation: frame.relation,
          source,
          target,
          sourceTypes: frame.sourceTypes,
          targetTypes: frame.targetTypes,
          predicate,
          theme: themeOf(frame, lookup, [source, target], predicate, around, control),
          phrases: around.slots,
          status: goesOn ? 'actual' : statusOf(frame, around, control),
          polarity: negated ? ('negated' as const) : ('affirmed' as const),
          tense: around.tense,
          times: around.times,
          by,
          byNoun,
          rule: `${frame.relation}/${frame.id.replace(/ /g, '-')}:${construction}`,
          weight: frame.weight + bonus,
        },
      ];
    }),
  );
}

/** The clause's status over the frame's own; who vows what nobody welcomes threatens it, and who agrees to give promises it. */
function statusOf(frame: Frame, { status, agreed }: Circumstance, control: ControlLexicon): Status {
  const own = status === 'actual' ? (frame.status ?? 'actual') : status;
  if (agreed && own === 'planned' && control.promisedActs.has(frame.relation)) return 'pledged';
  return own === 'pledged' && control.threats.has(frame.relation) ? 'threatened' : own;
}

function fits(mention: Mention, types: Frame['sourceTypes']): boolean {
  if (types.has(mention.type) || mention.form === 'pronoun' || mention.form === 'implied' || mention.form === 'omitted')
    return true;
  return mention.metonym !== null && types.has(mention.metonym.slice(0, mention.metonym.indexOf(':')) as ActorType);
}

function fill(frame: Frame, end: 'source' | 'target', lookup: Lookup, control: ControlLexicon): readonly Mention[] {
  const types = end === 'source' ? frame.sourceTypes : frame.targetTypes;
  const through = end === 'source' ? frame.throughSource : frame.throughTarget;
  const fitting = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.filter((mention) => fits(mention, types));
  for (const name of frame[end]) {
    const filler = lookup(name);
    if (!filler) continue;
    const isAsked = through && (frame.require.get(name)?.size ?? 0) > 0;
    const owners = isAsked && filler.slot ? fitting(parentsOf(filler.slot)) : [];
    if (owners.length > 0) return owners;
    const mentions = fitting(
      through ? filler.mentions.map((mention) => siteOwner(mention) ?? mention) : filler.mentions,
    );
    if (mentions.length > 0) return mentions;
    const inner = through && filler.slot ? fitting(doersOf(filler.slot, control, isAsked)) : [];
    if (inner.length > 0) return inner;
  }
  return [];
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
