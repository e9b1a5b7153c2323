import { endsAsFirm, headOf } from './classify-name.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import type { NewDraft } from './draft.js';
import { isFirmByRole } from './guess-firm.js';
import { isPerson } from './memory.js';
import type { Known } from './memory.js';
import { afterParticles, readRun } from './read-run.js';
import { readTitle } from './read-title.js';
import type { TitleMatch } from './read-title.js';
import { isAcronym, isCapital, isHyphen, isInitials, isIn, isSpaced, hasMark } from './view.js';
import { PARTICLE } from './marks.js';
import { NAME_SUFFIXES, SURNAME_HEADS, TRADES } from './word-lists.js';

const MAX_WORDS = 7;

/** The person's name after a title that starts at `from`; null if something else follows it. */
export function readPerson(context: Context, from: number, title: TitleMatch): NewDraft | null {
  const { view } = context;
  const start = title.to;
  const first = afterParticles(context, start);
  if (!view.tokens[start]?.spaced || !isPersonStart(context, first, title)) return null;
  const to = personEnd(context, start, readRun(context, first));
  const isOther = headOf(context, start, to) !== null || endsAsFirm(context, start, to);
  if (to <= first || (isOther && !isSurname(context, from, title, to))) return null;
  if (title.kind === 'role' && (isFirmByRole(context, start) || isTradersFirm(context, start))) return null;
  const listed = context.gazetteer(start);
  const isListed = listed?.to === to && listed.values.every((alias) => alias.type === 'person');
  const candidates = isListed
    ? [...new Set(listed.values.map((alias) => alias.actor))]
    : (context.memory.find(context.key(start, to), isListedPerson)?.candidates ?? []);
  const draft = newDraft(start, to, 'person', isListed ? 'gazetteer' : 'surroundings');
  draft.candidates = candidates;
  return draft;
}

const isListedPerson = (known: Known): boolean => isPerson(known) && known.candidates.length > 0;

/** "state broadcaster Tele Sur": a role that firms play too, before two capitals of which none is a given name. */
function isTradersFirm(context: Context, start: number): boolean {
  const { view } = context;
  const isTwo = isCapital(view, start + 1) && isSpaced(view, start + 1);
  return isTwo && !context.isGiven(start) && context.isIn(start - 1, TRADES);
}

/** "President Hill", "Mr Park": a head that is a surname too, and no street or park that somebody gave the name to. */
function isSurname({ view }: Context, from: number, title: TitleMatch, to: number): boolean {
  const isOne = to - title.to === 1 && isIn(view, title.to, SURNAME_HEADS);
  const before = view.tokens[from - 1];
  return isOne && title.kind !== 'role' && view.style === 'plain' && before?.tag !== 'ADP' && before?.tag !== 'DET';
}

function isPersonStart(context: Context, at: number, title: TitleMatch): boolean {
  const { view } = context;
  const token = view.tokens[at];
  if (!token || !isCapital(view, at) || /\d/.test(token.text) || token.text.length < 2) return false;
  // "Chief Minister M.K. Stalin"
  const isName = isInitials(token) && isCapital(view, at + 1) && !context.gazetteer(at);
  const isAbbreviation = isAcronym(view, at) && view.style !== 'upper' && !isName;
  if (title.kind !== 'honorific' && (context.isStop(at) || isAbbreviation)) return false;
  const listed = context.gazetteer(at);
  if (listed && !mayBePerson(context, at, title, listed.to, listed.values)) return false;
  if (title.kind === 'role' && !listed && context.isOrdinary(at) && !context.isGiven(at)) return false;
  return (
    view.style === 'plain' ||
    context.isNameToken(at) ||
    (listed?.values.some((alias) => alias.type === 'person') ?? false)
  );
}

/** A listed name is a person's after a title if it is that, or a single word that a place and a person may share. */
function mayBePerson(
  context: Context,
  at: number,
  title: TitleMatch,
  to: number,
  values: readonly { readonly type: string; readonly form: string }[],
): boolean {
  if (values.some((alias) => alias.type === 'person')) return true;
  if (to - at > 1 || values.some((alias) => alias.form !== 'name')) return false;
  if (title.kind === 'honorific') return true;
  if (context.isGiven(at) && context.isNameToken(to)) return true;
  if (title.kind === 'office' && context.isIn(at, SURNAME_HEADS)) return true;
  if (title.kind !== 'office' || values.some((alias) => alias.type !== 'place')) return false;
  return context.memory.find(context.key(at, to), isPerson) !== null || isBeforeSurname(context, to);
}

/** "Ambassador Kent | Osgoode": one more capital, that is neither listed nor ordinary, and no capital after that. */
function isBeforeSurname(context: Context, at: number): boolean {
  const { tokens } = context.view;
  const isName =
    tokens[at]?.spaced === true && context.isNameToken(at) && /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '');
  const isFree = !context.isOrdinary(at) && context.gazetteer(at) === null && headOf(context, at, at + 1) === null;
  return context.view.style === 'plain' && isName && isFree && !isCapital(context.view, at + 1);
}

/** Cuts a row of capitals where a person's name must end: before another title, or before a listed country. */
function personEnd(context: Context, from: number, end: number): number {
  const limit = limitOf(context, from, end);
  const listed = context.gazetteer(from);
  const known = listed?.values.some((alias) => alias.type === 'person') ? listed.to : from + 1;
  for (let at = known; at < limit; at++) {
    if (isHyphen(context.view, at) || isHyphen(context.view, at - 1)) continue;
    const title = readTitle(context, at);
    if (title && title.kind !== 'role' && at + 1 < limit) return at;
    const other = context.gazetteer(at);
    if (other?.values.every((alias) => alias.type === 'country' || alias.form === 'adjective')) {
      if (!isPeoplesName(context, from, at, end)) return at;
    }
    if (isShouted(context, from, at)) return at;
  }
  return limit;
}

/** "Mahrang | Baloch founded": a people's name that is a surname, last of two words and before no noun. */
function isPeoplesName(context: Context, from: number, at: number, end: number): boolean {
  const isPlaces = context.gazetteer(at)?.values.every(({ type, form }) => type === 'place' && form === 'adjective');
  const next = context.view.tokens[end];
  return isPlaces === true && at === from + 1 && at + 1 === end && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? '');
}

/** After so many words no name goes on; particles, hyphens and what follows these are part of a word. */
function limitOf({ view }: Context, from: number, end: number): number {
  let words = 0;
  for (let at = from; at < end; at++) {
    const isPart = isHyphen(view, at) || isHyphen(view, at - 1) || hasMark(view, at, PARTICLE);
    if (!isPart && ++words > MAX_WORDS) return at;
  }
  return end;
}

/** A word in capitals after one that is not: the dateline of a report after its author's name. */
function isShouted(context: Context, from: number, at: number): boolean {
  const { tokens } = context.view;
  return (
    /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '') &&
    !/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '') &&
    !isSuffix(context, at)
  );
}

function isSuffix(context: Context, at: number): boolean {
  return context.isIn(at, NAME_SUFFIXES);
}
