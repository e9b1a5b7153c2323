import type { ControlLexicon, Frame } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot, ThemeRange } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import type { Lookup } from './arguments.js';
import { extentOfSlot } from './extents.js';
import { mentionsOf } from './slots.js';

/** The clauses that a clause may be about; they come before its phrases. */
const CLAUSES: readonly string[] = ['infinitive-theme', 'gerund-theme', 'clause-theme'];

/**
 * What was given, said or agreed: the function that the frame names; else of a clause the first argument that is neither end, and of a
 * noun the noun itself; with the phrases after it that belong to it ("*an exchange of 157 prisoners* with Kyiv"). Null if there is none.
 */
export function themeOf(
  frame: Frame,
  lookup: Lookup,
  ends: readonly Mention[],
  predicate: TokenRange,
  phrases: readonly Slot[],
  { themePrepositions, themeTails }: ControlLexicon,
): ThemeRange | null {
  const isClause = frame.kind === 'verb' || frame.kind === 'adjective';
  const usual = isClause ? ['object', ...CLAUSES, ...themePrepositions] : [];
  const named = frame.theme.length > 0 ? frame.theme : usual;
  for (const name of named) {
    const filler = lookup(name);
    if (!filler?.range || names(filler.mentions, ends)) continue;
    return { ...extend(filler.range, phrases, ends, themeTails), isClause: CLAUSES.includes(name) };
  }
  return frame.kind === 'noun' ? { ...extend(predicate, phrases, ends, themeTails), isClause: false } : null;
}

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

const names = (mentions: readonly Mention[], ends: readonly Mention[]): boolean =>
  mentions.some((mention) => ends.includes(mention));
