import type { GazetteerAlias } from '../../model/gazetteer.js';
import { headOf } from './classify-name.js';
import type { Context } from './context.js';
import { newDraft } from './draft.js';
import { listedDraft } from './listed-draft.js';
import type { Piece } from './piece.js';
import { longerDraft } from './read-longer.js';
import type { Token } from '../../model/token.js';
import { BRACKET } from './marks.js';
import { hasMark, isAcronym, isCapital, isHyphen, isIn, isPossessive } from './view.js';
import type { View } from './view.js';
import { JOINERS, LINKERS, OPENERS, PARTICLES, PLACE_PREPOSITIONS } from './word-lists.js';

/** Small words that may stand in a name: of, and, de. */
const INNER = JOINERS | LINKERS | PARTICLES | OPENERS | PLACE_PREPOSITIONS;

/** How many tokens a name may have that an acronym spells, and an acronym itself ("DE&S" is three). */
const MAX_NAME = 16;
const MAX_ACRONYM = 5;
/** Shorter ones spell too much by chance. */
const MIN_LETTERS = 3;

/** "Defence Equipment and Support (DE&S)": the acronym in brackets tells where the name before it begins and ends. */
export function readSpelled(context: Context, from: number): Piece | null {
  const { view } = context;
  if ((view.has & BRACKET) === 0 || view.style !== 'plain' || !isCapital(view, from)) return null;
  const to = bracketAfter(context, from);
  if (to === null) return null;
  const owner = context.listedAt(from).find(({ values }) => values.some(isOwner));
  if (!(spells(context, from, to) || (owner && owner.to < to && spells(context, owner.to, to)))) return null;
  const listed = context.listedAt(from).find((match) => match.to === to);
  if (listed) return { draft: listedDraft(context, from, listed), to };
  const head = headOf(context, from, to);
  if (head === 'law' || head === 'product') return { draft: null, to };
  // "South Korea's Hanil Heavy Industries (HHI)": the owner is a name by itself
  if (owner && isPossessive(view, owner.to)) return null;
  const first = owner && listedDraft(context, from, owner);
  const whole = first ?? newDraft(from, from, 'organization', 'surroundings');
  return { draft: longerDraft(context, whole, to, head), to };
}

function isOwner({ type }: GazetteerAlias): boolean {
  return type === 'country' || type === 'place';
}

/** The bracket that opens after a row of capitals and the small words between them. */
function bracketAfter(context: Context, from: number): number | null {
  const { tokens } = context.view;
  for (let at = from + 1; at < Math.min(tokens.length, from + MAX_NAME); at++) {
    if (hasMark(context.view, at, BRACKET)) return at;
    if (!isCapital(context.view, at) && !isSmall(context, at)) return null;
  }
  return null;
}

function isSmall(context: Context, at: number): boolean {
  const { view } = context;
  if (isIn(view, at, INNER) || view.tokens[at]?.text === ',') return true;
  return isHyphen(view, at) || isPossessive(view, at);
}

/** The first letter of a word; of an acronym all its capitals ("NGOs"). */
function initialOf(view: View, at: number): string {
  const { text } = view.tokens[at] as Token;
  return isAcronym(view, at) || /^\p{Lu}{2,}s$/u.test(text) ? text.replace(/[^\p{Lu}]/gu, '') : (text[0] ?? '');
}

/** Whether the letters in the brackets are the first ones of the name's words, with or without its small words. */
function spells(context: Context, from: number, to: number): boolean {
  const { view } = context;
  const { tokens } = view;
  const close = tokens.findIndex(({ text }, at) => at > to && at <= to + MAX_ACRONYM + 1 && text === ')');
  if (close < 0) return false;
  const acronym = tokens.slice(to + 1, close);
  const letters = acronym.map(({ text }) => text.replace(/[^\p{L}]/gu, '')).join('');
  if (letters.length < MIN_LETTERS || acronym.some(({ spaced }, i) => spaced && i > 0)) return false;
  let [initials, capitals] = ['', ''];
  for (let at = from; at < to; at++) {
    const { text } = tokens[at] as Token;
    if (!/^\p{L}/u.test(text) || /^s$/i.test(text)) continue;
    const initial = initialOf(view, at);
    initials += initial;
    if (isCapital(view, at)) capitals += initial;
  }
  const upper = letters.toUpperCase();
  return capitals === upper || initials.toUpperCase() === upper;
}
