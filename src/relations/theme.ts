import type { ControlLexicon } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot, ThemeRange } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import { rangeOf } from './arguments.js';
import { extentOfSlot } from './extents.js';
import type { FrameRow } from './frame-row.js';
import type { Filled } from './places.js';
import type { Circumstance } from './state.js';
import { mentionsOf } from './slots.js';

/** How the clauses hang on it that a noun may be about. */
const NOUN_CLAUSES: ReadonlySet<string> = new Set(['infinitive', 'that']);

/**
 * What was given, said or agreed: the function that the frame names; else of a clause the first argument that is neither end, of a noun
 * the noun itself, and of a role its name ("*defence minister*"); with the phrases after it that belong to it ("*an exchange of 157
 * prisoners* with Kyiv", "*an attempt to sell its arm*"). Null if there is none.
 */
export function themeOf(
  row: FrameRow,
  filled: Filled,
  ends: readonly Mention[],
  predicate: TokenRange,
  around: Pick<Circumstance, 'slots' | 'clauses'>,
  control: ControlLexicon,
): ThemeRange | null {
  const { themeTails, actTails, statusByNoun } = control;
  const { frame } = row;
  for (const theme of row.themes(control)) {
    const filler = filled.of(theme);
    const own = filler && rangeOf(filler);
    if (!own || names(filler.mentions, ends)) continue;
    if (theme.isAfter && own.to <= predicate.from) continue;
    const isAct = filler.lemmas.some((lemma) => statusByNoun.has(lemma));
    const range = extend(own, around.slots, ends, isAct ? actTails : themeTails);
    if (theme.isClause) return { from: range.from, to: range.to, isClause: true };
    const isOfAct = around.slots.some((slot) => extentOfSlot(slot).to === range.to && isActIn(slot, statusByNoun));
    return isAct || isOfAct ? withClause(own, range, around) : phrase(range);
  }
  if (frame.kind === 'role') return phrase(predicate);
  if (frame.kind !== 'noun') return null;
  const range = extend(predicate, around.slots, ends, themeTails);
  return withClause(predicate, range, around);
}

/**
 * "an attempt | to sell its arm", "the suggestion | that they leave": with what a noun's own clause says of it; of "a call on Chad to
 * vote", which names others in between, only that.
 */
function withClause(
  noun: TokenRange,
  range: TokenRange,
  { slots, clauses }: Pick<Circumstance, 'slots' | 'clauses'>,
): ThemeRange {
  const between = slots.map(extentOfSlot).filter(({ from }) => from >= noun.to);
  let end = range.to;
  for (const { from, to } of between) if (from <= end + 1) end = Math.max(end, to);
  const own = clauses.find((clause) => NOUN_CLAUSES.has(clause.link) && clause.from >= range.to && clause.from <= end);
  if (!own) return phrase(range);
  return own.from === range.to
    ? { from: range.from, to: own.to, isClause: false }
    : { from: own.from, to: own.to, isClause: true };
}

const phrase = ({ from, to }: TokenRange): ThemeRange => ({ from, to, isClause: false });

function extend(
  range: TokenRange,
  phrases: readonly Slot[],
  ends: readonly Mention[],
  tails: ReadonlySet<string>,
): TokenRange {
  let { to } = range;
  for (const slot of phrases) {
    const own = extentOfSlot(slot);
    if (own.from !== to + 1 || slot.prep === null || !tails.has(slot.prep) || names(mentionsOf(slot), ends)) continue;
    to = own.to;
  }
  return { from: range.from, to };
}

/** "alarm about *moves* to": a phrase whose noun has a clause of its own. */
const isActIn = ({ nouns }: Slot, acts: ReadonlyMap<string, unknown>): boolean =>
  nouns.some(({ group }) => acts.has(group.headLemma));

const names = (mentions: readonly Mention[], ends: readonly Mention[]): boolean =>
  mentions.some((mention) => mention.form !== 'omitted' && ends.includes(mention));
