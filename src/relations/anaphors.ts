import { makeMention } from '../common/make-mention.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { modifiers, possessors } from './noun-arguments.js';
import { withMentions } from './arguments.js';
import type { Filler } from './arguments.js';
import type { FrameFunction } from './frame-function.js';
import type { FrameRow } from './frame-row.js';
import type { Filled } from './places.js';

/** The functions of a clause, where an act that the text has told of stands for whoever did it: "condemned *the raid*". */
export function withDoers(filled: Filled, row: FrameRow, sentence: Sentence, control: ControlLexicon): Filled | null {
  const { frame, target } = row;
  if (!frame.throughTarget) return null;
  const isAnaphoric = control.anaphoric.has(frame.relation);
  let doers: Map<number, Filler> | null = null;
  for (const at of target) {
    const filler = filled.at(at);
    if (!filler) continue;
    const subject = filled.of(row.subject)?.mentions[0] ?? null;
    const doer = isUndone(filler, row, control) ? heldBy(filler, subject, sentence) : null;
    const told = doer ?? (isAnaphoric ? doerOf(filler, subject, sentence, control) : null);
    if (told) (doers ??= new Map<number, Filler>()).set(at, withMentions(filler, [told]));
  }
  return doers && new Doers(filled, doers);
}

/** What fills the functions of a table, but for some. */
class Doers implements Filled {
  constructor(
    private readonly filled: Filled,
    private readonly doers: ReadonlyMap<number, Filler>,
  ) {}

  at(place: number): Filler | null {
    return this.doers.get(place) ?? this.filled.at(place);
  }

  of(asked: FrameFunction): Filler | null {
    return this.doers.get(asked.at) ?? this.filled.of(asked);
  }
}

/** "demanded her release": what is asked for undoes what somebody did. */
function isUndone({ slot }: Filler, { frame }: FrameRow, { undoneActs }: ControlLexicon): boolean {
  const noun = slot?.nouns[0]?.group.headLemma ?? '';
  return undoneActs.has(noun) && frame.target.some((name) => frame.require.get(name)?.has(noun));
}

function heldBy({ slot }: Filler, subject: Mention | null, sentence: Sentence): Mention | null {
  const group = slot?.nouns[0]?.group;
  return group ? actOf(group.headLemma, group.head, subject, sentence) : null;
}

function doerOf(
  { slot, mentions }: Filler,
  subject: Mention | null,
  sentence: Sentence,
  control: ControlLexicon,
): Mention | null {
  const group = slot?.nouns[0]?.group;
  if (!slot || !group || slot.nouns.length > 1 || !control.actNouns.has(group.headLemma)) return null;
  if (mentions.some(({ form, type }) => form !== 'description' || type !== 'event')) return null;
  const first = sentence.tokens[group.from]?.lower ?? '';
  if (!control.anaphorDeterminers.has(first) || isDone(slot, control)) return null;
  return actOf(group.headLemma, group.head, subject, sentence);
}

/** Whether the phrase itself says who does it: "Oslo's raid", "the raid by Oslo". */
function isDone(slot: Slot, { ofPatients, tails }: ControlLexicon): boolean {
  const group = slot.nouns[0]?.group;
  if (!group || possessors(group).length > 0 || modifiers(group).length > 0) return true;
  const prep = slot.tail?.prep ?? '';
  return prep === 'of' ? !ofPatients.has(group.headLemma) : tails.has(prep);
}

/** Stands where the noun of the act stands; whoever does the clause is not meant. */
function actOf(noun: string, at: number, subject: Mention | null, { index, tokens }: Sentence): Mention | null {
  const token = tokens[at];
  if (!token) return null;
  const { start, end } = token;
  const place = { sentence: index, from: at, to: at + 1, start, end };
  return makeMention({ ...place, form: 'omitted', type: 'organization', text: `act ${noun}`, parent: subject });
}
