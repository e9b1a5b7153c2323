import type { Frame, TriggerKind } from '../model/frame.js';
import type { Mention } from '../model/mention.js';
import type { Slot, ThemeRange } from '../model/predication.js';
import type { TokenRange } from '../model/token-range.js';
import type { Lookup } from './arguments.js';
import { extentOfSlot } from './extents.js';
import { mentionsOf } from './slots.js';

/** What a clause is about where its frame does not say, the likeliest first. */
const OF_CLAUSE = [
  'object',
  'infinitive-theme',
  'gerund-theme',
  'clause-theme',
  'about',
  'over',
  'of',
  'on',
  'for',
  'against',
  'with',
  'as',
];

const CLAUSES: ReadonlySet<string> = new Set(['infinitive-theme', 'gerund-theme', 'clause-theme']);

/** Phrases that belong to the noun right before them. */
const OF_NOUN: ReadonlySet<string> = new Set(['of', 'on', 'over', 'about', 'against', 'worth']);

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
): ThemeRange | null {
  const named = frame.theme.length > 0 ? frame.theme : DEFAULTS[frame.kind];
  for (const name of named) {
    const filler = lookup(name);
    if (!filler?.range || names(filler.mentions, ends)) continue;
    return { ...extend(filler.range, phrases, ends), isClause: CLAUSES.has(name) };
  }
  return frame.kind === 'noun' ? { ...extend(predicate, phrases, ends), isClause: false } : null;
}

function extend(range: TokenRange, phrases: readonly Slot[], ends: readonly Mention[]): TokenRange {
  let { to } = range;
  for (const slot of phrases) {
    const own = extentOfSlot(slot);
    if (own.from !== to + 1 || slot.prep === null || !OF_NOUN.has(slot.prep) || names(mentionsOf(slot), ends)) continue;
    to = own.to;
  }
  return { from: range.from, to };
}

const names = (mentions: readonly Mention[], ends: readonly Mention[]): boolean =>
  mentions.some((mention) => ends.includes(mention));

const DEFAULTS: Readonly<Record<TriggerKind, readonly string[]>> = {
  verb: OF_CLAUSE,
  adjective: OF_CLAUSE,
  noun: [],
  role: [],
  compound: [],
  organ: [],
  name: [],
};
