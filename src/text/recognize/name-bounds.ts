import { headOf } from './classify-name.js';
import type { Context } from './context.js';
import { isPerson } from './memory.js';
import { readTitle } from './read-title.js';
import type { TitleMatch } from './read-title.js';
import { startsName } from './read-run.js';
import { isCapital, isHyphen, isSpaced } from './view.js';
import { FIRM_HEADS, NAME_SUFFIXES, OPENERS, OWNER_LINKS, SURNAME_HEADS } from './word-lists.js';

/** Where a name that starts at `from` must end at the latest: before a title with a name after it, or before a listed person. */
export function nameBoundary(context: Context, from: number, end: number): number {
  const start = Math.max(from + 1, context.gazetteer(from)?.to ?? 0);
  if (start >= end) return end;
  const endsInHead = endsAsName(context, end) && readTitle(context, from) !== null;
  for (let at = start; at < end; at++) {
    const title = endsInHead ? null : readTitle(context, at);
    if (title && isTitleInside(context, title.to, title.kind === 'role', end)) return at;
    if (title && title.kind === 'office' && title.to === end && title.to - at > 1) return at;
    const listed = context.gazetteer(at);
    const isPerson = listed !== null && listed.to - at > 1 && listed.values.some((alias) => alias.type === 'person');
    if (isPerson && !isOneName(context, from, at, listed.to)) return at;
  }
  return end;
}

/** "K. P. | Sharma Oli", "Nana Addo Dankwa | Akufo-Addo": initials go on into a listed name, and into a surname with a hyphen all that is before it. */
function isOneName(context: Context, from: number, at: number, to: number): boolean {
  const { tokens } = context.view;
  const isInitials = tokens.slice(from, at).every(({ text }) => /^\p{Lu}\.$/u.test(text));
  const isCompound = tokens.slice(at, to).every((_, i) => i % 2 === 0 || isHyphen(context.view, at + i));
  return isInitials || (isCompound && context.isGiven(from));
}

/** "Grand Duke Vytenis Regiment": a title opens what is no person's name. */
function endsAsName(context: Context, end: number): boolean {
  return context.headAt(end - 1) !== null && !context.isIn(end - 1, SURNAME_HEADS);
}

/** A title in a row of capitals is one if a name follows: any for an office, a person's for a mere role ("Model Limited"). */
function isTitleInside(context: Context, to: number, isRole: boolean, end: number): boolean {
  if (to >= end || context.isIn(to, NAME_SUFFIXES)) return false;
  if (context.headAt(to) !== null) return false;
  return !isRole || context.isGiven(to) || context.memory.find(context.key(to, end), isPerson) !== null;
}

/** The end of the last head word between two tokens, before any listed name that a head would not take in. */
export function headEnd(context: Context, from: number, end: number): number | null {
  let found: number | null = null;
  for (let at = from; at < end; at++) {
    const inner = at > from ? context.gazetteer(at) : null;
    if (inner?.values.some((alias) => alias.type === 'person' || alias.type === 'country')) return found;
    if (context.headAt(at) !== null) found = at + 1;
  }
  return found;
}

/** Goes on after a head word: "Institute | for the World Economy". */
export function extendName(context: Context, from: number, end: number): number {
  const { runPlaces } = context.lexicon;
  const head = context.headAt(end - 1);
  if (!head || head === 'suffix' || head === 'product' || !context.isIn(end, OPENERS)) return end;
  if (head === 'place' && from === end - 1 && !runPlaces.has(context.key(from, end))) return end;
  if (isFirmOf(context, from, end) || isGoal(context, end)) return end;
  const at = context.isLinker(end + 1) && !startsName(context, end + 1) ? end + 2 : end + 1;
  const title = readTitle(context, at);
  if (!startsName(context, at) || (title && !(head === 'body' && closesName(context, at, title)))) return end;
  const listed = context.gazetteer(at);
  if (listed?.values.some((alias) => alias.type === 'person')) return end;
  const kind = headOf(context, from, end);
  if (kind === 'country') return end;
  if (kind === 'body' && listed?.values.every((alias) => alias.type === 'country')) return end;
  let to = Math.max(at + 1, listed?.to ?? 0, title?.to ?? 0);
  for (let next = afterLink(context, to); next > to; next = afterLink(context, to)) to = next;
  // "Centre for Research, Transparency and Accountability"
  const mayList = kind === 'body' || (kind === 'organization' && !context.isIn(end, OWNER_LINKS));
  return extendName(context, from, mayList ? afterList(context, to) : to);
}

/** The "Justice" of "Court of Justice", the "Special Prosecutor" of "Office of the Special Prosecutor": a title before no name, of one word if it has no article. */
function closesName(context: Context, at: number, { to }: TitleMatch): boolean {
  return (to - at === 1 || context.isLinker(at - 1)) && !startsName(context, to);
}

/** How many branches may stand in a body's name with commas between them. */
const MAX_BRANCHES = 4;

/** ", Trade and Industry" after "Ministry of Economy": ordinary words with commas, and one after "and"; `at` if it is none. */
function afterList(context: Context, at: number): number {
  const isBranch = (k: number): boolean =>
    isCapital(context.view, k) &&
    context.isNameToken(k) &&
    context.isOrdinary(k) &&
    context.gazetteer(k) === null &&
    readTitle(context, k) === null;
  let end = at;
  for (let branches = 0; context.lower(end) === ',' && isBranch(end + 1) && branches < MAX_BRANCHES; branches++)
    for (end += 2; isBranch(end) && end - at < 2 * MAX_BRANCHES;) end++;
  const and = context.lower(end) === ',' ? end + 1 : end;
  if (end === at || !context.isJoiner(and) || !isBranch(and + 1)) return at;
  return isBranch(and + 2) ? and + 3 : and + 2;
}

/** "sold Kappa Media | to Delta", "sent the police | to Lutsk": before a name, "to" goes on with few heads. */
function isGoal(context: Context, end: number): boolean {
  const { envoyOpeners, envoyHeads } = context.lexicon;
  if (!envoyOpeners.has(context.lower(end)) || envoyHeads.has(context.key(end - 1, end))) return false;
  if (context.isIn(end - 1, FIRM_HEADS)) return true;
  return context.gazetteer(end + 1) !== null || !context.isOrdinary(end + 1);
}

/** "Kappa Media | of Basel": a firm, and where it is. */
function isFirmOf(context: Context, from: number, end: number): boolean {
  if (!context.isIn(end, OWNER_LINKS) || !context.isIn(end - 1, FIRM_HEADS)) return false;
  for (let at = from; at < end - 1; at++) if (!isHyphen(context.view, at) && !context.isOrdinary(at)) return true;
  return false;
}

/** The next word of a name after "of": another capital, or "and" with one, if both sides are ordinary words. */
function afterLink(context: Context, at: number): number {
  const isNext = startsName(context, at) && isSpaced(context.view, at);
  if (isNext && !readTitle(context, at)) return Math.max(at + 1, context.gazetteer(at)?.to ?? 0);
  const isLink = context.isJoiner(at) && context.isOrdinary(at - 1) && !readTitle(context, at + 1);
  const found = context.gazetteer(at + 1);
  // the "Change" of "Freedom and Change"
  const listed =
    found?.to === at + 2 && context.isOrdinary(at + 1) && found.values.every(({ ordinary }) => ordinary) ? null : found;
  if (!isLink || (!listed && !(context.isNameToken(at + 1) && context.isOrdinary(at + 1)))) return at;
  if (!listed) return at + 2;
  return context.isNameToken(listed.to) && context.headAt(listed.to) !== null ? listed.to + 1 : at;
}
