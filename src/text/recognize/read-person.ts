import { headOf } from './classify-name.js';
import type { Context } from './context.js';
import { blankDraft } from './draft.js';
import type { Draft } from './draft.js';
import { afterParticles, readRun } from './read-run.js';
import { readTitle } from './read-title.js';
import type { TitleMatch } from './read-title.js';
import { isAcronym, isCapital, isHyphen } from './view.js';

const MAX_WORDS = 7;

/** The person's name after a title; null if something else follows it. */
export function readPerson(context: Context, title: TitleMatch): Draft | null {
  const { view } = context;
  const start = title.to;
  const first = afterParticles(context, start);
  if (!view.tokens[start]?.spaced || !isPersonStart(context, first, title)) return null;
  const to = personEnd(context, start, readRun(context, first));
  if (to <= first || headOf(context, start, to) !== null) return null;
  const listed = context.gazetteer(start);
  const isListed = listed?.to === to && listed.values.every((alias) => alias.type === 'person');
  const known = context.memory.get(context.key(start, to));
  const candidates = isListed
    ? [...new Set(listed.values.map((alias) => alias.actor))]
    : known?.type === 'person'
      ? known.candidates
      : [];
  return { ...blankDraft, from: start, to, type: 'person', candidates, known: isListed ? 'gazetteer' : 'surroundings' };
}

function isPersonStart(context: Context, at: number, title: TitleMatch): boolean {
  const { view } = context;
  const token = view.tokens[at];
  if (!token || !isCapital(token) || /\d/.test(token.text)) return false;
  if (title.kind !== 'honorific' && (context.isStop(at) || (isAcronym(token) && view.style !== 'upper'))) return false;
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
  return (
    title.kind === 'office' &&
    values.every((alias) => alias.type === 'place') &&
    context.memory.get(context.key(at, to))?.type === 'person'
  );
}

/** Cuts a row of capitals where a person's name must end: before another listed name or title. */
function personEnd(context: Context, from: number, end: number): number {
  const limit = Math.min(end, from + MAX_WORDS);
  for (let at = from + 1; at < limit; at++) {
    if (isHyphen(context.view, at) || isHyphen(context.view, at - 1)) continue;
    if (readTitle(context, at) && at + 1 < limit) return at;
    const listed = context.gazetteer(at);
    const whole = context.gazetteer(from);
    if (
      listed &&
      (whole?.to ?? 0) <= at &&
      listed.values.every((alias) => alias.type === 'country' || alias.form === 'adjective')
    )
      return at;
  }
  return limit;
}
