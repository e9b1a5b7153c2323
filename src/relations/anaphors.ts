import { makeMention } from '../common/make-mention.js';
import type { ControlLexicon, Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot } from '../model/predication.js';
import type { Sentence } from '../model/sentence.js';
import { modifiers, possessors } from './noun-arguments.js';
import { withMentions } from './arguments.js';
import type { Filler, Lookup } from './arguments.js';

/** The functions of a clause, where an act that the text has told of stands for whoever did it: "condemned *the raid*". */
export function withDoers(lookup: Lookup, frame: Frame, sentence: Sentence, control: ControlLexicon): Lookup | null {
  if (!frame.throughTarget) return null;
  const isAnaphoric = control.anaphoric.has(frame.relation);
  let doers: Map<string, Filler> | null = null;
  for (const name of frame.target) {
    const filler = lookup(name);
    if (!filler) continue;
    const subject = lookup('subject')?.mentions[0] ?? null;
    const doer = isUndone(filler, frame, control) ? heldBy(filler, subject, sentence) : null;
    const told = doer ?? (isAnaphoric ? doerOf(filler, subject, sentence, control) : null);
    if (told) (doers ??= new Map<string, Filler>()).set(name, withMentions(filler, [told]));
  }
  const found = doers;
  return found && ((name) => found.get(name) ?? lookup(name));
}

/** "demanded her release": what is asked for undoes what somebody did. */
function isUndone({ slot }: Filler, frame: Frame, { undoneActs }: ControlLexicon): boolean {
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
