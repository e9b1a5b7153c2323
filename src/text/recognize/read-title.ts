import type { TitleKind } from '../../model/recognition-lexicon.js';
import type { Context } from './context.js';
import { opensFamilyName } from './context.js';
import { titleAt } from './phrases.js';
import { isCapital, isHyphen, isSpaced, opensWord } from './view.js';
import { COMPOUND_ENDS, JOINERS } from './word-lists.js';

/** Titles before token `to`: "former Prime Minister"; `kind` is that of the last of them. */
export interface TitleMatch {
  readonly to: number;
  readonly kind: Exclude<TitleKind, 'modifier'>;
}

/** The longest row of titles that starts at a token. */
export function readTitle(context: Context, from: number): TitleMatch | null {
  let found: TitleMatch | null = null;
  for (let at = from; ;) {
    const match = titleAt(context.view, at);
    const listed = match && match.to - at === 1 && isCapital(context.view, at) ? context.gazetteer(at) : null;
    if (!match || (listed && listed.to > match.to) || opensFamilyName(context, at)) return found;
    const kind = match.values[0];
    if (kind === undefined) return found;
    at = afterElect(context, kind === 'honorific' ? afterDot(context, match.to) : match.to);
    if (kind === 'office') at = afterPortfolio(context, match.to - from > 2 ? afterBranch(context, at) : at);
    if (kind !== 'modifier') found = { to: at, kind };
  }
}

/** How many tokens a branch may have that a title names after "for". */
const MAX_BRANCH = 8;

/** "Under Secretary | for Terrorism and Financial Intelligence": ordinary words with capitals that are listed as nobody. */
function afterPortfolio(context: Context, at: number): number {
  if (!context.lexicon.portfolioLinks.has(context.lower(at))) return at;
  const isWord = (k: number): boolean =>
    isCapital(context.view, k) && context.isOrdinary(k) && !context.isGiven(k) && context.gazetteer(k) === null;
  let end = at;
  for (let k = at + 1; k - at <= MAX_BRANCH && (isWord(k) || context.isIn(k, JOINERS)); k++) if (isWord(k)) end = k + 1;
  return end;
}

/** "Minister for Fisheries | and Ports Ann Orr": a second branch, if a name follows. */
function afterBranch(context: Context, at: number): number {
  if (!context.isIn(at, JOINERS)) return at;
  let end = at + 1;
  while (end - at <= 3 && isCapital(context.view, end) && context.isOrdinary(end) && !context.isGiven(end)) end++;
  const isNamed = isCapital(context.view, end) && isSpaced(context.view, end);
  return end > at + 1 && isNamed && context.gazetteer(at + 1) === null ? end : at;
}

/** Whether a title is written with a capital on every longer word. */
export function isCapitalTitle(context: Context, from: number, to: number): boolean {
  return context.view.tokens
    .slice(from, to)
    .every(({ text }, i) => isCapital(context.view, from + i) || text.length <= 3);
}

/** The tokenizer parts rarer abbreviations from their dot: "Engr | ." */
function afterDot({ view }: Context, at: number): number {
  const dot = view.tokens[at];
  return dot?.text === '.' && !dot.spaced && opensWord(view, at + 1) ? at + 1 : at;
}

/** "President-elect" */
function afterElect(context: Context, at: number): number {
  const isElect = isHyphen(context.view, at) && context.isIn(at + 1, COMPOUND_ENDS);
  return isElect && isSpaced(context.view, at + 2) && isCapital(context.view, at + 2) ? at + 2 : at;
}
