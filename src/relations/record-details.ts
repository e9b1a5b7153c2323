import { added } from '../common/added.js';
import type { StatedRelation, ThemeRange } from '../model/predication.js';
import type { ActorReference, EventTime, Money, Status, Theme } from '../model/relation-mention.js';
import type { Token } from '../model/token.js';
import type { TokenRange } from '../model/token-range.js';
import { extentOfSlot } from './extents.js';
import { mentionsOf } from './slots.js';
import { tokenSpan } from './token-span.js';
import type { Sums, Surroundings } from './surroundings.js';

/** What is left out in front of a theme: articles, the owner's 's, and an end that is named already. */
const isLead = ({ tag, lower }: Token): boolean => tag === 'DET' || lower === "'s" || lower === '’s';

export function toTheme(stated: StatedRelation, around: Surroundings): Theme | null {
  const range = stated.theme && trim(stated.theme, stated, around);
  if (!range || !stated.theme) return null;
  const article = around.sentence.tokens[range.from - 1]?.tag === 'DET' ? 1 : 0;
  const tokens = around.sentence.tokens.slice(range.from - article, range.to);
  const isCounted = !stated.theme.isClause && !isOfSum(range, around.sums);
  const { quantity, unit } = isCounted ? around.readQuantity(tokens) : { quantity: null, unit: null };
  const { text, start, end } = tokenSpan(range, around);
  return { text, start, end, quantity, unit };
}

function trim(theme: ThemeRange, { source, target }: StatedRelation, around: Surroundings): TokenRange | null {
  const { to } = theme;
  let start = theme.from;
  while (start < to) {
    const token = around.sentence.tokens[start];
    if (goesOnAfter(source, start, to)) start = source.to;
    else if (goesOnAfter(target, start, to)) start = target.to;
    else if (token && (theme.isClause ? token.lower === 'to' : isLead(token))) start++;
    else break;
  }
  return start < to ? { from: start, to } : null;
}

/** Whether a mention stands at `start`, and more up to `to` after it. */
const goesOnAfter = (mention: TokenRange, start: number, to: number): boolean =>
  mention.from <= start && mention.to > start && mention.to < to;

function isOfSum(range: TokenRange, sums: Sums): boolean {
  return sums.mayHave(range) && sums.all.some((sum) => overlaps(sum, range));
}

/** The first sum said in the theme, else in the phrases of its clause; a conversion or a price is none. */
export function toMoney({ theme, phrases }: StatedRelation, { sums, control }: Surroundings): Money | null {
  const inTheme = theme && sums.mayHave(theme) ? moneyIn([theme], sums) : null;
  if (inTheme) return inTheme;
  let ranges: TokenRange[] = NOWHERE;
  for (const slot of phrases) {
    if (slot.prep !== null && !control.moneyPrepositions.has(slot.prep)) continue;
    const range = extentOfSlot(slot);
    if (sums.mayHave(range)) ranges = added(ranges, range);
  }
  return moneyIn(ranges, sums);
}

/** Nothing is ever put into it. */
const NOWHERE: TokenRange[] = [];

function moneyIn(ranges: readonly TokenRange[], sums: Sums): Money | null {
  if (ranges.length === 0) return null;
  for (const sum of sums.all) {
    const { role, amount, currency } = sum;
    if (role !== 'amount' || amount === null || currency === null) continue;
    for (const range of ranges) if (overlaps(range, sum)) return { amount, currency };
  }
  return null;
}

/** Where it happened: a place that a phrase of its clause names, and that is neither end. */
export function toPlace(stated: StatedRelation, { resolver, control }: Surroundings): ActorReference | null {
  for (const slot of stated.phrases) {
    if (slot.prep === null || !control.placePrepositions.has(slot.prep)) continue;
    const place = mentionsOf(slot).find(
      (mention) => mention.form === 'name' && (mention.type === 'place' || mention.type === 'country'),
    );
    if (place && place !== stated.source && place !== stated.target) return resolver.resolve(place)[0] ?? null;
  }
  return null;
}

/** Its status; what the present tense tells of a time to come ("travels to Oslo next week") is planned. */
export function toStatus({ status, tense, times: own }: StatedRelation, { times, document }: Surroundings): Status {
  const { date } = document;
  if (status !== 'actual' || tense !== 'present' || date === null) return status;
  const isAhead = own.some(({ from }) => {
    const start = times.find((time) => time.from === from)?.when.past?.start;
    return start !== undefined && start !== null && start > date;
  });
  return isAhead ? 'planned' : status;
}

/** The event time: the first time expression of the clause that resolves. */
export function toTime(stated: StatedRelation, { times }: Surroundings): EventTime | null {
  const tense = stated.status === 'actual' ? stated.tense : 'future';
  for (const range of stated.times) {
    const found = times.find((time) => time.from === range.from)?.when[tense];
    if (found) return found;
  }
  return null;
}

const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
