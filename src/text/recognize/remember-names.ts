import type { Context } from './context.js';
import type { Draft } from './draft.js';
import type { Known } from './memory.js';
import { countryStem } from '../../common/country-stem.js';
import { shortKey, stemKey } from './memory.js';
import { nounAt } from './phrases.js';
import { PARTICLE } from './marks.js';
import { hasMark, isAcronym, isCapital, isHyphen } from './view.js';
import { FAMILY_FIRST, FIRM_HEADS, FRONTS, NAME_SUFFIXES } from './word-lists.js';

const NONE: readonly never[] = [];

/** Adds to what is known of a document the short forms that its fuller names can have later. */
export function rememberNames(context: Context, drafts: readonly Draft[], memory: Map<string, Known>): void {
  for (const draft of drafts) {
    if (draft.form !== 'name' || (draft.parent && draft.known !== 'gazetteer')) continue;
    const isPerson = draft.type === 'person';
    for (const key of isPerson ? personKeys(context, draft) : otherKeys(context, draft))
      keep(memory, key, draft, isPerson);
    const acronym = acronymAfter(context, draft);
    if (acronym) keep(memory, acronym, draft, true, true);
  }
}

/** The first to claim a short name has it, unless a surer kind of name or one that the gazetteer knows comes later. */
function keep(
  memory: Map<string, Known>,
  key: string,
  { type, candidates, known }: Draft,
  strong: boolean,
  coined = false,
): void {
  const before = memory.get(key);
  const sure = known !== 'shape';
  const isBetter = before?.type === type ? before.candidates.length === 0 : strong;
  const isSurer = before !== undefined && !before.sure && sure;
  if (!before || isBetter || isSurer) memory.set(key, { type, candidates, sure, coined });
}

/** The surname, with and without its particles; the first word too where it is no given name ("Kim Jong Un"). */
function personKeys(context: Context, draft: Draft): readonly string[] {
  let end = draft.to;
  while (end > draft.from + 1 && context.isIn(end - 1, NAME_SUFFIXES)) end--;
  if (draft.known === 'shape' && end - draft.from < 2) return [];
  const keys: string[] = [];
  let from = end - 1;
  while (from - 2 > draft.from && isHyphen(context.view, from - 1)) from -= 2;
  const last = context.view.tokens[end - 1];
  if (isCapital(context.view, end - 1) && ((last?.text.length ?? 0) > 2 || from === draft.from))
    keys.push(context.key(from, end));
  while (from > draft.from && (hasMark(context.view, from - 1, PARTICLE) || isHyphen(context.view, from - 1))) from--;
  if (from < end - 1) keys.push(context.key(from, end));
  if (from > draft.from && opensWithSurname(context, draft)) keys.push(context.key(draft.from, draft.from + 1));
  return keys.filter((key) => key.length > 1);
}

/** "Kim Jong Un", "Meng Wanzhou" */
function opensWithSurname(context: Context, draft: Draft): boolean {
  if (context.isIn(draft.from, FAMILY_FIRST)) return true;
  return !context.isGiven(draft.from) && (draft.known !== 'shape' || !context.isOrdinary(draft.from));
}

function otherKeys(context: Context, draft: Draft): readonly string[] {
  if (draft.type === 'organization') return bodyKeys(context, draft);
  if (draft.known === 'gazetteer') return NONE;
  return draft.type === 'country'
    ? countryKeys(context, draft)
    : wholeKeys(context, draft.from, formEnd(context, draft));
}

/** Where the legal form of a name begins, if it ends in one. */
function formEnd(context: Context, { from, to }: Draft): number {
  let end = to;
  while (end > from + 1 && context.headAt(end - 1) === 'suffix') end--;
  return end;
}

/** The whole name without its legal form, its first word if that is neither ordinary nor listed as another name, and ordinary words that stand for it. */
function bodyKeys(context: Context, draft: Draft): readonly string[] {
  const end = formEnd(context, draft);
  const keys = wholeKeys(context, draft.from, end);
  if (draft.head !== 'body' && end - draft.from > 1) addFirstWord(context, draft, end, keys);
  if (draft.known !== 'gazetteer') keys.push(...ordinaryKeys(context, draft));
  return keys;
}

function addFirstWord(context: Context, { from, to }: Draft, end: number, keys: string[]): void {
  if (context.isIn(from, FRONTS)) {
    if (!context.isOrdinary(from + 1)) keys.push(context.key(from + 1, end));
    return;
  }
  const listed = context.gazetteer(from);
  if (!context.isOrdinary(from) && (!listed || listed.to >= to)) keys.push(context.key(from, from + 1));
}

/** "Bandama" for "the Bandama Republic", and what its adjective begins with. */
function countryKeys(context: Context, { from, to, head }: Draft): readonly string[] {
  const whole = context.key(from, to);
  const isShort = to - from === 2 && head === 'country' && !context.isOrdinary(from);
  const short = isShort ? context.key(from, from + 1) : whole;
  const stem = countryStem(short);
  return [whole, ...(isShort ? [short] : []), ...(stem ? [stemKey(stem)] : [])];
}

/** "the Lantern" for "the Evening Lantern", "Meridian" for "Meridian Skyways": a first or last word that is an ordinary one, and no word for a body. */
function ordinaryKeys(context: Context, { from, to }: Draft): readonly string[] {
  if (to - from !== 2 || context.view.style !== 'plain') return NONE;
  const mayStand = (at: number): boolean =>
    context.isOrdinary(at) && nounAt(context.view, at) === null && !isAcronym(context.view, at);
  const first = mayStand(from) && !context.isOrdinary(to - 1) ? [shortKey(context.key(from, from + 1), false)] : [];
  const hasArticle = context.isLinker(from - 1) && mayStand(to - 1) && !context.isIn(to - 1, FIRM_HEADS);
  return hasArticle ? [...first, shortKey(context.key(to - 1, to), true)] : first;
}

/** A name, and what it is without its firm's head: "Volta Reach" for "Volta Reach Shipping"; not "New York" for "New York Media". */
function wholeKeys(context: Context, from: number, end: number): string[] {
  const keys = [context.key(from, end)];
  const isFirm = end - from > 2 && context.isIn(end - 1, FIRM_HEADS);
  const isName = isFirm && !context.isOrdinary(end - 2) && !isHyphen(context.view, end - 2);
  if (isName && (context.gazetteer(from)?.to ?? 0) < end - 1) keys.push(context.key(from, end - 1));
  return keys;
}

/** "Widget Makers Alliance (WMA)", "Widget Makers Alliance, or WMA," */
function acronymAfter(context: Context, draft: Draft): string | null {
  if (draft.to - draft.from < 2) return null;
  const { tokens } = context.view;
  const open = draft.to < tokens.length ? tokens[draft.to]?.text : undefined;
  if (open === '(') {
    const isBracketed = isAcronym(context.view, draft.to + 1) && tokens[draft.to + 2]?.text === ')';
    return isBracketed ? context.key(draft.to + 1, draft.to + 2) : null;
  }
  const isTold = open === ',' && isAcronym(context.view, draft.to + 2) && !isCapital(context.view, draft.to + 3);
  const isShort = isTold && context.lexicon.shortLinks.has(context.lower(draft.to + 1));
  return isShort ? context.key(draft.to + 2, draft.to + 3) : null;
}
